import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BASE,
  digitAt,
  Lines,
  pairAt,
  readNumbers,
  readSteps,
  writeDigits,
  writeNumbers,
  writePairs,
  writeSteps,
} from '../../../../lib/core/dictionary/table/packed';

test('numbers come back as they were written', () => {
  const digits = fc.array(fc.integer({ min: 0, max: BASE - 1 }));
  const numbers = fc.array(fc.integer({ min: 0, max: BASE * BASE * 2 - 1 }));
  fc.assert(
    fc.property(digits, numbers, (small, large) => {
      const [digits, pairs] = [writeDigits(small), writePairs(large)];
      expect(small.map((_, at) => digitAt(digits, at))).toEqual(small);
      expect(large.map((_, at) => pairAt(pairs, at))).toEqual(large);
      expect(readNumbers(writeNumbers(large))).toEqual(large);
    }),
  );
});

test('numbers that grow come back, however far one is from the other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 })), (values) => {
      const grown = values.sort((a, b) => a - b);
      expect(readSteps(writeSteps(grown))).toEqual(grown);
    }),
  );
});

test('lines are cut as a text is split', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().map((line) => line.replaceAll('\n', '')),
        { minLength: 1 },
      ),
      (lines) => {
        const cut = new Lines(lines.join('\n'));
        expect(lines.map((_, i) => cut.at(i))).toEqual(lines);
      },
    ),
  );
});
