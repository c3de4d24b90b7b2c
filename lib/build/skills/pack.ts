import type { CompiledSkill, CompiledSkills } from '../../core/dictionary/compiled';
import { slug } from '../../core/dictionary/slug.ts';
import { firstOfEach, MOST_NEAR, writeNear } from '../../core/dictionary/table/ends.ts';
import { type PackedDictionary, writeDigits, writeNumbers, writePairs } from '../../core/dictionary/table/packed.ts';
import type { SkillId } from '../../core/skill';
import { commonest } from './level-trie.ts';
import { type End, packNames } from './pack-names.ts';
import { type Relations, relationsOf } from './relations.ts';

/** The dictionary as it ships: `core/dictionary/table/packed.ts` says what each part is. Deterministic. */
export function packDictionary(compiled: CompiledSkills): PackedDictionary {
  const categories = Object.keys(compiled);
  const source = Object.values(compiled).flat();
  const sizes = Object.values(compiled).map(({ length }) => length);
  const categoryOf = Object.values(compiled).flatMap((list, category) => list.map(() => category));
  const { ends, packed } = packNames(source);
  const names = namesAmong(ends);
  const skills = inOrderOfNames(names, source, categoryOf, sizes);
  const others = ends.filter((end) => !names.has(end));
  const ownWays = ends.flatMap(({ shape }) => (shape === '' ? [] : [shape]));
  const shapes = numbered(ownWays);
  return {
    ...packed,
    ...ownersOf(ends, names, categoryOf),
    places: writeDigits(others.map(({ place }) => place)),
    written: writePairs(ownWays.map((shape) => shapes.numbers.get(shape) as number)),
    shapes: shapes.values.join('\n'),
    ids: Object.fromEntries(skills.flatMap(({ id, name }, i) => (id === slug(name) ? [] : [[i, id]]))),
    categories,
    sizes,
    fields: skills.map(({ field }) => (field ? '1' : '0')).join(''),
    needs: skills.map(({ needs = [] }) => needs.join('|')).join('\n'),
    links: linkLines(skills, relationsOf(new Map(source.map((entry) => [entry.id, entry])))).join('\n'),
  };
}

/** The ends that are names, one for each skill, in their order. */
function namesAmong(ends: readonly End[]): Set<End> {
  const named = new Set<number>();
  const names = ends.filter(({ skill, place, hides }) => {
    const isName = place === 0 && !hides && !named.has(skill);
    if (isName) named.add(skill);
    return isName;
  });
  return new Set(names);
}

/** Skills by category, and in it by their names: so a name need say no more than its category. */
function inOrderOfNames(names: Set<End>, source: CompiledSkill[], categoryOf: number[], sizes: number[]) {
  const next = firstOfEach(sizes);
  const skills: CompiledSkill[] = [];
  for (const { skill } of names) {
    const category = categoryOf[skill] as number;
    const number = next[category] as number;
    next[category] = number + 1;
    skills[number] = source[skill] as CompiledSkill;
  }
  return skills;
}

function ownersOf(
  ends: readonly End[],
  names: Set<End>,
  categoryOf: number[],
): Pick<PackedDictionary, 'owners' | 'far'> {
  const categories = (categoryOf.at(-1) ?? 0) + 1;
  const places = new Map([...names].map(({ skill }, place) => [skill, place]));
  const far: number[] = [];
  let last = -1;
  const owners = ends.map((end) => {
    const name = places.get(end.skill) as number;
    if (names.has(end)) {
      last = name;
      return categoryOf[end.skill] as number;
    }
    const near = writeNear(last - name);
    if (near < MOST_NEAR) return categories + 1 + near;
    far.push(name);
    return categories;
  });
  return { owners: writeDigits(owners), far: writePairs(far) };
}

/** What values there are, the commonest first, and the number of each. */
function numbered(all: string[]): { values: string[]; numbers: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = commonest(counts);
  return { values, numbers: new Map(values.map((value, i) => [value, i])) };
}

function linkLines(skills: CompiledSkill[], relations: ReadonlyMap<SkillId, Relations>): string[] {
  const numbers = new Map(skills.map(({ id }, i) => [id, i]));
  return skills.map(({ id, partOf = [] }) => {
    const { impliedBy, related } = relations.get(id) as Relations;
    const lists = [partOf, impliedBy, related].map((ids) => ids.flatMap((one) => numbers.get(one) ?? []));
    return lists.every(({ length }) => length === 0) ? '' : lists.map(writeNumbers).join(' ');
  });
}
