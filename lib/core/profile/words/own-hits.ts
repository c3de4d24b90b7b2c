import { type SearchHit, searchSkills } from '../../dictionary/search';
import type { OwnWord } from '../overlay';
import { OWN_CATEGORY } from './own-category';

/** The reader's own words whose name is, begins with, or holds what was typed. */
export function ownHits(own: OwnWord[], typed: string): SearchHit[] {
  const links = { aliases: [], impliedBy: [], partOf: [], related: [] };
  const skills = new Map(own.map(({ id, name }) => [id, { name, category: OWN_CATEGORY, ...links }]));
  return searchSkills({ skills }, typed);
}
