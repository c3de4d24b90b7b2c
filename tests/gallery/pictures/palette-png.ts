import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;
/** So many of the most frequent colours stay as they are: those of grounds, lines and letters. */
const EXACT = 24;
/** How far another colour may move in each channel: less than the eye, or a comparison, makes out in the edge of a letter. */
const NEAR = 10;

/** The same picture with 256 colours at most, which weighs a third: the shades in the edges of letters are made fewer. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = data.readUIntBE(4 * at, 3);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  for (const colour of [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))) {
    const isNew = palette.length < EXACT || distance(colour, palette[nearest(colour, palette)] ?? 0) > NEAR;
    if (isNew && palette.length < MOST_COLOURS) palette.push(colour);
  }
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const table = Buffer.from(palette.flatMap(channels));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same picture at half its size, each pixel the mean of four. */
export function halved(png: Buffer): Buffer {
  const whole = PNG.sync.read(png);
  const half = new PNG({ width: Math.floor(whole.width / 2), height: Math.floor(whole.height / 2) });
  half.data.forEach((_, at) => {
    const [x, y, channel] = [Math.floor(at / 4) % half.width, Math.floor(at / 4 / half.width), at % 4];
    const first = 4 * (2 * y * whole.width + 2 * x) + channel;
    const below = first + 4 * whole.width;
    const four = [first, first + 4, below, below + 4].map((one) => whole.data[one] ?? 0);
    half.data[at] = Math.round(four.reduce((sum, one) => sum + one, 0) / 4);
  });
  return PNG.sync.write(half);
}

function nearest(colour: number, palette: number[]): number {
  const distances = palette.map((one) => distance(colour, one));
  return distances.indexOf(Math.min(...distances));
}

/** How far two colours are apart in the channel they differ most in. */
function distance(a: number, b: number): number {
  const [one, other] = [channels(a), channels(b)];
  return Math.max(...one.map((channel, at) => Math.abs(channel - (other[at] ?? 0))));
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
