const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a part of a text (FNV-1a, 32 bits, over UTF-16 code units): equal text, equal number. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** One number of two, in which every bit of both counts (the finish of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b + 0x9e3779b9, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
