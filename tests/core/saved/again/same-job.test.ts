import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Posting } from '../../../../lib/core/posting/posting';
import { EMPTY_OVERLAY } from '../../../../lib/core/profile/overlay';
import { read } from '../../../../lib/core/read';
import type { Reading } from '../../../../lib/core/reading';
import { diffLines } from '../../../../lib/core/saved/again/diff-lines';
import { fingerprintOf, isSameJob } from '../../../../lib/core/saved/again/fingerprint';
import { keysToLookUp, nearKeys } from '../../../../lib/core/saved/again/near-keys';
import { isSameAsked, requirementDiff } from '../../../../lib/core/saved/again/requirement-diff';
import { resemblance, shinglesOf, sketchedResemblance, sketchOf } from '../../../../lib/core/saved/again/shingles';
import { comparedTitle, titleAgreement } from '../../../../lib/core/saved/again/title';
import { DICTIONARY } from '../../small-dictionary';
import { counted } from '../demand/postings';
import { AGAIN, chance, job, posted } from './pairs';

const JOBS = Array.from({ length: 40 }, (_, i) => job(i));
/** Each line that asks for something is a sentence that a reading shows. */
function printOf(posting: Posting) {
  const lines = posting.text
    .split('\n')
    .filter((line) => /^- (?:You have|You know|We would|It helps|Years)/.test(line));
  const requirements = lines.map((evidence, start): Reading['requirements'][number] => {
    return { anyOf: [`s${start}`], strength: 'required', evidence, start, doubtful: false };
  });
  return fingerprintOf(posting, { ...read(posting, DICTIONARY, EMPTY_OVERLAY), requirements });
}
const PRINTS = JOBS.map((one) => printOf(posted(one)));

test('of pairs edited, reposted, with a translated header and of other jobs of the firm, 98 of 100 found are right and 95 of 100 right are found', () => {
  const next = chance(11);
  const right = JOBS.flatMap((one, i) =>
    Object.values(AGAIN).map((again) => isSameJob(PRINTS[i] as never, printOf(again(one, next)))),
  );
  const wrong = PRINTS.flatMap((one, i) => PRINTS.slice(i + 1).map((other) => isSameJob(one, other)));
  const [found, mistaken] = [right.filter(Boolean).length, wrong.filter(Boolean).length];
  expect(found / right.length).toBeGreaterThanOrEqual(0.95);
  expect(found / (found + mistaken)).toBeGreaterThanOrEqual(0.98);
});

test('one advertisement for several jobs is several postings, one for several places may be one', () => {
  const one = { ...job(3), title: 'Android Engineer' };
  const print = printOf(posted(one));
  expect(isSameJob(print, printOf(posted({ ...one, title: 'iOS Engineer' })))).toBe(false);
  expect(isSameJob(print, printOf(posted({ ...one, title: 'Android Engineer, Lisbon' })))).toBe(true);
  const [north, south] = ['North', 'South'].map((side) =>
    printOf(posted({ ...one, title: `Account Executive ${side}` })),
  );
  expect(north && south && isSameJob(north, south)).toBe(false);
});

test('one text under one title in two cities is two jobs where both say their city', () => {
  const print = (location?: string) => printOf({ ...posted(job(3)), ...(location !== undefined && { location }) });
  expect(isSameJob(print('Lisbon, Portugal'), print('Brno, Czechia'))).toBe(false);
  expect(isSameJob(print('Lisbon, Portugal'), print('Lisboa'))).toBe(true);
  expect(isSameJob(print('Lisbon, Portugal'), print())).toBe(true);
  expect(isSameJob(print('Lisbon, Portugal'), print('Remote'))).toBe(true);
});

test('two employers are not one since both are companies', () => {
  const one = { ...job(3), lines: job(3).lines.slice(0, -4) };
  const other = { ...job(3, 'Quay GmbH'), lines: [...job(3).lines.slice(0, 5), ...job(11).lines.slice(5)] };
  const isOne = (a: string, b: string) =>
    isSameJob(printOf(posted({ ...one, company: a })), printOf(posted({ ...other, company: b })));
  expect([isOne('Harbour Works GmbH', 'Quay GmbH'), isOne('The Harbour Group Inc.', 'The Quay Group Inc.')]).toEqual([
    isOne('Harbour', 'Quay'),
    isOne('Harbour', 'Quay'),
  ]);
  expect(isOne('Harbour', 'Quay')).toBe(false);
});

