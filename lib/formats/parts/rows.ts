import type { MatchLine } from '../../core/match/match';
import type { Requirement, Strength } from '../../core/reading';
import type { SkillId } from '../../core/skill';
import type { ExportedPosting } from '../format';

/** One requirement on its way out, with its line of the match where there is one. */
export interface Row {
  requirement: Requirement;
  /** The interchangeable skills by name: `Docker or Podman`. */
  skills: string;
  line?: MatchLine;
  /** The name of what the reader has that gave the outcome; empty where that is the skill itself or nothing. */
  by: string;
}

/** Strengths in the order they are written, each with its heading. */
export const GROUPS: [Strength, string][] = [
  ['required', 'Required'],
  ['preferred', 'Preferred'],
  ['context', 'Mentioned'],
  ['excluded', 'Not needed'],
];

/** The requirements of a posting, strongest first, otherwise in the posting's order. */
export function rows(one: ExportedPosting): Row[] {
  const all = one.match
    ? one.match.lines.map((line) => rowOf(one, line.requirement, line))
    : one.reading.requirements.map((requirement) => rowOf(one, requirement));
  return GROUPS.flatMap(([strength]) => all.filter((row) => row.requirement.strength === strength));
}

function rowOf(one: ExportedPosting, requirement: Requirement, line?: MatchLine): Row {
  const skills = requirement.anyOf.map((id) => nameOf(one, id)).join(' or ');
  const by = line?.by !== undefined && line.by !== line.skill ? nameOf(one, line.by) : '';
  return { requirement, skills, by, ...(line && { line }) };
}

/** A skill's name: the reading's, else the reader's own, else its id. */
export function nameOf(one: ExportedPosting, id: SkillId): string {
  if (Object.hasOwn(one.reading.skills, id)) return one.reading.skills[id]?.name ?? id;
  return one.profile?.skills.find((skill) => skill.id === id)?.name ?? id;
}
