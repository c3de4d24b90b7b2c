import type { Profile, ProfileSkill } from './profile';
import { withOff } from './relations';

/** What becomes of the skills the reader has already: all others are added to them, or take their place. */
export const IMPORT_WAYS = ['merge', 'replace'] as const;
export type ImportWay = (typeof IMPORT_WAYS)[number];

/** What an import would do, by name of skill. */
export interface ImportPlan {
  /** The profile as it would be. */
  result: Profile;
  added: string[];
  changed: string[];
  /** The same before and after. */
  unchanged: string[];
  removed: string[];
}

/** Works out what importing a profile into another does: of a skill in both, the imported one counts. */
export function planImport(current: Profile, imported: Profile, way: ImportWay): ImportPlan {
  const before = new Map(current.skills.map((skill) => [skill.id, skill]));
  const after = new Map([
    ...(way === 'merge' ? before : []),
    ...imported.skills.map((skill) => [skill.id, skill] as const),
  ]);
  const skills = [...after.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  // A résumé says nothing of what matters, and takes nothing of it away.
  const needs = imported.needs ?? current.needs;
  const names = (from: ProfileSkill[], picks: (skill: ProfileSkill) => boolean) =>
    from.filter(picks).map(({ name }) => name);
  return {
    result: withOff({ version: 1, skills, ...(needs && { needs }) }, [
      ...((way === 'merge' && current.off) || []),
      ...(imported.off ?? []),
    ]),
    added: names(skills, ({ id }) => !before.has(id)),
    changed: names(skills, (skill) => before.has(skill.id) && !isSame(skill, before.get(skill.id))),
    unchanged: names(skills, (skill) => isSame(skill, before.get(skill.id))),
    removed: names(current.skills, ({ id }) => !after.has(id)),
  };
}

function isSame(a: ProfileSkill, b: ProfileSkill | undefined): boolean {
  return b !== undefined && a.name === b.name && a.level === b.level && a.years === b.years;
}
