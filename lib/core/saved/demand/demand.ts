import type { Profile } from '../../profile/profile';
import { type AskedSkill, askedSkills } from './asked-skills';
import type { CountedPosting } from './counted';
import { type Learning, learnNext } from './learn-next';
import { type SkillPair, skillPairs } from './pairs';
import { type PayBySkill, payBySkill } from './pay-by-skill';
import { type Sample, sampleOf } from './sample';
import { type DemandWeek, demandWeeks } from './weeks';

/** What the postings that somebody collected ask for, taken together. */
export interface Demand {
  sample: Sample;
  /** Asked for most first, each with what the reader has of it. */
  skills: AskedSkill[];
  learning: Learning;
  weeks: DemandWeek[];
  pairs: SkillPair[];
  pay: PayBySkill;
}

/** The demand of some postings, for who has this profile. Postings that name no technology are counted apart and weigh nothing. Pure; equal input gives equal output. */
export function demandOf(postings: CountedPosting[], profile: Profile): Demand {
  const telling = postings.filter(({ reading }) => reading.requirements.length > 0);
  return {
    sample: sampleOf(telling.length, postings.length),
    skills: askedSkills(telling, profile),
    learning: learnNext(telling, profile),
    weeks: demandWeeks(telling),
    pairs: skillPairs(telling),
    pay: payBySkill(telling),
  };
}
