import type { ReadSkill, SkillId } from '../skill';
import type { CompiledSkill } from './compiled';
import type { NameTable } from './name-table';
import { digitAt, Lines, type PackedDictionary, readNumbers } from './packed';
import { SkillMap } from './skill-map';

/** What reading asks of an entry beside its spellings. Empty fields are absent. */
export type SkillEntry = Pick<CompiledSkill, 'id' | 'name' | 'exact' | 'needs' | 'partOf' | 'field'>;

/** What is known of skills, each made when it is first asked for. */
export function detailsOf(packed: PackedDictionary, names: NameTable) {
  const count = packed.fields.length;
  const needs = new Lines(packed.needs);
  const links = new Lines(packed.links);
  const ids = { count, idOf: (skill: number) => names.idOf(skill), numberOf: (id: SkillId) => names.numberOf(id) };
  const linked = (skill: number) =>
    links
      .at(skill)
      .split(' ')
      .map((list) => readNumbers(list).map(ids.idOf));
  return {
    entries: new SkillMap<SkillEntry>(ids, (skill, id) => {
      const lists = {
        exact: names.namesOf(skill, true),
        needs: listOf(needs.at(skill)),
        partOf: linked(skill)[0] ?? [],
      };
      const said = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
      return { id, name: names.namesOf(skill)[0] ?? '', ...said, ...(names.isField(skill) && { field: true }) };
    }),
    skills: new SkillMap<ReadSkill>(ids, (skill) => {
      const [name = '', ...aliases] = names.namesOf(skill);
      const [partOf = [], impliedBy = [], related = []] = linked(skill);
      const category = packed.categories[digitAt(packed.categoryOf, skill)] ?? '';
      return { name, category, aliases, impliedBy, partOf, related };
    }),
  };
}

function listOf(line: string): string[] {
  return line === '' ? [] : line.split('|');
}
