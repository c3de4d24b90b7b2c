import { expect, test } from 'vitest';
import { decoded } from '../../../../lib/formats/imports/parts/decoded';

const TABLE = 'Title,Company,Link\nIngénieur réseau,Société Étoile,https://jobs.example/1\n';

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}
const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8', utf8(TABLE)],
  ['UTF-16 with its mark', wide(`\ufeff${TABLE}`, true)],
  ['UTF-16 without', wide(TABLE, true)],
  ['UTF-16 without, the other way round', wide(TABLE, false)],
  ['Windows’ letters', western(TABLE)],
])('%s', (_, bytes) => {
  expect(decoded(bytes)).toBe(TABLE);
});

test('a letter that is broken or cut off leaves all others as they are', () => {
  expect(decoded(utf8(`${TABLE}Café`).subarray(0, -1))).toBe(`${TABLE}Caf\ufffd`);
  expect(decoded(Uint8Array.from([...utf8(TABLE), 0xe9, 0x0a]))).toBe(`${TABLE}\ufffd\n`);
});

test('one letter of Windows in plain English is that letter', () => {
  expect(decoded(western('Title\nCafé manager\n'))).toBe('Title\nCafé manager\n');
});

test.each([
  ['a workbook', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 0, 1, 0]],
  ['a text with a zero in it', [...utf8('Title\nOps\0\n')]],
])('%s is no text', (_, bytes) => {
  expect(decoded(Uint8Array.from(bytes))).toBeUndefined();
});
