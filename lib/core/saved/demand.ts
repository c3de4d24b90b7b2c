import { compare } from '../match/compare';
import type { MatchLine, Outcome } from '../match/match';
import type { Pay } from '../posting/fact';
import type { Profile } from '../profile/profile';
import type { Reading } from '../reading';
import type { SkillId } from '../skill';

/** A posting among many, as far as demand is counted. */
export interface DemandPosting {
  reading: Pick<Reading, 'skills' | 'requirements' | 'fields' | 'bar'>;
  /** When it was saved or posted, as ISO 8601. */
  at: string;
  /** What it pays, where it says so. */
  pay?: Pay;
}

/** How the reader stands to a skill: `related` also where they learn it or have fewer years than asked. */
export type Standing = 'have' | 'related' | 'missing';

/** How many postings ask for a skill. */
export interface SkillDemand {
  id: SkillId;
  name: string;
  count: number;
  /** How many of them require it. */
  required: number;
  standing: Standing;
}

/** A skill to learn next: how many postings it would lift over their bar. */
export interface Lift {
  id: SkillId;
  name: string;
  count: number;
}

/** Two skills that postings ask for together. */
export interface Pair {
  ids: [SkillId, SkillId];
  names: [string, string];
  count: number;
}

/** What postings pay that ask for a skill: the median of the middle of each, a year, in one currency. */
export interface SkillPay {
  id: SkillId;
  name: string;
  median: number;
  count: number;
}

/** Where a posting says no bar of its own, in percent. */
export const USUAL_BAR = 70;

const STANDINGS: Record<Outcome, Standing> = { met: 'have', short: 'related', related: 'related', missing: 'missing' };

/** Postings compared with a profile, so that all that is counted of them is counted from one comparison. */
export interface Compared {
  posting: DemandPosting;
  lines: MatchLine[];
  /** What they count for, and could. */
  points: number;
  weight: number;
  hasScore: boolean;
  /** In percent. */
  bar: number;
}

/** Compares postings with a profile. Pure. */
export function compareAll(postings: DemandPosting[], profile: Profile): Compared[] {
  return postings.map((posting) => {
    const whole: Reading = { version: 0, mentions: [], unknown: [], facts: [], ...posting.reading };
    const { lines, points, weight, score, bar = USUAL_BAR } = compare(whole, profile);
    return { posting, lines: lines.filter(isAsked), points, weight, hasScore: score !== undefined, bar };
  });
}

function isAsked({ requirement }: MatchLine): boolean {
  return requirement.strength !== 'excluded' && !requirement.own;
}

/** The skills that postings ask for, those most asked for first. Pure. */
export function skillDemand(all: Compared[], profile: Profile): SkillDemand[] {
  const demand = new Map<SkillId, SkillDemand>();
  for (const { posting, lines } of all) {
    for (const id of idsOf(lines)) {
      const one = demand.get(id) ?? {
        id,
        name: nameIn(posting, id),
        count: 0,
        required: 0,
        standing: standingOf(id, posting, profile),
      };
      one.count++;
      if (lines.some(({ requirement }) => requirement.strength === 'required' && requirement.anyOf.includes(id)))
        one.required++;
      demand.set(id, one);
    }
  }
  return [...demand.values()].sort(byCount);
}

/** What to learn next: for each skill the reader lacks, how many postings below their bar it would lift to it. Pure. */
export function lifts(all: Compared[]): Lift[] {
  const found = new Map<SkillId, Lift>();
  for (const { posting, lines, points, weight, hasScore, bar } of all) {
    if (!hasScore || (100 * points) / weight >= bar) continue;
    for (const id of idsOf(lines)) {
      const gained = lines.reduce((sum, line) => sum + gain(line, id, posting), 0);
      if (gained === 0 || (100 * (points + gained)) / weight < bar) continue;
      const one = found.get(id) ?? { id, name: nameIn(posting, id), count: 0 };
      one.count++;
      found.set(id, one);
    }
  }
  return [...found.values()].sort(byCount);
}

