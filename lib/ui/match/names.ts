import type { MatchLine } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import type { SkillId } from '../../core/skill';
import { counted, listText, t } from '../text/text';

/** What a line says. */
export interface LineWords {
  names: string;
  /** Why it is not met, in few words; empty where that goes without saying. */
  reason: string;
  /** What else is to be said once the line is open. */
  more: string;
}

/** A skill that can be added. */
export interface Offer {
  id: SkillId;
  name: string;
}

/** A skill's name: the reading's, else the reader's own, else its id. */
export function nameOf(id: SkillId, reading: Reading, profile: Profile): string {
  if (Object.hasOwn(reading.skills, id)) return reading.skills[id]?.name ?? id;
  return profile.skills.find((skill) => skill.id === id)?.name ?? id;
}

/** The interchangeable skills of a line by name: `Docker, Podman, or LXC`. */
export function namesOf(line: MatchLine, reading: Reading, profile: Profile): string {
  const names = line.requirement.anyOf.map((id) => nameOf(id, reading, profile));
  return listText(names, 'any');
}

/** What a line says; the years behind what is met wait until it is open. */
export function wordsOf(line: MatchLine, reading: Reading, profile: Profile): LineWords {
  const [first, second] = [byOf(line, reading, profile), yearsOf(line, profile)];
  const why = first && second ? t('line.both', { first, second }) : first || second;
  const names = namesOf(line, reading, profile);
  if (line.outcome !== 'met') return { names, reason: why, more: '' };
  // What nobody has added says what it is had by.
  return line.by === line.skill ? { names, reason: '', more: why } : { names, reason: first, more: second };
}

/** The skills of a line that the reader has not added, each with its name. */
export function offersOf(line: MatchLine, reading: Reading, profile: Profile): Offer[] {
  const { requirement } = line;
  if (requirement.strength === 'excluded') return [];
  const known = new Set(profile.skills.map(({ id }) => id));
  return requirement.anyOf.filter((id) => !known.has(id)).map((id) => ({ id, name: nameOf(id, reading, profile) }));
}

function byOf({ by, skill, outcome }: MatchLine, reading: Reading, profile: Profile): string {
  if (by === undefined) return '';
  if (by !== skill) {
    const isLearning = profile.skills.some(({ id, level }) => id === by && level === 'learning');
    if (!isLearning && outcome !== 'related') return t('line.through', { name: nameOf(by, reading, profile) });
    return t(isLearning ? 'line.becauseLearning' : 'line.because', { name: nameOf(by, reading, profile) });
  }
  return outcome === 'related' ? t('line.learning') : '';
}

function yearsOf({ requirement, outcome, years }: MatchLine, { skills }: Profile): string {
  if (requirement.years === undefined) return '';
  if (outcome === 'missing' || skills.length === 0) return counted('line.yearsAsked', requirement.years);
  if (years === undefined) return counted('line.yearsNotGiven', requirement.years);
  return counted('line.years', years, { asked: requirement.years });
}
