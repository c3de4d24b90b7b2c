import fc from 'fast-check';
import { expect, test } from 'vitest';
import text from '../../lib/formats/text';
import { FIELDS, hostilePosting, NOT_A_POSTING, SAMPLE, UNMATCHED } from './sample';

test('shows a sum that can be checked by hand', () => {
  expect(text.render([{ ...SAMPLE, match: { ...must(SAMPLE.match), score: 71 } }])).toBe(`Platform Engineer
Acme
https://jobs.example/1

Required
  outcome  weight  points  skill
  short         3       2  Kubernetes or Nomad (by OpenShift, 2 years, 3 asked)  - You run Kubernetes and Ceph.
  met           3       3  Ceph  - You run Kubernetes and Ceph.

Preferred
  outcome  weight  points  skill
  missing       1       0  Rust (may mean something else)  - Rust is a plus.

71 %: 5 of 7 points, 1 of 3 met. The posting says to apply at 70 %.
`);
});

test('says what else is found of the posting under its company', () => {
  const written = text.render([{ ...UNMATCHED, posting: { ...UNMATCHED.posting, ...FIELDS } }]);
  expect(written).toMatch(
    /^Platform Engineer\nAcme\nOslo, NO · remote · 60,000–80,000 EUR a year · posted 2026-11-01 · open until 2026-12-31\nhttps:/,
  );
});

test('shows what is asked for where there is no profile, and says when there is nothing', () => {
  const written = text.render([UNMATCHED, NOT_A_POSTING]);
  expect(written).toContain('Required\n  Kubernetes or Nomad (3 years asked)  - You run');
  expect(written).toContain('\n\n\nb.txt\n\nNo posting was found.\n');
  expect(text.render([])).toBe('No postings.\n');
});

test('a page can neither add a line nor command the terminal', () => {
  const lines = text.render([SAMPLE]).split('\n').length;
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      const written = text.render([posting]);
      expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      expect(written.split('\n').length).toBeLessThan(lines);
    }),
  );
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The sample has no match.');
  return value;
}
