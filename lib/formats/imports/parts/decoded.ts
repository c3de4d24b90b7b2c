/** So many bytes at the start tell how a text is coded. */
const LOOKED_AT = 4_096;
/** Of fewer bytes zeros tell nothing. */
const SHORTEST_WIDE = 32;

/**
 * The text of bytes: UTF-8, also one with a few letters that are broken or cut off, UTF-16, else Windows' Western letters;
 * nothing for what is no text.
 */
export function decoded(bytes: Uint8Array): string | undefined {
  const wide = wideCoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = count(text, /\ufffd/g);
    // In any other coding letters beyond ASCII hardly ever make one of UTF-8.
    return count(text, /[^\0-\x7f\ufffd]/g) > broken ? text : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Which UTF-16 it is, by its mark, else by zeros that stand on one side of each pair alone, as in what is mostly ASCII. */
function wideCoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  // Of a table at least the commas, the digits and the ends of lines are ASCII; files of other kinds have zeros on both sides, or few.
  if (bytes.length % 2 === 1 || bytes.length < SHORTEST_WIDE || first + second < start.length / 8) return undefined;
  if (first === 0) return 'utf-16le';
  return second === 0 ? 'utf-16be' : undefined;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
