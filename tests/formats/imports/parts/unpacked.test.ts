import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LARGEST, unpacked } from '../../../../lib/formats/imports/parts/unpacked';

const all = () => true;
const TOO_LARGE = { code: 'importPacked', message: expect.stringMatching(/20 MB.*\.$/) };

/** The archive, saying of its file at `index` in its list that it has so many bytes unpacked. */
function saying(archive: Uint8Array, size: number, index = 0): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  let place = view.getUint32(archive.length - 6, true);
  for (let i = 0; i < index; i++) place += 46 + view.getUint16(place + 28, true) + view.getUint16(place + 30, true);
  view.setUint32(place + 24, size, true);
  return archive;
}

test('what is wanted of an archive is unpacked, packed or as it is, and nothing else', async () => {
  const archive = zipSync({
    'a.txt': strToU8('Go '.repeat(9_000)),
    'ä/b.txt': [strToU8('Rust'), { level: 0 }],
    'empty.txt': new Uint8Array(0),
    'c.bin': new Uint8Array(40),
  });
  const files = await unpacked(archive, (name) => name.endsWith('.txt'));
  expect([...files].map(([name, file]) => [name, file.length])).toEqual([
    ['a.txt', 27_000],
    ['ä/b.txt', 4],
    ['empty.txt', 0],
  ]);
  expect(new TextDecoder().decode(files.get('ä/b.txt'))).toBe('Rust');
});

test('HI-03: what is larger than is read is refused with a sentence: by what the archive says, and by what it is', async () => {
  const fits = zipSync({ a: new Uint8Array(LARGEST) });
  expect((await unpacked(fits, all)).get('a')?.length).toBe(LARGEST);
  const bomb = () => zipSync({ a: new Uint8Array(LARGEST + 1) });
  await expect(unpacked(bomb(), all)).rejects.toMatchObject(TOO_LARGE);
  await expect(unpacked(saying(bomb(), 100), all)).rejects.toMatchObject(TOO_LARGE);
  // What the archive says alone is enough, before a byte is unpacked.
  await expect(unpacked(saying(zipSync({ a: strToU8('Go') }), LARGEST + 1), all)).rejects.toMatchObject(TOO_LARGE);
  // What is not wanted may have any size.
  expect((await unpacked(bomb(), () => false)).size).toBe(0);
});

test('HI-03: many files that are large together are one that is', async () => {
  const half = new Uint8Array(LARGEST / 2 + 1);
  await expect(unpacked(zipSync({ a: half, b: half }), all)).rejects.toMatchObject(TOO_LARGE);
  const lying = saying(saying(zipSync({ a: half, b: half }), 1), 1, 1);
  await expect(unpacked(lying, all)).rejects.toMatchObject(TOO_LARGE);
});

test('an archive that lies is unpacked no further than is read, however much it holds', async () => {
  let pieces = 0;
  class Watched extends Uint8Array {
    override subarray(from?: number, to?: number) {
      pieces++;
      return super.subarray(from, to);
    }
  }
  // Of 60 KB, a third is unpacked, by 1 KB at a time.
  const bomb = Watched.from(saying(zipSync({ a: new Uint8Array(3 * LARGEST) }, { level: 1 }), 100));
  expect(bomb.length).toBeGreaterThan(58_000);
  await expect(unpacked(bomb, all)).rejects.toMatchObject(TOO_LARGE);
  expect(pieces).toBeLessThan(45);
});

test.each<[string, (archive: Uint8Array) => Uint8Array]>([
  ['whose end is missing', (archive) => archive.subarray(0, archive.length - 10)],
  ['whose beginning is missing', (archive) => archive.subarray(30)],
  ['of nothing', () => new Uint8Array(0)],
  ['whose list is elsewhere', (archive) => Uint8Array.from(archive).fill(0xff, archive.length - 6, archive.length - 2)],
  ['whose bytes are others', (archive) => Uint8Array.from(archive).fill(0xff, 34, 60)],
])('an archive %s is refused with a sentence', async (_, damage) => {
  const archive = zipSync({ abc: strToU8(Array.from({ length: 500 }, (_, i) => `${i}`).join(' ')) });
  await expect(unpacked(damage(archive), all)).rejects.toMatchObject({ code: 'importDamaged' });
});
