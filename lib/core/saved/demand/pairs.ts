import type { ReadSkill, SkillId } from '../../skill';
import { type CountedPosting, skillsIn, skillsOfAll } from './counted';

/** Two skills that postings ask for together. */
export interface SkillPair {
  a: SkillId;
  b: SkillId;
  aName: string;
  bName: string;
  /** In how many postings both are asked for. */
  together: number;
  /** How many times as often as chance would have it. */
  lift: number;
}

/** Fewer postings than this show nothing. */
const FEWEST = 3;
/** A posting that names everything says little of what belongs together, and would take long. */
const MOST_SKILLS = 60;

/**
 * Skills that come together more often than by chance, the surest first: by the likelihood ratio G² (T. Dunning, “Accurate
 * Methods for the Statistics of Surprise and Coincidence”, 1993). Parts of one product, and what implies the other, are no finding.
 */
export function skillPairs(postings: CountedPosting[], most = 50): SkillPair[] {
  const skills = skillsOfAll(postings);
  const single = new Map<SkillId, number>();
  const both = new Map<string, number>();
  let counted = 0;
  for (const { reading } of postings) {
    const asked = [...skillsIn(reading).asked].sort();
    if (asked.length === 0) continue;
    counted++;
    for (const id of asked) single.set(id, (single.get(id) ?? 0) + 1);
    if (asked.length > MOST_SKILLS) continue;
    for (const [i, a] of asked.entries())
      for (const b of asked.slice(i + 1)) both.set(`${a}\n${b}`, (both.get(`${a}\n${b}`) ?? 0) + 1);
  }
  const pairs = [...both].flatMap(([key, together]) => {
    const [a = '', b = ''] = key.split('\n');
    const [ofA, ofB] = [single.get(a) ?? 0, single.get(b) ?? 0];
    const lift = (together * counted) / (ofA * ofB);
    if (together < FEWEST || lift <= 1 || isOne(a, b, skills)) return [];
    const [aName = a, bName = b] = [skills.get(a)?.name, skills.get(b)?.name];
    return [{ a, b, aName, bName, together, lift, sure: surprise(together, ofA, ofB, counted) }];
  });
  const byName = pairs.sort((one, other) => (one.aName + one.bName < other.aName + other.bName ? -1 : 1));
  return byName
    .sort((one, other) => other.sure - one.sure)
    .slice(0, most)
    .map(({ sure: _, ...pair }) => pair);
}

function isOne(a: SkillId, b: SkillId, skills: Map<SkillId, ReadSkill>): boolean {
  const holds = (one: SkillId, other: SkillId) => {
    const skill = skills.get(one);
    return skill?.impliedBy.includes(other) || skill?.partOf.includes(other);
  };
  return Boolean(holds(a, b) || holds(b, a));
}

/** G² of the table of four: both, one of them, the other, neither. */
function surprise(both: number, ofA: number, ofB: number, all: number): number {
  const cells: [seen: number, expected: number][] = [
    [both, (ofA * ofB) / all],
    [ofA - both, (ofA * (all - ofB)) / all],
    [ofB - both, ((all - ofA) * ofB) / all],
    [all - ofA - ofB + both, ((all - ofA) * (all - ofB)) / all],
  ];
  return 2 * cells.reduce((sum, [seen, expected]) => sum + (seen > 0 ? seen * Math.log(seen / expected) : 0), 0);
}