/** How many points a line gains by a skill, as `compare` counts: met by the skill itself or what it implies, a quarter by what is related. */
function gain({ requirement, weight, points }: MatchLine, id: SkillId, { reading }: DemandPosting): number {
  const isMet = requirement.anyOf.some((one) => one === id || reading.skills[one]?.impliedBy.includes(id));
  if (isMet) return weight - points;
  const isNear = requirement.anyOf.some((one) => reading.skills[one]?.related.includes(id));
  return isNear ? Math.max(0, weight / 4 - points) : 0;
}

/** The share of postings that ask for a skill, 0 to 1, by the Monday of each week in which any was saved. Pure. */
export function shareByWeek(all: Compared[], id: SkillId): { week: string; share: number; of: number }[] {
  const weeks = new Map<string, { asking: number; of: number }>();
  for (const { posting, lines } of all) {
    const week = mondayOf(posting.at);
    if (week === '') continue;
    const one = weeks.get(week) ?? { asking: 0, of: 0 };
    one.of++;
    if (idsOf(lines).has(id)) one.asking++;
    weeks.set(week, one);
  }
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, { asking, of }]) => ({ week, share: asking / of, of }));
}

/** Which skills come together, of those that are asked for most. Pure. */
export function pairs(all: Compared[], among: SkillId[]): Pair[] {
  const wanted = new Set(among);
  const found = new Map<string, Pair>();
  for (const { posting, lines } of all) {
    const ids = [...idsOf(lines)].filter((id) => wanted.has(id)).sort();
    for (const [i, first] of ids.entries()) {
      for (const second of ids.slice(i + 1)) {
        const key = `${first} ${second}`;
        const one = found.get(key) ?? {
          ids: [first, second],
          names: [nameIn(posting, first), nameIn(posting, second)],
          count: 0,
        };
        one.count++;
        found.set(key, one);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.names.join() < b.names.join() ? -1 : 1));
}

/** What postings pay by skill, in the currency that most of them name; a skill needs `least` of them. Pure. */
export function payBySkill(all: Compared[], least: number): { currency: string; skills: SkillPay[] } {
  const paid = all.flatMap((one) => {
    const amount = yearly(one.posting.pay);
    return amount === undefined ? [] : [{ ...one, amount, currency: one.posting.pay?.currency ?? '' }];
  });
  const counts = new Map<string, number>();
  for (const { currency } of paid) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [[currency] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
  const amounts = new Map<SkillId, { name: string; all: number[] }>();
  for (const { posting, lines, amount, currency: own } of paid) {
    if (own !== currency) continue;
    for (const id of idsOf(lines)) {
      const one = amounts.get(id) ?? { name: nameIn(posting, id), all: [] };
      one.all.push(amount);
      amounts.set(id, one);
    }
  }
  const skills = [...amounts]
    .filter(([, { all: found }]) => found.length >= least)
    .map(([id, { name, all: found }]) => ({ id, name, median: median(found), count: found.length }))
    .sort((a, b) => b.median - a.median || (a.name < b.name ? -1 : 1));
  return { currency, skills };
}

/** Pay a year from pay a year or a month: how many hours or days one would work nobody knows. */
function yearly(pay: Pay | undefined): number | undefined {
  if (!pay || (pay.per !== 'year' && pay.per !== 'month')) return undefined;
  const ends = [pay.min, pay.max].filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  return ((pay.per === 'month' ? 12 : 1) * ends.reduce((a, b) => a + b, 0)) / ends.length;
}

function median(numbers: number[]): number {
  const inOrder = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? 0) + upper) / 2;
}

function standingOf(id: SkillId, { reading }: DemandPosting, profile: Profile): Standing {
  const one: Reading = {
    version: 0,
    skills: reading.skills,
    mentions: [],
    unknown: [],
    facts: [],
    requirements: [{ anyOf: [id], strength: 'required', evidence: '', start: 0, doubtful: false }],
  };
  return STANDINGS[compare(one, profile).lines[0]?.outcome ?? 'missing'];
}

function idsOf(lines: MatchLine[]): Set<SkillId> {
  return new Set(lines.flatMap(({ requirement }) => requirement.anyOf));
}

function nameIn({ reading }: DemandPosting, id: SkillId): string {
  return reading.skills[id]?.name ?? id;
}

function mondayOf(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

function byCount(a: { count: number; name: string }, b: { count: number; name: string }): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1);
}
