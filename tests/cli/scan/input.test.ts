import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readText } from '../../../lib/cli/scan/input';

const folder = mkdtempSync(join(tmpdir(), 'skillmark-input-'));
const path = (name: string) => join(folder, name);

beforeAll(() => {
  writeFileSync(path('fine.txt'), '\ufeffWe use Go.\r\n');
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('blank.txt'), '\ufeff \n\t\n');
  writeFileSync(path('binary.txt'), 'PK\0\u0003');
  writeFileSync(path('latin.txt'), Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]));
  writeFileSync(path('latin.html'), Buffer.from('<meta charset="iso-8859-1"><p>Gr\xfc\xdfe \x80</p>', 'latin1'));
  writeFileSync(path('silent.html'), Buffer.from('<p>Gr\xfc\xdfe</p>', 'latin1'));
  writeFileSync(path('plain.html'), '<p>Grüße</p>');
  writeFileSync(path('wide.html'), Buffer.from('\ufeff<p>Grüße</p>', 'utf16le'));
  writeFileSync(path('wide.txt'), Buffer.from('\ufeffGrüße', 'utf16le'));
  writeFileSync(path('huge.txt'), Buffer.alloc(5 * 1024 * 1024 + 1, 'x'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('gives the text as it stands, so that offsets point into the file', () => {
  expect(readText(path('fine.txt'))).toBe('\ufeffWe use Go.\r\n');
});

it.each([
  ['gone.txt', 'no such file'],
  ['', 'a folder, not a file'],
  ['empty.txt', 'the file is empty'],
  ['blank.txt', 'the file is empty'],
  ['binary.txt', 'a binary file, not text'],
  ['latin.txt', 'not UTF-8 text'],
  ['huge.txt', 'larger than 5 MB, which no posting is'],
])('says of “%s” that it is %s', (name, why) => {
  expect(() => readText(path(name))).toThrow(`${path(name)}: ${why}`);
});

it.each([
  ['latin.html', 'Grüße €'],
  ['silent.html', 'Grüße'],
  ['plain.html', 'Grüße'],
  ['wide.html', 'Grüße'],
  ['wide.txt', 'Grüße'],
])('reads the letters of %s', (name, letters) => {
  expect(readText(path(name))).toContain(letters);
});

it('ends at the limit where a file never does', () => {
  expect(() => readText('/dev/zero')).toThrow('/dev/zero: larger than 5 MB, which no posting is');
});
