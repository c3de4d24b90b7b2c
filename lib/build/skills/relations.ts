import type { CompiledSkill } from '../../core/dictionary/compiled';
import type { SkillId } from '../../core/skill';

/** What a skill has to do with others. */
export interface Relations {
  impliedBy: SkillId[];
  related: SkillId[];
}

/** The relations of each entry, over any number of steps and told on both sides; links to nowhere are left out. */
export function relationsOf(entries: ReadonlyMap<SkillId, CompiledSkill>): Map<SkillId, Relations> {
  const all = new Map([...entries.keys()].map((id): [SkillId, Relations] => [id, { impliedBy: [], related: [] }]));
  for (const entry of entries.values()) {
    for (const id of impliedBy(entry, entries)) all.get(id)?.impliedBy.push(entry.id);
    for (const id of [...(entry.related ?? []), ...(entry.partOf ?? [])]) {
      link(all.get(entry.id), id);
      link(all.get(id), entry.id);
    }
  }
  return all;
}

/** Everything that knowing `entry` proves, over any number of steps. */
function impliedBy(entry: CompiledSkill, entries: ReadonlyMap<SkillId, CompiledSkill>): Set<SkillId> {
  const known = new Set<SkillId>();
  const open = [...(entry.implies ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (known.has(id) || id === entry.id) continue;
    known.add(id);
    open.push(...(entries.get(id)?.implies ?? []));
  }
  return known;
}

function link(skill: Relations | undefined, id: SkillId): void {
  if (skill && !skill.related.includes(id)) skill.related.push(id);
}
