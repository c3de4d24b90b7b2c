import type { SkillId } from '../skill';
import type { Dictionary } from './dictionary';
import type { Named, NamedSkill } from './name-list';
import { searchSkills, skillsNamed } from './search';
import { withoutQualifiers } from './search/qualifiers';

/** What a name in a list means: the skill that is called so, one without what stands beside the name, several ("C/C++"), or one but for slips. */
export function lookUpName(dictionary: Dictionary, text: string): Named {
  const name = text.slice(0, 200).trim();
  for (const meant of [[name], ...withoutQualifiers(name)]) {
    const ids = meant.map((one) => skillsNamed(dictionary, one)[0]);
    const known = ids.filter((id) => id !== undefined);
    // Brackets may hold anything: what stands before them is enough.
    if (known.length === meant.length) return { text, skills: skillsOf(dictionary, known) };
  }
  const [hit] = searchSkills(dictionary, name, 1);
  if (hit?.guess && isOneName(name)) return { text, skills: [{ id: hit.id, name: hit.name }], guess: true };
  return { text, skills: [] };
}

function skillsOf(dictionary: Dictionary, ids: SkillId[]): NamedSkill[] {
  return [...new Set(ids)].flatMap((id) => {
    const skill = dictionary.skills.get(id);
    return skill ? [{ id, name: skill.name }] : [];
  });
}

/** A guess is made at names, not at sentences. */
function isOneName(name: string): boolean {
  return name.split(/\s+/).length <= 4 && !/[.!?]$/.test(name);
}

/** The other spellings of a skill that mean it and nothing else where they stand alone, as in a list. */
export function sureAliases(dictionary: Dictionary, id: SkillId): string[] {
  return (dictionary.skills.get(id)?.aliases ?? []).filter((alias) => {
    const { skills } = lookUpName(dictionary, alias);
    return skills.length === 1 && skills[0]?.id === id;
  });
}
