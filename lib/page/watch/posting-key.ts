/** What the keys of one run of the page script begin from. Chance alone: a key that is met in a history tells nothing of the page, though its address be known. */
export function newSeed(): number {
  const seed = new Uint32Array(1);
  crypto.getRandomValues(seed);
  return seed[0] ?? 0;
}

/** A short name for the posting at this place of a page: the same for the same seed, address and place, and telling nothing of them. */
export function postingKey(seed: number, address: string, index: number): string {
  let hash = seed | 0;
  for (let i = 0; i < address.length; i++) hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${index}`;
}
