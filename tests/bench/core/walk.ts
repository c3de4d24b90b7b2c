import type { NameTable } from '../../../lib/core/dictionary/name-table';
import { findPlaces, isPlace, NAME } from '../../../lib/core/dictionary/walk/find-places';
import type { Posting } from '../../../lib/core/posting/posting';
import { fold } from '../../../lib/core/text/fold';

/** What a walk over a text came by; the same on every machine. */
export interface Walk {
  /** Words that it began at, nodes it went through, places that are looked at closer, and those of them where a name ends. */
  words: number;
  nodes: number;
  places: number;
  hits: number;
}

/** The walk that `findMentions` begins with, over each block of a posting. */
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
    for (let place = 0; place < places.count; place++) if (isPlace(places, place, NAME)) hits++;
  }
  return { words: places.words - words, nodes: places.nodes - nodes, places: found, hits };
}
