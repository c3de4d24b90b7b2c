import { compare } from '../../match/compare';
import { divide } from '../../match/paths';
import type { Profile, ProfileSkill } from '../../profile/profile';
import type { SkillId } from '../../skill';
import { type CountedPosting, mostFirst, type Standing, standingOf } from './counted';

/** The score in percent at which a posting is worth applying for, where it says no bar of its own. */
export const BAR = 70;

/** What learning one skill would do. */
export interface LearnNext {
  id: SkillId;
  name: string;
  category: string;
  standing: Standing;
  /** How many postings it alone would lift over their own bar, or over 70 %. */
  lifts: number;
  /** How many postings below that ask for it. */
  postings: number;
  /** By how many points in a hundred it would raise the score of these, on average. */
  gain: number;
}

/** What can be learned, by how many postings it would lift; and how many are below their bar, of all that have a score. */
export interface Learning {
  skills: LearnNext[];
  below: number;
  scored: number;
}

/** The skills that the reader does not have and postings below their bar weigh, what lifts most first. */
export function learnNext(postings: CountedPosting[], profile: Profile): Learning {
  const { owned } = divide(profile);
  const found = new Map<SkillId, LearnNext>();
  let [below, scored] = [0, 0];
  for (const { reading } of postings) {
    const { score, bar = BAR, lines } = compare(reading, profile);
    if (score === undefined) continue;
    scored++;
    if (score >= bar) continue;
    below++;
    const lacking = lines.filter(({ weight, outcome }) => weight > 0 && outcome !== 'met' && outcome !== 'short');
    for (const id of new Set(lacking.flatMap(({ requirement }) => requirement.anyOf))) {
      const skill = reading.skills[id];
      const standing = standingOf(id, reading, owned);
      if (!skill || standing === 'have' || isAvoided(id, profile)) continue;
      const after = compare(reading, withLearned(profile, { id, name: skill.name, level: 'working' })).score ?? score;
      const { name, category } = skill;
      const one = found.get(id) ?? { id, name, category, standing, lifts: 0, postings: 0, gain: 0 };
      found.set(id, one);
      one.postings++;
      one.lifts += Number(after >= bar);
      one.gain += after - score;
    }
  }
  const byGain = [...found.values()].sort(mostFirst(({ gain }) => gain)).sort((a, b) => b.lifts - a.lifts);
  return { skills: byGain.map((one) => ({ ...one, gain: one.gain / one.postings })), below, scored };
}

function isAvoided(id: SkillId, { skills }: Profile): boolean {
  return skills.some((one) => one.id === id && one.level === 'avoid');
}

function withLearned({ skills, ...rest }: Profile, learned: ProfileSkill): Profile {
  return { ...rest, skills: [...skills.filter(({ id }) => id !== learned.id), learned] };
}
