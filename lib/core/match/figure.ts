import type { Profile } from '../profile/profile';
import type { Reading } from '../reading';
import { compare } from './compare';

/** The one number that tells of a posting: the score; how many of how many, where too little is asked for; or how many technologies it names. */
export type Figure =
  | { kind: 'score'; score: number }
  | { kind: 'met'; met: number; of: number }
  | { kind: 'named'; count: number };

/** How many technologies a reading names, each once. */
export function namedIn({ mentions }: Reading): number {
  return new Set(mentions.map(({ skill }) => skill)).size;
}

/** The number that popup and toolbar both show of a posting; nothing where it names, or asks for, nothing to compare with. */
export function figureOf(reading: Reading, profile: Profile): Figure | undefined {
  if (profile.skills.length === 0) {
    const count = namedIn(reading);
    return count > 0 ? { kind: 'named', count } : undefined;
  }
  const { score, met, of } = compare(reading, profile);
  if (score !== undefined) return { kind: 'score', score };
  return of > 0 ? { kind: 'met', met, of } : undefined;
}
