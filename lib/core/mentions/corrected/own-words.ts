import type { Posting } from '../../posting/posting';
import type { SkillId } from '../../skill';
import { isWordCharacter } from '../../text/characters';
import type { FoundMention, FoundNames } from '../find-mentions';

/**
 * Adds the places where words of the reader's own stand, letter by letter as the reader wrote them and whole. Where the
 * dictionary has something too, the longer one counts, and of equal ones the reader's.
 */
export function withOwnWords(posting: Posting, names: FoundNames, own: { id: SkillId; name: string }[]): FoundNames {
  if (own.length === 0) return names;
  const words = wordPlaces(posting, own);
  // What stands first in the list counts among equal ones.
  const mentions = apart([...words, ...names.mentions]);
  let next = 0;
  const ruledOut = names.ruledOut.filter((place) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= place.start) next++;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) >= place.end;
  });
  return { ...names, mentions, ruledOut };
}

/** The places where words stand in a posting, letter by letter and whole, block by block. */
export function wordPlaces({ blocks, text }: Posting, words: { id: SkillId; name: string }[]): FoundMention[] {
  return blocks.flatMap(({ start, end }) => placesIn(text.slice(start, end), start, words));
}

function placesIn(text: string, offset: number, own: { id: SkillId; name: string }[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { id, name } of own) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (isWhole(text, at, end)) found.push({ start: offset + at, end: offset + end, skill: id, doubtful: false });
    }
  }
  return found;
}

/** True where the place begins and ends in the middle of no word. */
function isWhole(text: string, start: number, end: number): boolean {
  const parts = (at: number) => !(isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(at)));
  return parts(start) && parts(end);
}

/** In text order, and of places that overlap the longer one. */
function apart(places: FoundMention[]): FoundMention[] {
  const kept: FoundMention[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || last.end <= place.start) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
}
