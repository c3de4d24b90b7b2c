import type { SkillId } from '../skill';

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

const BETWEEN = /[,;\n\t•·|]/;

/** Whether a text is a list of names rather than one. */
export function isList(text: string): boolean {
  return namesIn(text).length > 1 || /[,;\n]/.test(text.trimEnd().slice(0, -1));
}

/** The names of a list that is divided by commas, semicolons, line breaks, tabs or bullets; those in brackets stay with their name. The first `most` of them. */
export function namesIn(text: string, most = MOST_NAMES): string[] {
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
  const said = names.map((one) => one.replace(/^[\s\-*–—•]+/, '').trim()).filter(Boolean);
  return [...new Map(said.map((one) => [one.toLowerCase(), one])).values()].slice(0, most);
}
