import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sentences } from '../../../lib/core/text/sentences';
import { anyText } from '../any-text';

/** A text with a bar where one sentence ends and the next begins. */
const DIVIDED: [string, string][] = [
  ['stops', 'You know Go. | You like Rust! | Do you?'],
  ['names with a dot', 'You know Node.js and .NET 8.0 well. | That is all.'],
  ['abbreviations', 'Tools, e.g. Ansible, i.e. the usual etc. and more.'],
  ['abbreviations in German', 'Sprachen wie z.B. Python bzw. Go.'],
  ['a stop within quotation marks', 'We say “Ship it.” | Then we ship.'],
  ['a stop within brackets', 'Go is a must. | (Rust is a plus.) | Linux too.'],
  ['an abbreviation within brackets, not', 'Tools (Ansible, Puppet etc.) And more.'],
  ['several marks', 'Really?! | Yes...'],
  ['a lost space behind a stop', 'You run deployments. | Experience with Go counts.'],
  ['abbreviated years', 'Min. 5 yrs. exp. with Go, mind. 3 Jahre Rust.'],
  ['names with a stop', 'You worked at Acme Inc. or in the U.S. as a Sr. developer. | That counts.'],
  ['a name with a stop at its end', 'You come from Acme Inc. | We like that.'],
  ['a letter that is a name', 'You know R. | You also know C. | Then apply.'],
  ['“No.” ahead of a number', 'Job No. 5 is open. | Is it a trial? | No. | It is not.'],
  ['abbreviations in French', 'Des outils, p. ex. Ansible, env. 3 ans, etc. et autres.'],
  [
    'abbreviations in German ahead of names',
    'Tools z. B. Ansible, u. a. Puppet, inkl. Chef o. ä. und mehr. | Dazu SQL.',
  ],
  ['no end at all', 'Five years of Go'],
];

it.each(DIVIDED)('divides at %s', (_name, marked) => {
  const parts = marked.split(' | ');
  const text = parts.join(' ');
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});

it('divides where the space behind a stop was lost', () => {
  const text = 'You run deployments.Experience with Go counts.';
  expect(sentences(text)).toEqual([
    { start: 0, end: 20 },
    { start: 20, end: 46 },
  ]);
});

it('gives none for a text without words', () => {
  expect(sentences(' \n\t ')).toEqual([]);
});

test('every text: ordered, apart, inside the text, covering all that is no white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = sentences(text);
      let covered = '';
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        covered += text.slice(start, end);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 1000 },
  );
});

it('LS-04: cuts a sentence that never ends, between words where there are any', () => {
  const longest = (text: string) => Math.max(...sentences(text).map(({ start, end }) => end - start));
  expect(longest('Kubernetes and '.repeat(1_000))).toBeLessThan(1_600);
  expect(longest('x'.repeat(10_000))).toBeLessThan(3_100);
  expect(sentences('Kubernetes '.repeat(1_000)).every(({ start }) => start % 11 === 0)).toBe(true);
});

test.each(['Dr. ', '.', 'a.b.', '? ', '!)', '\n', '.\n', 'e.g.'])(
  'LS-04: takes a text of nothing but “%s”',
  (piece) => {
    const text = piece.repeat(20_000);
    expect(sentences(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  },
);
