import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { stamp } from '../../../lib/cli/run/stamp';

const root = mkdtempSync(join(tmpdir(), 'skillmark-stamp-'));
const file = join(root, 'lib/a/b.ts');
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  mkdirSync(join(root, 'lib/a'), { recursive: true });
  writeFileSync(file, 'one');
  utimesSync(file, 1, 1);
});

test('the same files give the same word, whatever else there is', () => {
  const before = stamp(root);
  writeFileSync(join(root, 'README.md'), 'x');
  expect(stamp(root)).toBe(before);
});

test.each([
  ['another size', () => writeFileSync(file, 'other')],
  ['another time', () => utimesSync(file, 2, 2)],
  ['a new file', () => writeFileSync(join(root, 'lib/c.ts'), '')],
  ['a first skill', () => mkdirSync(join(root, 'skills')) ?? writeFileSync(join(root, 'skills/x.yaml'), 'A:')],
])('%s gives another word', (_, change) => {
  const before = stamp(root);
  change();
  expect(stamp(root)).not.toBe(before);
});
