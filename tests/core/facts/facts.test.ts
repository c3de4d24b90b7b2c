import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsSchema } from '../../../lib/core/facts/fact-schema';
import { factsOf } from '../../../lib/core/facts/facts';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { validate } from '../../../lib/core/validate';

const POSTING = `Data Engineer

Acme is 30 years old.

What we offer
- A permanent contract, 40 hours a week
- Salary: €60,000 - €70,000

You work from our office in Kiel three days a week. Remote work is not possible on the others.`;

test('each fact has its sentence, and where it stands', () => {
  const facts = factsOf(plainPosting(POSTING), []);
  expect(facts.map(({ kind, evidence, from }) => [kind, evidence, from])).toEqual([
    ['contract', '- A permanent contract, 40 hours a week', 'text'],
    ['hours', '- A permanent contract, 40 hours a week', 'text'],
    ['pay', '- Salary: €60,000 - €70,000', 'text'],
    ['place', 'You work from our office in Kiel three days a week.', 'text'],
    ['workMode', 'You work from our office in Kiel three days a week.', 'text'],
    ['workMode', 'Remote work is not possible on the others.', 'text'],
  ]);
  for (const { start = 0, end = 0, evidence } of facts) expect(POSTING.slice(start, end)).toBe(evidence);
});

test('two that contradict each other both stand, and what is said again with less is said once', () => {
  const values = factsOf(plainPosting('Remote role.\n\nHybrid role.\n\nHybrid, 2 days in the office.'), []).map(
    ({ value }) => value,
  );
  expect(values).toEqual([{ mode: 'remote' }, { mode: 'hybrid', daysInOffice: 2 }]);
});

test('a heading says what the line below it is about', () => {
  const values = factsOf(plainPosting('Salary\n\n80,000 - 95,000 EUR'), []).map(({ value }) => value);
  expect(values).toEqual([{ min: 80_000, max: 95_000, currency: 'EUR', per: 'year' }]);
});

const PIECES = [
  '$90k',
  ' - ',
  '5 years',
  'remote',
  'no ',
  'German C1',
  'visa',
  '\n',
  '. ',
  ' | ',
  'CDI',
  'within 3 hours of CET',
  'U.S.',
  '(',
  'é',
  '\u00ad',
  '😀',
  'not ',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('whatever stands there is read, the evidence lies in the text, and what is read can be stored', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
      const facts = factsOf(plainPosting(text), []);
      expect(validate(factsSchema, facts, 'facts')).toEqual(facts);
      for (const { start = 0, end = 0, evidence } of facts)
        expect(text.slice(start, end).replace(/\s+/g, ' ').trim()).toBe(evidence);
    }),
  );
});
