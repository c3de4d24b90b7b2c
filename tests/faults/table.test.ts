import { expect, test, vi } from 'vitest';
import { main } from './main';
import { resultsOf } from './results';
import { broken, faultTable } from './table';

const REPORT = {
  testResults: [
    ran('tests/core/read.test.ts', 'HI-01: keys', 'passed'),
    ran('tests/page/text/a.dom.test.ts', 'HI-01, HI-02: a form', 'passed'),
    ran('tests/browser/safety/safety.test.ts', 'HI-02: forged', 'passed', 'chromium'),
    ran('tests/browser/safety/safety.test.ts', 'HI-02: forged', 'failed', 'firefox'),
    ran('tests/browser/safety/safety.test.ts', 'HI-03: passed over', 'skipped', 'firefox'),
    ran('tests/core/read.test.ts', 'a test of no row', 'failed'),
  ],
};
const ROWS = [
  { id: 'HI-01', is: 'keys' },
  { id: 'HI-02', is: 'forms' },
  { id: 'HI-03', is: 'frames' },
  { id: 'HI-04', is: 'hovering', none: 'nothing hears it' },
];

test('a row says in each place how many of its tests hold', () => {
  expect(faultTable(ROWS, resultsOf(REPORT))).toBe(
    [
      'row    node    page    chromium  firefox        what goes wrong',
      'HI-01  1 held  1 held  -         -              keys',
      'HI-02  -       1 held  1 held    1 of 1 BROKEN  forms',
      'HI-03  -       -       -         -              frames',
      'HI-04  -       -       -         -              hovering (cannot happen: nothing hears it)',
    ].join('\n'),
  );
});

test('a row does not hold where a test of it failed, or where none ran and no reason is given', () => {
  expect(broken(ROWS, resultsOf(REPORT)).map(({ id }) => id)).toEqual(['HI-02', 'HI-03']);
});

test('the command runs the files that test the rows that are named, and tells by its exit code whether they hold', async () => {
  const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const files: string[] = [];
  const run = (asked: string[]) => {
    files.push(...asked);
    return Promise.resolve(REPORT);
  };
  expect(await main(['hi-01'], run)).toBe(0);
  expect(files).toContain('tests/core/profile/profile-schema.test.ts');
  expect(files).not.toContain('tests/bench/median.test.ts');
  expect(await main(['HI-01', 'HI-02'], run)).toBe(1);
  expect(await main(['XX-01'], run)).toBe(2);
  const said = [log.mock.lastCall?.[0], error.mock.lastCall?.[0]];
  vi.restoreAllMocks();
  expect(said).toEqual([expect.stringContaining('HI-02'), expect.stringContaining('No row is called')]);
});

function ran(file: string, title: string, status: string, browser?: string) {
  const ancestorTitles = browser === undefined ? [] : [browser];
  return {
    name: `/x/${file}`,
    assertionResults: [{ ancestorTitles, fullName: [...ancestorTitles, title].join(' '), status }],
  };
}
