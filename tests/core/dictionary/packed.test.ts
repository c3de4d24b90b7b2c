import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BASE,
  digitAt,
  Lines,
  pairAt,
  readNumbers,
  writeDigits,
  writeNumbers,
  writePairs,
} from '../../../lib/core/dictionary/packed';

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
