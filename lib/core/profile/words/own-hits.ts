import { type SearchHit, searchSkills } from '../../dictionary/search';
import type { Searched } from '../../dictionary/search/spellings';
import type { OwnWord } from '../overlay';
import { OWN_CATEGORY } from './own-category';

const LINKS = { aliases: [], impliedBy: [], partOf: [], related: [] };

/** Lists of words laid out for searching, which takes longer the more there are; a list is never changed, but made anew. */
const laidOut = new WeakMap<OwnWord[], Searched>();

/** The reader's own words whose name is, begins with, or holds what was typed. */
export function ownHits(own: OwnWord[], typed: string): SearchHit[] {
  const searched = laidOut.get(own) ?? {
    skills: new Map(own.map(({ id, name }) => [id, { name, category: OWN_CATEGORY, ...LINKS }])),
  };
  laidOut.set(own, searched);
  return searchSkills(searched, typed);
}

const byName = new WeakMap<OwnWord[], Map<string, OwnWord>>();

/** The reader's own word that is called so, case aside. */
export function ownNamed(own: OwnWord[], name: string): OwnWord | undefined {
  // Of two of one name the first counts.
  const words = byName.get(own) ?? new Map(own.toReversed().map((word) => [word.name.toLowerCase(), word]));
  byName.set(own, words);
  return words.get(name.trim().toLowerCase());
}
