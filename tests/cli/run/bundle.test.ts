import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../../lib/cli/run/bundle';

const root = mkdtempSync(join(tmpdir(), 'skillmark-bundle-'));
const source = join(root, 'lib/cli/greet/main.ts');
mkdirSync(join(root, 'lib/cli/greet'), { recursive: true });
mkdirSync(join(root, 'lib/build'));
writeFileSync(join(root, 'lib/build/cli.config.ts'), "export default { logLevel: 'silent' as const };\n");
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
afterAll(() => rmSync(root, { recursive: true }));

const greeting = async (): Promise<unknown> => (await import(`${await bundle(root, 'greet')}?${Math.random()}`)).main();

test('a command is built when its sources have changed, and only then', async () => {
  writeFileSync(source, "export const main = (): string => 'hello';\n");
  expect(await greeting()).toBe('hello');
  writeFileSync(join(root, '.output/cli/greet.mjs'), `${head()}export const main = () => 'kept';\n`);
  expect(await greeting()).toBe('kept');
  writeFileSync(source, "export const main = (): string => 'good morning';\n");
  expect(await greeting()).toBe('good morning');

  function head(): string {
    return spawnSync('head', ['-n', '1', join(root, '.output/cli/greet.mjs')], { encoding: 'utf8' }).stdout;
  }
});

test('sources that do not build give the reason', async () => {
  writeFileSync(source, "export { main } from './elsewhere';\n");
  await expect(bundle(root, 'greet')).rejects.toThrow('elsewhere');
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['lib/cli/run.mjs', ...args], { encoding: 'utf8', cwd: process.cwd() });

test('run.mjs prints what the command prints and nothing else, and ends with its code', () => {
  const { status, stdout, stderr } = run('scan', '--no-such-option');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^scan: /);
});

test('run.mjs names the commands there are', () => {
  const { status, stdout, stderr } = run('no-such-command');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^There is no command “no-such-command”; there are: .*\bscan\b.*\n$/);
});
