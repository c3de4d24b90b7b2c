import { digitAt, OWN_WAY, type PackedDictionary, pairAt, proofAt } from './packed.ts';

/** Names so near as to be told by one digit: `writeNear` is below this. */
export const MOST_NEAR = 48;

/** What is said of each spelling, by its end. */
export interface Ends {
  /** The number of its skill. */
  skills: Uint32Array;
  /** Its place among those of its skill: 0 for the name. */
  places: Uint8Array;
  /** Its line among shapes, and one more; 0 where it is written as others are. */
  shapes: Uint16Array;
  /** For each skill the end of its name. */
  names: Uint32Array;
}

/** How far a name is from a spelling, as a number from 0. `back`: 0 is the last name before the spelling, 1 the one before that, and -1 the next after it. */
export function writeNear(back: number): number {
  return back >= 0 ? back * 2 : -back * 2 - 1;
}

function readNear(value: number): number {
  return (value & 1) === 0 ? value >> 1 : -((value + 1) >> 1);
}

/** Reads what is said of spellings: names first, as others may belong to a name that comes later. */
export function endsOf(packed: PackedDictionary): Ends {
  const { proofs, owners, sizes, far, places, written } = packed;
  const count = proofs.length;
  const ends: Ends = {
    skills: new Uint32Array(count),
    places: new Uint8Array(count),
    shapes: new Uint16Array(count),
    names: new Uint32Array(packed.fields.length),
  };
  const next = firstOfEach(sizes);
  // The skill of each name, in the order of names.
  const named = new Uint32Array(packed.fields.length);
  let [names, others, ways] = [0, 0, 0];
  for (let end = 0; end < count; end++) {
    if ((proofAt(proofs, end) & OWN_WAY) !== 0) ends.shapes[end] = pairAt(written, ways++) + 1;
    const owner = digitAt(owners, end);
    if (owner < sizes.length) {
      const skill = next[owner] as number;
      next[owner] = skill + 1;
      ends.skills[end] = named[names++] = skill;
      ends.names[skill] = end;
    } else ends.places[end] = digitAt(places, others++);
  }
  let [ahead, isFar] = [0, 0];
  for (let end = 0; end < count; end++) {
    const owner = digitAt(owners, end) - sizes.length;
    if (owner < 0) ahead++;
    else {
      const name = owner === 0 ? pairAt(far, isFar++) : ahead - 1 - readNear(owner - 1);
      ends.skills[end] = named[name] as number;
    }
  }
  return ends;
}

/** The number of the first skill of each category, and behind the last one more than all. */
export function firstOfEach(sizes: readonly number[]): number[] {
  const first = [0];
  for (const size of sizes) first.push((first.at(-1) as number) + size);
  return first;
}
