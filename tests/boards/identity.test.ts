import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARDS, boardName, postingIdentity } from '../../lib/boards/catalogue';
import { ONE_JOB } from './one-job';

const base = (name: string) => BOARDS.find((board) => board.name === name)?.example ?? '';
const idOf = (address: string) => postingIdentity(address).id;

test.each(ONE_JOB)('%s: its addresses of one job have one number', (name, ...addresses) => {
  const found = addresses.map((address) => postingIdentity(new URL(address, base(name)).href));
  expect(new Set(found.map(({ id }) => id))).toHaveLength(1);
  expect(found[0]).toEqual({ id: expect.stringMatching(/^[a-z][a-z\d-]*:[^:]+$/), isNumber: true });
});

test.each(BOARDS.map(({ name }) => name))('%s has such a list above', (name) => {
  expect(ONE_JOB.map(([board]) => board)).toContain(name);
});

test.each(BOARDS)('$name: its example has a number, and another number is another job', ({ example }) => {
  expect(postingIdentity(example).isNumber).toBe(true);
  // The number is what stands last with a digit, else the name that stands in its place.
  const other = /\d/.test(example)
    ? example.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
    : example.replace(/\w(?=\W*$)/, 'q');
  if (/,\d+\.htm/.test(example)) return;
  expect(idOf(other)).not.toBe(idOf(example));
});

test.each(BOARDS)('$name is called so by its identities and hosts', ({ name, idsOf = name, example, anywhere }) => {
  expect(boardName(idOf(example).replace(/:.*/, ''))).toBe(idsOf);
  // Those on companies' own sites have no host.
  if (!anywhere) expect(boardName(new URL(example).hostname)).not.toBe(new URL(example).hostname);
});

test('what is no board is called by its host', () => {
  expect(['jobs.example', 'example.com', ''].map(boardName)).toEqual(['jobs.example', 'example.com', '']);
});

test('lists of several addresses are several jobs', () => {
  const ids = ONE_JOB.map(([name, address = '']) => idOf(new URL(address, base(name)).href));
  expect(new Set(ids)).toHaveLength(ONE_JOB.length);
});

describe('jobs that are not one', () => {
  test.each([
    ['customers who number alike', 'https://a.bamboohr.com/careers/1', 'https://b.bamboohr.com/careers/1'],
    ['customers who number alike', 'https://jobs-a.icims.com/jobs/12/job', 'https://jobs-b.icims.com/jobs/12/job'],
    [
      'customers who number alike',
      'https://a.wd1.myworkdayjobs.com/C/job/E_R-1',
      'https://b.wd1.myworkdayjobs.com/C/job/E_R-1',
    ],
    ['companies who name alike', 'https://a.recruitee.com/o/engineer', 'https://b.recruitee.com/o/engineer'],
    ['boards that number alike', 'https://www.python.org/jobs/1000/', 'https://stackoverflow.com/jobs/1000/x'],
    ['sites that number alike', 'https://a.example/jobs/1234567-x', 'https://b.example/jobs/1234567-x'],
    ['places at a site', 'https://a.example/en/job/berlin/engineer/1', 'https://a.example/en/job/berlin/designer/2'],
    ['numbers of several digits', 'https://a.example/job/2026/engineer', 'https://a.example/job/2026/designer'],
    [
      'a job and the list it stands in',
      'https://www.linkedin.com/jobs/search/?currentJobId=1',
      'https://www.linkedin.com/jobs/search/',
    ],
    ['comments of one thread', 'https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/item?id=2'],
  ])('%s', (_what, one, other) => expect(idOf(one)).not.toBe(idOf(other)));
});

test('elsewhere the canonical address is what a posting is known by, in one form', () => {
  expect(postingIdentity('http://www.acme.example/careers/engineer/?utm_source=x#top')).toEqual({
    id: 'https://acme.example/careers/engineer',
    isNumber: false,
  });
  expect(idOf('https://acme.example/?job_id=7')).toBe('https://acme.example?job_id=7');
});

test.each(['', 'no address', 'about:blank', 'javascript:alert(1)', 'data:text/html,x'])('“%s” has none', (address) => {
  expect(postingIdentity(address)).toEqual({ id: '', isNumber: false });
});

test('any address has an identity of one line, which trackers and fragments do not change', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom(...BOARDS.map(({ example }) => example)),
  );
  fc.assert(
    fc.property(address, fc.webFragments(), (one, fragment) => {
      const { id } = postingIdentity(one);
      expect(id).toMatch(/^\S+$/);
      expect(id.length).toBeLessThan(3_000);
      expect(idOf(`${one}${one.includes('?') ? '&' : '?'}utm_source=x#${fragment}`)).toBe(id);
    }),
  );
});

const CASES = new URL('../../../shared/cases/identity/addresses.md', import.meta.url);
test.skipIf(!existsSync(CASES))('PP-11: the addresses at hand are as many jobs as they should be', () => {
  const lines = readFileSync(CASES, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- ') && line.includes(' · '));
  const found = lines.map((line) => {
    const [, name = '', addresses = ''] = /^- ([^:(]+?)(?: \([^)]*\))?: (.+)/.exec(line) ?? [];
    return addresses
      .split(' · ')
      .map((address) =>
        idOf(
          new URL(
            /^\/(?!\/)/.test(address) ? address : `https://${address}`,
            address.startsWith('/Careers') || address.startsWith('/de-DE')
              ? 'https://acme.wd1.myworkdayjobs.com'
              : base(name),
          ).href,
        ),
      );
  });
  expect(found.map((ids) => new Set(ids).size)).toEqual(lines.map(() => 1));
  expect(new Set(found.flat())).toHaveLength(lines.length);
});
