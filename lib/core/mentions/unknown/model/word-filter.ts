import { hashOf, mix } from './hash';

/** Bits that a word sets; with nine bits of room a word, one strange word in a hundred passes for known. */
const PROBES = 5;
/** Endings that leave the word they belong to: `systems`, `based`, `scaling`, `closely`. */
const ENDINGS = ['ings', 'ing', 'ed', 'es', 's', 'ly'];
const SHORTEST = 3;

/** A set of words in few bytes (Bloom, 1970): never says no to a word that is in it, seldom yes to another. */
export type WordFilter = Uint8Array;

/** True where a word in lower case, or what it was formed from, is in the set. */
export function holdsWord(filter: WordFilter, word: string): boolean {
  return hasBits(filter, hashOf(stemOf(word)));
}

/** Puts a word in lower case into the set. */
export function addWord(filter: WordFilter, word: string): void {
  const hash = hashOf(stemOf(word));
  for (let i = 0; i < PROBES; i++) {
    const bit = mix(hash, i) % (filter.length * 8);
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

/** A word without a common ending, the same for forms of one word. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.length - one.length >= SHORTEST && word.endsWith(one));
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return stem.length > SHORTEST && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function hasBits(filter: WordFilter, hash: number): boolean {
  for (let i = 0; i < PROBES; i++) {
    const bit = mix(hash, i) % (filter.length * 8);
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
