import type { SkillId } from '../../skill';
import { type CountedPosting, skillsIn } from './counted';

/** The postings of one week. */
export interface DemandWeek {
  /** Its Monday, `YYYY-MM-DD`. */
  week: string;
  postings: number;
  /** In how many of them each skill is named; absent where in none. */
  named: Record<SkillId, number>;
}

const DAY = 86_400_000;
/** Weeks without a posting are told only as far as a plot can show them. */
const MOST_WEEKS = 520;

/** The postings by week, oldest first, with the weeks in between that have none. What has no day is left out. */
export function demandWeeks(postings: CountedPosting[]): DemandWeek[] {
  const byWeek = new Map<number, DemandWeek>();
  for (const { day, reading } of postings) {
    const monday = mondayOf(day);
    if (monday === undefined) continue;
    const one = byWeek.get(monday) ?? emptyWeek(monday);
    byWeek.set(monday, one);
    one.postings++;
    for (const id of skillsIn(reading).named) one.named[id] = (one.named[id] ?? 0) + 1;
  }
  const known = [...byWeek.keys()].sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = Math.round((last - first) / (7 * DAY)) + 1;
  if (count > MOST_WEEKS) return known.flatMap((monday) => byWeek.get(monday) ?? []);
  const all = Array.from({ length: count }, (_, i) => first + i * 7 * DAY);
  return all.map((monday) => byWeek.get(monday) ?? emptyWeek(monday));
}

/** The share of a week's postings, 0 to 1, that name a skill; nothing for a week without postings. */
export function shareIn({ postings, named }: DemandWeek, id: SkillId): number | undefined {
  return postings === 0 ? undefined : (Object.hasOwn(named, id) ? (named[id] ?? 0) : 0) / postings;
}

function emptyWeek(monday: number): DemandWeek {
  return { week: new Date(monday).toISOString().slice(0, 10), postings: 0, named: Object.create(null) };
}

/** In milliseconds; weeks begin on Monday (ISO 8601). */
function mondayOf(day: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
}
