import { globSync, readFileSync } from 'node:fs';
import { FAULT_ID } from './rows';

const root = new URL('../..', import.meta.url).pathname;

/** The test files of the project that carry ids of rows, each with its ids; those of this room are left out. */
export function testedIds(): Map<string, Set<string>> {
  const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: root }).filter((file) => !file.startsWith('tests/faults/'));
  const ids = files.map((file) => [file, new Set(readFileSync(`${root}${file}`, 'utf8').match(FAULT_ID))] as const);
  return new Map(ids.filter(([, found]) => found.size > 0));
}
