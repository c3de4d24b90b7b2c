import { LEVELS, type ProfileSkill } from './profile';

/** By what the reader's skills can be sorted. */
export const SKILL_ORDERS = ['name', 'level', 'years'] as const;
export type SkillOrder = (typeof SKILL_ORDERS)[number];

/** The skills whose name holds a text, sorted: by name, the best known first, or those used longest first. */
export function sortedSkills(skills: ProfileSkill[], order: SkillOrder, part = ''): ProfileSkill[] {
  const wanted = part.trim().toLowerCase();
  const found = skills.filter(({ name }) => name.toLowerCase().includes(wanted));
  const rank = ({ level }: ProfileSkill) => (level === 'avoid' ? -1 : LEVELS.indexOf(level));
  const by = {
    name: () => 0,
    level: (a: ProfileSkill, b: ProfileSkill) => rank(b) - rank(a),
    years: (a: ProfileSkill, b: ProfileSkill) => (b.years ?? -1) - (a.years ?? -1),
  }[order];
  return found.toSorted((a, b) => by(a, b) || (a.name < b.name ? -1 : 1));
}
