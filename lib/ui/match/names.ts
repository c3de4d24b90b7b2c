import type { MatchLine } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import type { SkillId } from '../../core/skill';
import { counted, listText, t } from '../text/text';

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

/** What stands behind an outcome, in words; empty where there is nothing to say. */
export function reasonOf(line: MatchLine, reading: Reading, profile: Profile): string {
  const [first, second] = [byOf(line, reading, profile), yearsOf(line)];
  return first && second ? t('line.both', { first, second }) : first || second;
}

function byOf({ by, skill, outcome }: MatchLine, reading: Reading, profile: Profile): string {
  if (by === undefined) return '';
  if (by !== skill) {
    const isLearning = profile.skills.some(({ id, level }) => id === by && level === 'learning');
    return t(isLearning ? 'line.becauseLearning' : 'line.because', { name: nameOf(by, reading, profile) });
  }
  return outcome === 'related' ? t('line.learning') : '';
}

function yearsOf({ requirement, outcome, years }: MatchLine): string {
  if (requirement.years === undefined) return '';
  if (outcome === 'missing') return counted('line.yearsAsked', requirement.years);
  if (years === undefined) return counted('line.yearsNotGiven', requirement.years);
  return counted('line.years', years, { asked: requirement.years });
}
