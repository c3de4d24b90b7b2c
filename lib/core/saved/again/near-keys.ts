import type { Fingerprint } from './fingerprint';
import { HASHES, hash } from './shingles';

/** Sketches that agree in all places of some band are looked at; with three places, nearly all texts that are half alike do. */
const BAND = 3;

/** Numbers that a posting is filed under: two that are one job nearly always have one together, and two that are not hardly ever. */
export function nearKeys({ sketch, title, company }: Fingerprint): number[] {
  const words = [...title.words].sort().join(' ');
  // A title alone is that of hundreds; without an employer there is no more.
  const keys = (company.size > 0 ? [...company] : ['']).map((word) => hash(`title ${words} at ${word}`));
  for (let at = 0; at + BAND <= HASHES; at += BAND) {
    const band = sketch.subarray(at, at + BAND);
    if (band.some((value) => value !== EMPTY)) keys.push(hash(`${at} ${band.join(' ')}`));
  }
  return [...new Set(keys)];
}

/** The numbers that postings like this one may be filed under: its own, and that of its title where no employer is known. */
export function keysToLookUp(fingerprint: Fingerprint): number[] {
  return [...new Set([...nearKeys(fingerprint), ...nearKeys({ ...fingerprint, company: new Set() }).slice(0, 1)])];
}

/** What a sketch of nothing has in each place. */
const EMPTY = 0xffffffff;
