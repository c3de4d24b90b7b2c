import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../lib/boards/catalogue';
import { findPostings as findOnFixedHosts } from '../../lib/boards/fixed';
import { FIXED_HOSTS } from '../../lib/boards/fixed-hosts';
import { isOnHost } from '../../lib/core/sites/match-pattern';

test('every file of the folder that is a board is collected', () => {
  const files = Object.keys(import.meta.glob('../../lib/boards/*.ts')).map((path) => path.replace(/^.*\//, ''));
  const others = ['board.ts', 'catalogue.ts', 'fixed.ts', 'fixed-hosts.ts', 'index.ts'];
  expect(BOARDS).toHaveLength(files.filter((file) => !others.includes(file)).length);
});

test('no two boards have one name', () => {
  const names = BOARDS.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('PP-02: the hosts in the manifest are exactly those of the boards that are fixed', () => {
  const fixed = BOARDS.filter(({ access }) => access === 'fixed').flatMap(({ matches }) => matches);
  expect(fixed.sort()).toEqual([...FIXED_HOSTS].sort());
});

test('LinkedIn is asked for, and says why', () => {
  expect(BOARDS.find(({ name }) => name === 'LinkedIn')).toMatchObject({
    access: 'ask',
    reason: expect.stringContaining('terms'),
  });
});

describe.each(BOARDS)('$name', ({ name, access, matches, anywhere, example, path, reason }) => {
  test('states whole hosts', () => {
    const strange = matches.filter((pattern) => !/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+\/\*$/.test(pattern));
    expect(strange).toEqual([]);
  });

  test('gives an example that is on one of them and holds a posting by its path', () => {
    const { hostname, pathname } = new URL(example);
    expect(matches.length > 0 ? matches.some((pattern) => isOnHost(pattern, hostname)) : anywhere).toBe(true);
    expect(pathname).toMatch(path ?? /./);
  });

  test('states its access as the manifest has it: all of its hosts stand there, or none', () => {
    const inManifest = matches.filter((pattern) => FIXED_HOSTS.includes(pattern));
    expect(inManifest).toEqual(access === 'fixed' ? matches : []);
    expect(matches.length > 0).toBe(access !== 'none');
  });

  test('is in the script that the manifest names where it is fixed, and only there', () => {
    const tried: string[] = [];
    findOnFixedHosts(document.implementation.createHTMLDocument(), new URL(example), tried);
    expect(tried.some((line) => line.startsWith(name))).toBe(access === 'fixed');
  });

  test('gives its reason, if any, as a sentence', () => {
    expect(reason ?? 'None.').toMatch(/^\p{Lu}.*\.$/u);
  });
});
