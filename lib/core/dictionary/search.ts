import type { SkillId } from '../skill';
import type { Dictionary } from './dictionary';
import { spellingKey } from './spelling';

/** A skill that is offered for what somebody typed. */
export interface SearchHit {
  id: SkillId;
  name: string;
  category: string;
  /** The alias that was hit, where it was not the name. */
  alias?: string;
}

/** How well a spelling fits, best first; the name goes before an alias of the same fit. */
const FITS = [
  (key: string, query: string) => key === query,
  (key: string, query: string) => key.startsWith(query),
  (key: string, query: string) => query.length > 2 && key.includes(query),
];

/** What is offered at a time. */
export const MOST_HITS = 12;

/** Up to `most` skills whose name or alias is, begins with, or holds what was typed, in that order. Case and separators do not count. */
export function searchSkills(dictionary: Pick<Dictionary, 'skills'>, typed: string, most = MOST_HITS): SearchHit[] {
  const query = spellingKey(typed.slice(0, 80)).key;
  if (query === '') return [];
  const hits: { rank: number; hit: SearchHit }[] = [];
  for (const [id, skill] of dictionary.skills) {
    const best = bestFit([skill.name, ...skill.aliases], query);
    if (!best) continue;
    const alias = best.spelling === skill.name ? {} : { alias: best.spelling };
    hits.push({ rank: best.rank, hit: { id, name: skill.name, category: skill.category, ...alias } });
  }
  return hits
    .sort((a, b) => a.rank - b.rank || a.hit.name.length - b.hit.name.length || (a.hit.name < b.hit.name ? -1 : 1))
    .slice(0, most)
    .map(({ hit }) => hit);
}

function bestFit(spellings: string[], query: string): { spelling: string; rank: number } | undefined {
  const fits = spellings.flatMap((spelling, i) => {
    const fit = FITS.findIndex((test) => test(spellingKey(spelling).key, query));
    return fit < 0 ? [] : [{ spelling, rank: fit * 2 + (i > 0 ? 1 : 0) }];
  });
  return fits.sort((a, b) => a.rank - b.rank)[0];
}
