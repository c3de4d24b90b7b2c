import type { NameTable } from '../../../lib/core/dictionary/name-table';
import { findPlaces, isPlace, NAME, offsetOf } from '../../../lib/core/dictionary/walk/find-places';
import { hitsAt } from '../../../lib/core/mentions/hits';
import type { Posting } from '../../../lib/core/posting/posting';
import { fold } from '../../../lib/core/text/fold';

/** What a walk over texts came by; the same on every machine. */
export interface Walk {
  /** Words that a walk began at, nodes it went through, places that are looked at closer, and spellings that fit there. */
  words: number;
  nodes: number;
  places: number;
  hits: number;
}

/** The walk that `findMentions` begins with, over each block of a posting: the places where a name may stand, and the spellings that fit there. */
export function walk({ text, blocks }: Pick<Posting, 'text' | 'blocks'>, names: NameTable): Walk {
  const { places } = names;
  const [words, nodes] = [places.words, places.nodes];
  let [found, hits] = [0, 0];
  for (const { start, end } of blocks) {
    if (!findPlaces(names, text, start, end, places)) {
      const { cased } = fold(text.slice(start, end));
      findPlaces(names, cased, 0, cased.length, places);
    }
    found += places.count;
    hits += hitsIn(text.slice(start, end), names);
  }
  return { words: places.words - words, nodes: places.nodes - nodes, places: found, hits };
}

function hitsIn(text: string, names: NameTable): number {
  const { places } = names;
  let hits = 0;
  let folded: ReturnType<typeof fold> | undefined;
  for (let place = 0; place < places.count; place++) {
    if (!isPlace(places, place, NAME)) continue;
    folded ??= fold(text);
    hits += hitsAt(folded, offsetOf(places, place), names).length;
  }
  return hits;
}
