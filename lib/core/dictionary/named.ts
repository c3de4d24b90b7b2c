import type { SkillId } from '../skill';
import type { Dictionary } from './dictionary';
import { searchSkills, skillsNamed } from './search';
import { withoutQualifiers } from './search/qualifiers';

/** The most names of a list that are looked up. */
export const MOST_NAMES = 1_000;

/** A skill that a name in somebody's list means. */
export interface NamedSkill {
  id: SkillId;
  name: string;
}

/** A name of somebody's list, and what it means: nothing where no skill is called so. */
export interface Named {
  text: string;
  skills: NamedSkill[];
  /** True where the name is none of the dictionary's and is taken for one with a slip in it. */
  guess?: true;
}

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

const BETWEEN = /[,;\n\t•·|]/;

/** Whether a text is a list of names rather than one. */
export function isList(text: string): boolean {
  return namesIn(text).length > 1 || /[,;\n]/.test(text.trimEnd().slice(0, -1));
}

/** The names of a list that is divided by commas, semicolons, line breaks, tabs or bullets; those in brackets stay with their name. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    const ends = BETWEEN.test(character) && (depth === 0 || character === '\n');
    if (ends) {
      names.push(name);
      name = '';
      depth = 0;
    } else name += character;
  }
  names.push(name);
  const said = names.map((one) => one.replace(/^[\s\-*–—•]+|\s+$/g, '').trim()).filter(Boolean);
  return [...new Map(said.map((one) => [one.toLowerCase(), one])).values()].slice(0, MOST_NAMES);
}
