import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main as scan } from '../../../lib/cli/scan/main';
import { SAMPLE_POSTING, SAMPLE_SKILLS } from '../../../lib/cli/start/sample';
import { printed } from '../printed';

const INTO = 'into Playwright’s folder of browsers, by Playwright’s installer …';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skillmark-bare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on a machine that has nothing and where nothing may be installed. */
function onBareMachine(command: string) {
  const env = { PATH: folder, HOME: folder, PLAYWRIGHT_BROWSERS_PATH: folder, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  return spawnSync(process.execPath, ['lib/cli/run.mjs', command], { encoding: 'utf8', env });
}

test('where no browser can be had, `npm test` says in one sentence what to install', () => {
  const { status, stdout, stderr } = onBareMachine('bring');
  expect(stdout.split('\n').filter((line) => line.startsWith('Installing'))).toEqual([
    `Installing Chromium ${INTO}`,
    `Installing Firefox ${INTO}`,
  ]);
  expect(stderr).toMatch(/^Chromium and Firefox are missing [^\n]+ install them, [^\n]+\.\n$/);
  expect(status).toBe(2);
});

test('where no browser can be had, `npm start` prints what `scan` reads, and what to install', async () => {
  const profile = join(folder, 'profile.json');
  writeFileSync(profile, JSON.stringify({ version: 1, skills: SAMPLE_SKILLS }));
  const read = await printed(scan, ['--profile', profile, '--format', 'text', SAMPLE_POSTING]);
  const { status, stdout, stderr } = onBareMachine('start');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(read.stdout).toMatch(/\d+ %/);
  expect(stdout).toContain(read.stdout);
  expect(stdout).toMatch(/\nChromium is missing .* `apt-get install chromium` .*\n$/);
});
