/** One file in an archive, as the archive's list tells of it. */
export interface Packed {
  name: string;
  /** 0 is as it is, 8 is deflated; nothing else is unpacked. */
  method: number;
  /** How many bytes it has unpacked, if the archive tells the truth. */
  size: number;
  bytes: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LISTED = 0x02014b50;
/** What stands in place of a number that has 64 bits. */
const ELSEWHERE = 0xffffffff;
/** The end of an archive has a comment of at most so many bytes. */
const LONGEST_COMMENT = 65_535;

/** The files of a ZIP archive by its list (APPNOTE 4.3.12), still packed. Throws where it is damaged. */
export function filesPacked(bytes: Uint8Array): Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (place: number) => view.getUint32(place, true);
  const short = (place: number) => view.getUint16(place, true);
  let end = bytes.length - 22;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && at(end) !== END) end--;
  if (end < first) throw new Error('An archive without an end.');
  let [count, place] = [short(end + 8), at(end + 16)];
  if (end >= 20 && at(end - 20) === LOCATOR_64) {
    const end64 = at(end - 12);
    if (at(end64) === END_64) [count, place] = [at(end64 + 32), at(end64 + 48)];
  }
  const files: Packed[] = [];
  for (; count > 0; count--) {
    if (at(place) !== LISTED) throw new Error('An archive whose list is cut off.');
    const [nameLength, extraLength] = [short(place + 28), short(place + 30)];
    const behindName = place + 46 + nameLength;
    const wide = wideNumbers(view, behindName, extraLength);
    const number = (field: number) => (at(field) === ELSEWHERE ? (wide.shift() ?? ELSEWHERE) : at(field));
    const size = number(place + 24);
    const packed = number(place + 20);
    const header = number(place + 42);
    const start = header + 30 + short(header + 26) + short(header + 28);
    if (start + packed > bytes.length) throw new Error('An archive that is cut off.');
    const name = new TextDecoder().decode(bytes.subarray(place + 46, behindName));
    files.push({ name, method: short(place + 10), size, bytes: bytes.subarray(start, start + packed) });
    place = behindName + extraLength + short(place + 32);
  }
  return files;
}

/** The numbers of 64 bits of a file in an archive, in their order (APPNOTE 4.5.3). */
function wideNumbers(view: DataView, from: number, length: number): number[] {
  for (let place = from; place + 4 <= from + length; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) !== 1) continue;
    const count = Math.floor(view.getUint16(place + 2, true) / 8);
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(place + 4 + i * 8, true)));
  }
  return [];
}
