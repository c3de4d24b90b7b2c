import { expect, test } from 'vitest';
import { bring } from '../../../lib/cli/bring/bring';
import { CHROMIUM, FIREFOX, type Need, SPREADSHEET } from '../../../lib/cli/bring/needs';
import type { Machine } from '../../../lib/cli/bring/ways';

const DEBIAN: Machine = {
  platform: 'linux',
  system: 'debian',
  hasApt: true,
  isRoot: true,
  hasSudo: false,
  playwright: ['node', 'cli.js'],
};

/** Brings to a machine in memory: a command whose last word is in `offered` puts it there, and others fail if they install. */
function brought(needs: Need[], there: string[], offered: string[], machine = DEBIAN) {
  const said: string[] = [];
  const run: string[] = [];
  const missing = bring(needs, machine, {
    has: ({ debian, playwright = '' }) => there.includes(debian) || there.includes(`playwright ${playwright}`),
    run: (command) => {
      run.push(command.join(' '));
      const last = command[0] === 'node' ? `playwright ${command.at(-1)}` : (command.at(-1) ?? '');
      if (last === 'update') return undefined;
      if (!offered.includes(last)) return 'no network';
      there.push(last);
      return undefined;
    },
    say: (line) => said.push(line),
  });
  return { missing, said, run };
}

test('where all is there, nothing is run and nothing is said', () => {
  expect(brought([CHROMIUM, FIREFOX], ['chromium', 'firefox-esr'], [])).toEqual({ missing: [], said: [], run: [] });
});

test('what is missing is told of before it is installed, and package lists are fetched once', () => {
  const { missing, said, run } = brought([CHROMIUM, FIREFOX], [], ['chromium', 'firefox-esr']);
  expect(missing).toEqual([]);
  expect(said).toEqual([
    'Installing Chromium by apt-get (package chromium) …',
    'Installing Firefox by apt-get (package firefox-esr) …',
  ]);
  expect(run.map((command) => command.split(' ').at(-1))).toEqual(['update', 'chromium', 'firefox-esr']);
});

test('only what is missing is brought', () => {
  const { run } = brought([CHROMIUM, FIREFOX], ['chromium'], ['firefox-esr']);
  expect(run.some((command) => command.endsWith('chromium'))).toBe(false);
});

test('where apt fails, Playwright’s installer is tried', () => {
  const { missing, said, run } = brought([CHROMIUM], [], ['playwright chromium']);
  expect(missing).toEqual([]);
  expect(said).toEqual([
    'Installing Chromium by apt-get (package chromium) …',
    'That did not bring Chromium: no network',
    'Installing Chromium into Playwright’s folder of browsers, by Playwright’s installer …',
  ]);
  expect(run.at(-1)).toBe('node cli.js install --no-shell chromium');
});

test('what cannot be brought is given back, the rest is there', () => {
  const { missing, said } = brought([CHROMIUM, FIREFOX], [], ['firefox-esr']);
  expect(missing).toEqual([CHROMIUM]);
  expect(said.filter((line) => line.startsWith('That did not'))).toHaveLength(2);
});

test('an installer that says it is done and brought nothing is not believed', () => {
  const said: string[] = [];
  const missing = bring(
    [CHROMIUM],
    { ...DEBIAN, isRoot: false },
    {
      has: () => false,
      run: () => undefined,
      say: (line) => said.push(line),
    },
  );
  expect(missing).toEqual([CHROMIUM]);
  expect(said.at(-1)).toBe('That did not bring Chromium.');
});

test('where nothing may be installed, nothing is tried', () => {
  expect(brought([SPREADSHEET], [], [], { ...DEBIAN, isRoot: false })).toEqual({
    missing: [SPREADSHEET],
    said: [],
    run: [],
  });
});
