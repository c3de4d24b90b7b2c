import type { MatchLine } from '../core/match';
import type { Profile } from '../core/profile';
import type { Reading } from '../core/reading';
import type { SkillId } from '../core/skill';
import { TEXTS } from './texts';

/** A skill's name: the reading's, else the reader's own, else its id. */
export function nameOf(id: SkillId, reading: Reading, profile: Profile): string {
  if (Object.hasOwn(reading.skills, id)) return reading.skills[id]?.name ?? id;
  return profile.skills.find((skill) => skill.id === id)?.name ?? id;
}

/** The interchangeable skills of a line by name: `Docker or Podman`. */
export function namesOf(line: MatchLine, reading: Reading, profile: Profile): string {
  return line.requirement.anyOf.map((id) => nameOf(id, reading, profile)).join(TEXTS.or);
}

/** What stands behind an outcome, in words; empty where there is nothing to say. */
export function reasonOf(line: MatchLine, reading: Reading, profile: Profile): string {
  return [byOf(line, reading, profile), yearsOf(line)].filter(Boolean).join(', ');
}

function byOf({ by, skill, outcome }: MatchLine, reading: Reading, profile: Profile): string {
  if (by === undefined) return '';
  if (by !== skill) return TEXTS.because(nameOf(by, reading, profile));
  return outcome === 'related' ? TEXTS.learning : '';
}

function yearsOf({ requirement, outcome, years }: MatchLine): string {
  if (requirement.years === undefined) return '';
  if (outcome === 'missing') return TEXTS.yearsAsked(requirement.years);
  if (years === undefined) return TEXTS.yearsNotGiven(requirement.years);
  return TEXTS.yearsOf(years, requirement.years);
}
