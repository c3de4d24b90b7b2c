import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { noticesText, packageFolder, shippedFrom } from '../../lib/build/notices/notices';

/** A package in a folder of its own. */
function packageOf(described: object, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-notices-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...described }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it.each([
  ['/home/a/node_modules/idb/build/index.js', '/home/a/node_modules/idb'],
  ['/home/a/node_modules/@b/c/dist/x.mjs?v=1', '/home/a/node_modules/@b/c'],
  ['/home/a/node_modules/b/node_modules/c/x.js', '/home/a/node_modules/b/node_modules/c'],
  ['/home/a/lib/core/read.ts', undefined],
  ['\0virtual:skills', undefined],
  ['\0/home/a/node_modules/c/x.js?commonjs', '/home/a/node_modules/c'],
])('of the module %j the package is %j', (module, folder) => {
  expect(packageFolder(module)).toBe(folder);
});

test('every text of a package about its licence is taken', () => {
  const folder = packageOf(
    { name: 'a', license: 'MIT' },
    { 'LICENSE.md': 'Mine.', NOTICE: 'Also theirs.', 'license.js': '1' },
  );
  expect(shippedFrom(folder).text).toBe('Mine.\n\nAlso theirs.');
});

test('a package without a text has the standard one with its author, or stops the build', () => {
  const text = shippedFrom(packageOf({ name: 'a', license: 'MIT', author: { name: 'Ada' } })).text;
  expect(text).toMatch(/^Copyright \(c\) Ada\n\nPermission is hereby granted/);
  for (const described of [
    { name: 'a', license: 'MIT' },
    { name: 'a', license: 'WTFPL', author: 'Ada' },
  ])
    expect(() => shippedFrom(packageOf(described))).toThrow('ships no licence text');
});

test('however many packages there are, the text of each is in the notices', () => {
  const texts = Array.from({ length: 30 }, (_, i) => `Permission number ${i} is granted.`);
  const all = texts.map((text, i) => shippedFrom(packageOf({ name: `p${i}`, license: 'ISC' }, { LICENSE: text })));
  const notices = noticesText(all);
  expect(texts.filter((text, i) => !notices.includes(`\np${i} 1.0.0\nLicense: ISC\n\n${text}\n`))).toEqual([]);
});

test('the same packages give the same text in whatever order they were met, and say where the Apache License stands', () => {
  const shipped = ['b 1', '@a/c 1', 'a 2', 'a 1'].map((one) => {
    const [name, version] = one.split(' ');
    return shippedFrom(packageOf({ name, version, license: 'ISC' }, { LICENSE: `${one}\r\n` }));
  });
  const text = noticesText(shipped);
  expect(noticesText([...shipped].reverse())).toBe(text);
  expect(text).not.toContain('\r');
  expect(text).not.toContain('Apache License');
  const apache = shippedFrom(packageOf({ name: 'd', license: 'Apache-2.0' }, { LICENSE: 'Licensed under it.' }));
  expect(noticesText([...shipped, apache])).toContain('apache-2.0.txt');
});
