import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { findChromium, findFirefox } from '../../build/browser-path';
import type { Hands } from './bring';
import { CHROMIUM, FIREFOX, type Need } from './needs';
import type { Machine } from './ways';

const SYSTEM = '/etc/os-release';
const LONGEST_TOLD = 200;

/** What this machine is and allows. */
export function thisMachine(): Machine {
  const system = existsSync(SYSTEM) ? readFileSync(SYSTEM, 'utf8') : '';
  const installer = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return {
    platform: process.platform,
    system: /^ID="?([\w-]+)/m.exec(system)?.[1] ?? '',
    hasApt: onPath('apt-get') !== undefined,
    isRoot: process.getuid?.() === 0,
    hasSudo: mayUseSudo(),
    playwright: [process.execPath, installer],
  };
}

/** What is done to this machine, telling of it by `say`. Looking for a browser throws where a variable names no file. */
export function handsOn(say: (line: string) => void): Hands {
  return { has, run, say };
}

function has(need: Need): boolean {
  if (need.name === CHROMIUM.name) return starts(findChromium());
  if (need.name === FIREFOX.name) return starts(findFirefox());
  return onPath('soffice') !== undefined;
}

/** Whether a browser is there and finds its libraries. On Windows, where it would open a window, that is not tried. */
function starts(path: string | undefined): boolean {
  if (path === undefined) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function run([file = '', ...words]: string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stdout, stderr } = spawnSync(file, words, { env, encoding: 'utf8' });
  if (status === 0) return undefined;
  const lines = `${stdout}\n${stderr}`.trim().split('\n');
  const said = error?.message ?? lines.find((line) => /^E:|\berror\b/i.test(line)) ?? lines.at(-1) ?? '';
  return said.slice(0, LONGEST_TOLD) || `${file} ended with ${status}.`;
}

function mayUseSudo(): boolean {
  if (onPath('sudo') === undefined) return false;
  return process.stdin.isTTY || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

function onPath(name: string): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => existsSync(path));
}
