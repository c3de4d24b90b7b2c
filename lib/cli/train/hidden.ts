import type { Dictionary } from '../../core/dictionary/dictionary';
import { hashOf } from '../../core/mentions/unknown/model/hash';
import type { Known } from '../../core/mentions/unknown/view/scene';
import type { SkillId } from '../../core/skill';
import type { Place } from './corpus';

/** Entries are dealt out in as many parts; part 0 is never learnt from. */
export const PARTS = 10;

/** The part that an entry is in, all of its mentions with it. */
export function partOf(skill: SkillId): number {
  return hashOf(skill) % PARTS;
}

/** True for an entry whose name is one wherever it stands: of a word that is also something else, nothing can be learnt of names. */
export function isPlain(skill: SkillId, dictionary: Dictionary): boolean {
  const entry = dictionary.entries.get(skill);
  return entry !== undefined && !entry.field && !entry.needs && !entry.exact;
}

/** The places of a posting as they are if the entries of a part are in no list. */
export function hide(places: Place[], part: number, dictionary: Dictionary): { known: Known[]; hidden: Place[] } {
  const isHidden = ({ skill }: Place) => skill !== undefined && partOf(skill) === part && !isField(skill, dictionary);
  return {
    known: places
      .filter((place) => !isHidden(place))
      .map(({ start, end, skill }) => ({ start, end, known: skill !== undefined && !isField(skill, dictionary) })),
    hidden: places.filter(isHidden),
  };
}

function isField(skill: SkillId, dictionary: Dictionary): boolean {
  return dictionary.entries.get(skill)?.field ?? false;
}
