import { describe, expect, test } from 'vitest';
import { boards } from '../../lib/boards';
import { FIXED_HOSTS } from '../../lib/boards/fixed-hosts';

test('every file of the folder that is a board is collected, the general one last', () => {
  const files = Object.keys(import.meta.glob('../../lib/boards/*.ts')).map((path) => path.replace(/^.*\//, ''));
  const others = ['board.ts', 'fixed-hosts.ts', 'index.ts'];
  expect(boards).toHaveLength(files.filter((file) => !others.includes(file)).length);
  expect(boards.at(-1)?.name).toBe('Structured data');
});

test('PP-02: the hosts in the manifest are exactly those of the boards that are fixed', () => {
  const fixed = boards.filter(({ access }) => access === 'fixed').flatMap(({ matches }) => matches);
  expect(fixed.sort()).toEqual([...FIXED_HOSTS].sort());
});

describe.each(boards.map((board) => [board.name, board] as const))('%s', (_name, board) => {
  test('states whole hosts, and an example on one of them', () => {
    const hosts = board.matches.map((pattern) => /^https:\/\/(\*|(?:\*\.)?[\w.-]+)\/\*$/.exec(pattern)?.[1]);
    expect(hosts).not.toContain(undefined);
    const { hostname } = new URL(board.example);
    expect(hosts.some((host) => host === '*' || host === hostname || hostname.endsWith(`${host}`.slice(1)))).toBe(true);
  });

  test('asks, unless all its hosts are fixed ones', () => {
    const isFixed = board.matches.every((pattern) => FIXED_HOSTS.includes(pattern));
    expect(board.access).toBe(isFixed ? 'fixed' : 'ask');
  });
});
