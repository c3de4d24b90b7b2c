import type { ReadSkill, SkillId } from '../skill';
import type { CompiledSkill } from './compiled';
import type { NameTable } from './name-table';
import { SkillMap } from './skill-map';
import { firstOfEach } from './table/ends';
import { Lines, type PackedDictionary, readNumbers } from './table/packed';

/** What reading asks of an entry beside its spellings. Empty fields are absent. */
export type SkillEntry = Pick<CompiledSkill, 'id' | 'name' | 'exact' | 'needs' | 'partOf' | 'field'>;

/** The place of each list among the links of a skill. */
const PART_OF = 0;
const IMPLIED_BY = 1;
const RELATED = 2;

/** What is known of skills, each made when it is first asked for. */
export function detailsOf(packed: PackedDictionary, names: NameTable) {
  const count = packed.fields.length;
  const needs = new Lines(packed.needs);
  const links = new Lines(packed.links);
  const firsts = firstOfEach(packed.sizes);
  const ids = { count, idOf: (skill: number) => names.idOf(skill), numberOf: (id: SkillId) => names.numberOf(id) };
  const linked = (skill: number, which: number) => readNumbers(links.at(skill).split(' ')[which] ?? '').map(ids.idOf);
  return {
    /** True for a broad field. Nothing is made for the answer. */
    isField: (id: SkillId) => {
      const skill = names.numberOf(id);
      return skill !== undefined && names.isField(skill);
    },
    entries: new SkillMap<SkillEntry>(ids, (skill, id) => {
      const lists = {
        exact: names.namesOf(skill, true),
        needs: listOf(needs.at(skill)),
        partOf: linked(skill, PART_OF),
      };
      const said = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
      return { id, name: names.nameOf(skill), ...said, ...(names.isField(skill) && { field: true }) };
    }),
    skills: new SkillMap<ReadSkill>(ids, (skill) => {
      const [name = '', ...aliases] = names.namesOf(skill);
      const category = packed.categories[firsts.findLastIndex((first) => first <= skill)] ?? '';
      const impliedBy = linked(skill, IMPLIED_BY);
      return { name, category, aliases, impliedBy, partOf: linked(skill, PART_OF), related: linked(skill, RELATED) };
    }),
  };
}

function listOf(line: string): string[] {
  return line === '' ? [] : line.split('|');
}
