import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amounts, isSaidOfAmounts } from '../../../../lib/core/requirements/years/amounts';
import { anyText } from '../../any-text';

const yearsIn = (text: string) => amounts(text).map(({ years }) => years);

describe('a number of years', () => {
  it.each<[string, number]>([
    ['año y medio', 1.5],
    ['You have spent the last three years writing Java', 3],
    ['rok a půl', 1.5],
    ['esperienza triennale', 3],
    ['co najmniej rok', 1],
    ['3+ (three or more) years', 3],
    ['5 years', 5],
    ['5+ years', 5],
    ['5 + years', 5],
    ['5-year', 5],
    ['5 plus years', 5],
    ['5 or more years', 5],
    ['5 years or more', 5],
    ['five years', 5],
    ['five (5) years', 5],
    ['Twelve years', 12],
    ['1.5 years', 1.5],
    ['1 year', 1],
    ['2 year(s)', 2],
    ["4 years' experience", 4],
    ['3 yrs. exp.', 3],
    ['3yrs', 3],
    ['3y', 3],
    ['3+y', 3],
    ['6 YoE', 6],
    ['(4 years plus)', 4],
    ['2-4 years', 2],
    ['3–5+ years', 3],
    ['two to four years', 2],
    ['between 3 and 5 years', 3],
    ['from 2 up to 4 years', 2],
    ['3 or 4 years', 3],
    ['4 (four) to 6 (six) years', 4],
    ['18 months', 1.5],
    ['12-18 months', 1],
    ['8 months', 0.5],
    ['at least 3 years', 3],
    ['a minimum of 7 years', 7],
    ['upwards of 4 years', 4],
    ['5+ Jahre', 5],
    ['mind. 3 Jahre', 3],
    ['zwischen drei und fünf Jahren', 3],
    ['3-jährige Erfahrung', 3],
    ['dreijährige Erfahrung', 3],
    ['24 Monate', 2],
    ['3 à 5 ans', 3],
    ['entre 2 et 4 ans', 2],
    ['trois années', 3],
    ['au moins 2 ans', 2],
    ['minimaal 4 jaar', 4],
    ['tussen de 3 en 5 jaar', 3],
  ])('“%s” is %d', (text, years) => {
    expect(yearsIn(text)).toEqual([years]);
  });

  it('is the last of numbers that are not joined', () => {
    expect(yearsIn('Kafka 2 and 3 years')).toEqual([3]);
  });

  it('is told once for each', () => {
    expect(yearsIn('3y Python, 2y Django')).toEqual([3, 2]);
  });

  it.each<[string, number[]]>([
    ['6 years in software, of which at least 2 with Kafka', [6, 2]],
    ['six years, three of which on Android', [6, 3]],
    ['10 years in Go and 5 in Java', [10, 5]],
    ['8 Jahre, davon 3 mit SAP', [8, 3]],
    ['5 ans dont 2 en Java', [5, 2]],
    ['5 years of Python 2 and 3 on servers', [5]],
    ['5 years in 3 countries', [5]],
  ])('has parts whose unit is left out: “%s”', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });
});

describe('no minimum is', () => {
  it.each([
    'up to 2 years',
    'no more than 3 years',
    'less than 2 years',
    'max. 3 years',
    '2 years or less',
    '3 years max',
    'bis zu 3 Jahre',
    'höchstens 5 Jahre',
    'jusqu’à 5 ans'.replace('’', "'"),
    'moins de 3 ans',
    'maximaal 3 jaar',
    'in the last 5 years',
    'over the past three years',
    'in den letzten 3 Jahren',
    'ces 3 dernières années',
    'de afgelopen 5 jaar',
    '10 years ago',
    'vor 10 Jahren',
    'il y a 10 ans',
    '18 years or older',
    '9 years old',
    '16 years of age',
    'every 3 years',
    'a 3-year apprenticeship',
    'a two-year contract',
    'a 4 year college degree',
    'three years of vocational training',
    'eine 3-jährige Ausbildung',
    '3 Jahre Ausbildung',
    'un contrat de 2 ans de mission',
    '5 ans d’études'.replace('’', "'"),
    '0 years',
    '99 years',
    '$20 years',
    'Python 3.11 years',
    'A11y',
    'Java 8 y Python',
    'mehrjährige Erfahrung',
    'several years',
    'many years',
  ])('“%s”', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });
});

it.each([
  ['5 years of project experience', 5],
  ['3 Jahre Projekterfahrung', 3],
  ['5 years of programming', 5],
  ['4 years mastering data stacks', 4],
  ['3 years running clusters', 3],
])('what is no term: “%s”', (text, years) => {
  expect(yearsIn(text)).toEqual([years]);
});

it.each([
  ['4 years plus', 'plus', true],
  ['3 years minimum, 5 years preferred, of Java', 'preferred', true],
  ['Java, 3+ years (5+ preferred)', 'preferred', true],
  ['3 years of Java preferred', 'preferred', false],
  ['Java is preferred', 'preferred', false],
])('in “%s”, “%s” is said of the amounts alone: %s', (text, word, expected) => {
  expect(isSaidOfAmounts(text, text.indexOf(word), amounts(text))).toBe(expected);
});

const piece = fc.constantFrom(
  '3',
  ' ',
  '+',
  ' years',
  'y',
  '-',
  ' to ',
  ' (',
  ')',
  ' or more',
  ' of which ',
  'two',
  ',',
  ' months',
  ' and ',
);

test('every text: amounts are in order, inside it, and of whole or half years up to 30', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end, years } of amounts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(years > 0 && years <= 30).toBe(true);
          last = start;
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('adding a bound that is no minimum takes the amount away, whatever its form', () => {
  const form = fc.constantFrom('3 years', '3+ years', 'three years', '3-5 years', '18 months', '3 Jahre', '3 ans');
  fc.assert(
    fc.property(form, fc.constantFrom('up to ', 'less than ', 'in the last ', 'every '), (text, bound) => {
      expect(yearsIn(text)).toHaveLength(1);
      expect(yearsIn(`${bound}${text}`)).toEqual([]);
    }),
  );
});

test.each(['1 ', '3 - ', '3 years', ' ', 'two (', 'of which 2 with ', '3 or '])(
  'takes a text of nothing but “%s”',
  (part) => {
    expect(amounts(part.repeat(3_000)).every(({ end }) => end <= part.length * 3_000)).toBe(true);
  },
);
