import type { CompiledSkill, CompiledSkills } from '../../core/dictionary/compiled';
import {
  EXACT,
  HAS_GAP,
  HIDES,
  IN_CAPITAL,
  type PackedDictionary,
  writeDigits,
  writeNumbers,
  writePairs,
} from '../../core/dictionary/packed.ts';
import { shapeOf } from '../../core/dictionary/shape.ts';
import { slug } from '../../core/dictionary/slug.ts';
import { spellingKey } from '../../core/dictionary/spelling.ts';
import { PROOFS, spellingsOf } from '../../core/dictionary/spellings.ts';
import { type LevelNode, LevelTrie } from './level-trie.ts';
import { type Relations, relationsOf } from './relations.ts';

/** A spelling where its key ends. */
interface End {
  skill: number;
  proof: number;
  place: number;
  shape: string;
  /** It begins with a capital, and counts in its own case only. */
  inCapital: boolean;
}

/** The dictionary as it ships: `core/dictionary/packed.ts` says what each part is. Deterministic. */
export function packDictionary(compiled: CompiledSkills): PackedDictionary {
  const categories = Object.keys(compiled);
  const skills = Object.values(compiled).flat();
  const trie = new LevelTrie<End>();
  for (const [skill, entry] of skills.entries()) {
    const names = [entry.name, ...(entry.full ?? []), ...(entry.aliases ?? [])];
    for (const [text, { proof, exact, hides }] of spellingsOf(entry)) {
      const { key, gaps } = spellingKey(text);
      const bits = PROOFS.indexOf(proof) | (exact ? EXACT : 0) | (hides ? HIDES : 0);
      trie.add(key, gaps.keys(), {
        skill,
        proof: bits,
        place: hides ? 0 : names.indexOf(text),
        shape: shapeOf(text, key),
        inCapital: exact && !hides && /^[A-Z]/.test(text),
      });
    }
  }
  const { alphabet, nodes } = trie.levels();
  const ends = nodes.flatMap((node) => node.ends);
  const shapes = numbered(ends.map(({ shape }) => shape));
  const forms = numbered(nodes.map(formOf));
  return {
    alphabet,
    labels: writeDigits(nodes.map(({ label }) => label)),
    nodes: writeDigits(nodes.map((node) => forms.numbers.get(formOf(node)) as number)),
    forms: forms.values.map((form) => JSON.parse(form)),
    skills: writePairs(ends.map(({ skill }) => skill)),
    proofs: ends.map(({ proof }) => String.fromCharCode(48 + proof)).join(''),
    places: writeDigits(ends.map(({ place }) => place)),
    written: writePairs(ends.map(({ shape }) => shapes.numbers.get(shape) as number)),
    shapes: shapes.values.join('\n'),
    ids: Object.fromEntries(skills.flatMap(({ id, name }, i) => (id === slug(name) ? [] : [[i, id]]))),
    categories,
    categoryOf: writeDigits(Object.values(compiled).flatMap((list, category) => list.map(() => category))),
    fields: skills.map(({ field }) => (field ? '1' : '0')).join(''),
    needs: skills.map(({ needs = [] }) => needs.join('|')).join('\n'),
    links: linkLines(skills).join('\n'),
  };
}

/** What values there are, the commonest first, and the number of each. */
function numbered(all: string[]): { values: string[]; numbers: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([value]) => value);
  return { values, numbers: new Map(values.map((value, i) => [value, i])) };
}

function formOf({ children, ends, hasGap }: LevelNode<End>): string {
  const inCapital = ends.length > 0 && ends.every((end) => end.inCapital);
  return JSON.stringify([children, ends.length, (hasGap ? HAS_GAP : 0) | (inCapital ? IN_CAPITAL : 0)]);
}

function linkLines(skills: CompiledSkill[]): string[] {
  const relations = relationsOf(new Map(skills.map((entry) => [entry.id, entry])));
  const numbers = new Map(skills.map(({ id }, i) => [id, i]));
  return skills.map(({ id, partOf = [] }) => {
    const { impliedBy, related } = relations.get(id) as Relations;
    const lists = [partOf, impliedBy, related].map((ids) => ids.flatMap((one) => numbers.get(one) ?? []));
    return lists.every(({ length }) => length === 0) ? '' : lists.map(writeNumbers).join(' ');
  });
}
