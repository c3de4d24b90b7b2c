import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type AmountShape, amountShapes, numberShapes } from '../../../../lib/core/requirements/years/amount-shape';

/** The amounts of a text, each as it is written. */
const writtenIn = (text: string) => amountShapes(text).map(({ start, end }) => text.slice(start, end));

describe('an amount of time', () => {
  it.each<[string, Partial<AmountShape>]>([
    ['5 years', { least: '5' }],
    ['1,5 lat', { least: '1,5' }],
    ['five (5) years', { least: 'five' }],
    ['fünfjährige', { least: 'fünf' }],
    ['18 months', { least: '18', month: 'months' }],
    ['a decade of', { least: 'a', decade: 'decade' }],
    ['half a year', { least: 'half a' }],
    ['2 to 4 years', { least: '2', joint: 'to', most: '4' }],
    ['3–5+ years', { least: '3', joint: '–', most: '5' }],
    ['two and a half years', { least: 'two', half: ' and a half' }],
    ['rok a půl', {}],
    ['1 rok a půl', { least: '1', halfBehind: ' a půl' }],
  ])('“%s” says %j', (text, said) => {
    const [shape] = amountShapes(text);
    const parts = Object.fromEntries(
      Object.entries(shape ?? {}).filter(([name]) => name !== 'start' && name !== 'end'),
    );
    expect(parts).toEqual(said);
  });

  it.each<[string, string[]]>([
    ['some 3 (three) to 5 (five) or more years of it', ['3 (three) to 5 (five) or more years']],
    ['3 years or more, 12 months', ['3 years or more', '12 months']],
    ['3y; 4 y', ['3y', '4 y']],
    ['2024 years', []],
    ['$5 years', []],
    ['1.500 years', []],
    ['x5 years', []],
    ['3 yearsx', []],
    ['5 j/o', []],
    ['', []],
  ])('in “%s” stand %j', (text, written) => {
    expect(writtenIn(text)).toEqual(written);
  });
});

describe('a number ahead of a word', () => {
  it.each<[string, string[]]>([
    ['of which 2 with kafka, three on', ['2', 'three']],
    ['and 5+ in go', ['5']],
    ['5, 6', []],
    ['x2 with', []],
  ])('in “%s” is %j', (text, numbers) => {
    expect(numberShapes(text).map(({ number }) => number)).toEqual(numbers);
  });
});

test('shapes lie in the text, one behind the other', () => {
  const piece = fc.constantFrom(
    '3',
    ' ',
    '-',
    ' to ',
    'two',
    'years',
    'y',
    'a',
    '(',
    ')',
    '+',
    'half',
    'jährig',
    'x',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let behind = 0;
      for (const { start, end } of [...amountShapes(text)]) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(end).toBeGreaterThan(start);
        behind = end;
      }
      expect(behind).toBeLessThanOrEqual(text.length);
    }),
  );
});