test('two levels, and two firms that write alike, are two jobs; a copy under an agency’s name is one', () => {
  const one = job(3);
  const print = printOf(posted(one));
  expect(isSameJob(print, printOf(posted({ ...one, title: `Senior ${one.title}` })))).toBe(false);
  const edited = AGAIN.edited?.({ ...one, company: 'Quay Systems' }, chance(5));
  expect(edited && isSameJob(print, printOf({ ...edited, text: edited.text.slice(0, edited.text.length / 2) }))).toBe(
    false,
  );
  expect(isSameJob(print, printOf(posted({ ...one, company: 'Tideway Recruiting' })))).toBe(true);
});

test('what is one job is filed under one number at least, and few other jobs are', () => {
  const next = chance(3);
  const shares = (one: number[], other: number[]) => one.some((key) => other.includes(key));
  const filed = PRINTS.map(nearKeys);
  const again = JOBS.flatMap((one, i) =>
    Object.values(AGAIN).map((make) => shares(keysToLookUp(printOf(make(one, next))), filed[i] ?? [])),
  );
  expect(again.filter(Boolean).length / again.length).toBeGreaterThanOrEqual(0.99);
  const nobody = printOf({ ...posted(job(3)), company: '', text: 'Apply on our site.' });
  expect(shares(keysToLookUp(printOf(posted(job(3)))), nearKeys(nobody))).toBe(true);
  const texts = Array.from({ length: 40 }, (_, i) =>
    printOf({ ...posted(job(i, `Firm${i}`)), text: `${i} `.repeat(9) }),
  );
  const others = texts.flatMap((one, i) => texts.slice(i + 1).map((two) => shares(nearKeys(one), nearKeys(two))));
  expect(others.filter(Boolean)).toEqual([]);
});

test('a sketch estimates how far two sets resemble each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.nat(1_000), (percent, seed) => {
      const next = chance(seed);
      const numbers = Array.from({ length: 400 }, () => Math.floor(next() * 2 ** 32));
      const one = new Set(numbers.slice(0, 200));
      const other = new Set([...numbers.slice(0, 2 * percent), ...numbers.slice(200, 400 - 2 * percent)]);
      const [told, exact] = [sketchedResemblance(sketchOf(one), sketchOf(other)), resemblance(one, other)];
      expect(Math.abs(told - exact)).toBeLessThan(0.25);
      expect(sketchedResemblance(sketchOf(one), sketchOf(one))).toBe(1);
    }),
  );
  expect(sketchedResemblance(sketchOf(new Set()), sketchOf(new Set()))).toBe(0);
});

test('words are compared, however they are written and set', () => {
  expect(shinglesOf('You KNOW,\n Go - and C++!')).toEqual(shinglesOf('you know go and c++'));
  expect(shinglesOf('')).toEqual(new Set());
  expect(shinglesOf('Go')).toHaveLength(1);
  expect(shinglesOf('you know go')).not.toEqual(shinglesOf('you know rust'));
});

test.each([
  ['Platform Engineer (m/w/d)', 'Platform Engineer - Remote', 1],
  ['Software-Entwickler', 'Software Developer', 1],
  ['Ingénieur données', 'Data Engineer', 1],
  ['C Developer', 'C++ Developer', 1 / 3],
  ['Software Engineer, Search', 'Software Engineer, Payments', 0.5],
  ['', 'Engineer', 1],
])('titles “%s” and “%s”', (one, other, agreement) => {
  expect(titleAgreement(comparedTitle(one), comparedTitle(other))).toBe(agreement);
});

test('what is asked for differently is told: added, removed, with other years or another strength', () => {
  const [before, after] = [
    counted('1', 'ceph go+ kubernetes/nomad linux'),
    counted('1', 'nomad/kubernetes go ceph rust'),
  ];
  const older = {
    ...after.reading,
    requirements: after.reading.requirements.map((one) => ({ ...one, evidence: 'Else' })),
  };
  const diff = requirementDiff(before.reading, after.reading);
  expect(diff.added.map(({ anyOf }) => anyOf)).toEqual([['rust']]);
  expect(diff.removed.map(({ anyOf }) => anyOf)).toEqual([['linux']]);
  expect(diff.changed.map(({ before, after }) => [before.strength, after.strength])).toEqual([
    ['preferred', 'required'],
  ]);
  expect(diffLines(before.reading, after.reading).map(({ kind, skills }) => [kind, ...skills])).toEqual([
    ['added', 'Rust'],
    ['removed', 'Linux'],
    ['changed', 'Go'],
  ]);
  expect(isSameAsked(diff)).toBe(false);
  expect(isSameAsked(requirementDiff(after.reading, older))).toBe(true);
});
