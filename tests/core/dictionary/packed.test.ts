import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  BASE,
  Lines,
  readDigits,
  readNumbers,
  readPairs,
  startsOf,
  writeDigits,
  writeNumbers,
  writePairs,
} from '../../../lib/core/dictionary/packed';

test('numbers come back as they were written', () => {
  const digits = fc.array(fc.integer({ min: 0, max: BASE - 1 }));
  const numbers = fc.array(fc.integer({ min: 0, max: BASE * BASE * 2 - 1 }));
  fc.assert(
    fc.property(digits, numbers, (small, large) => {
      expect([...readDigits(writeDigits(small))]).toEqual(small);
      expect([...readPairs(writePairs(large))]).toEqual(large);
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
        const cut = new Lines(lines.join('\n'), lines.length);
        expect(lines.map((_, i) => cut.at(i))).toEqual(lines);
      },
    ),
  );
});

it('tells where pieces begin by how much their forms hold', () => {
  expect([...startsOf(Uint8Array.from([1, 0, 1]), [0, 2], 1)]).toEqual([1, 3, 3, 5]);
});
