import type { Match } from '../match/match';
import type { WorkMode } from '../posting/posting';
import type { SkillId } from '../skill';
import { STATUSES, type Status } from './saved-posting';
import type { SavedSummary } from './summary';

/** A saved posting in a list: its summary beside the reader's skills. */
export interface Listed {
  readonly summary: SavedSummary;
  readonly match: Pick<Match, 'score' | 'met' | 'of'>;
  /** How well it compares with others, 0 to 100; -1 where nothing is asked for. */
  readonly rank: number;
}

/** What a list is to show. Empty texts and 0 leave everything in. */
export interface ListFilter {
  /** Words that must all be in it, in any order: title, company, place, boards, tags, note, names of skills. */
  text: string;
  skill: SkillId;
  status: Status | '';
  /** One of its boards. */
  board: string;
  mode: WorkMode | '';
  /** The least that it must match, in percent. */
  least: number;
  /** Saved within so many days. */
  days: number;
}

/** A list of everything. */
export const NO_FILTER: ListFilter = { text: '', skill: '', status: '', board: '', mode: '', least: 0, days: 0 };

/** What a list can be sorted by. */
export const SORT_KEYS = ['match', 'title', 'company', 'status', 'saved', 'posted', 'next'] as const;
/** One of `SORT_KEYS`. */
export type SortKey = (typeof SORT_KEYS)[number];

/** How a list is sorted; `down` puts the best, newest or last first. */
export interface ListOrder {
  by: SortKey;
  down: boolean;
}

const DAY = 86_400_000;

/** Those of a list that a filter leaves in, in the list's order. `nameOf` gives the name of a skill; `now` is in milliseconds. Pure. */
export function filtered(list: Listed[], filter: ListFilter, nameOf: (id: SkillId) => string, now: number): Listed[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return list.filter((one) => {
    const { summary } = one;
    if (filter.status && summary.status !== filter.status) return false;
    if (filter.board && !boardsOf(summary).includes(filter.board)) return false;
    if (filter.mode && modeOf(summary) !== filter.mode) return false;
    // Only where it is asked for: a line may be compared at this moment.
    if (filter.least > 0 && one.rank < filter.least) return false;
    if (filter.days > 0 && now - Date.parse(summary.savedAt) > filter.days * DAY) return false;
    if (filter.skill && !skillsIn(summary).has(filter.skill)) return false;
    if (words.length === 0) return true;
    const text = searchText(summary, nameOf);
    return words.every((word) => text.includes(word));
  });
}

/** A list in an order; what has nothing to be sorted by comes last, and of equals the newest first. One that is nearly in order is done soon. Pure. */
export function sorted(
  list: Listed[],
  { by, down }: ListOrder,
  collator: { compare: (a: string, b: string) => number },
): Listed[] {
  const sign = down ? -1 : 1;
  const newest = (a: Listed, b: Listed) =>
    a.summary.savedAt < b.summary.savedAt ? 1 : -Number(a.summary.savedAt > b.summary.savedAt);
  const keys = new Map(list.map((one) => [one, keyOf(one, by)]));
  return list.toSorted((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    if (one === other) return newest(a, b);
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    if (typeof one === 'number') return sign * (one - Number(other)) || newest(a, b);
    // Times and days have one form: their letters tell.
    if (by !== 'title' && by !== 'company') return sign * (one < other ? -1 : 1);
    return sign * collator.compare(one, String(other)) || newest(a, b);
  });
}

function keyOf(one: Listed, by: SortKey): string | number | undefined {
  const { summary } = one;
  if (by === 'match') return one.rank < 0 ? undefined : one.rank;
  if (by === 'status') return STATUSES.indexOf(summary.status);
  if (by === 'saved') return summary.savedAt;
  if (by === 'posted') return summary.datePosted;
  if (by === 'next') return summary.next?.on;
  return summary[by] || undefined;
}

/** Where the work is done, as the page says, else as the text does. */
export function modeOf({ workMode, facts }: Pick<SavedSummary, 'workMode' | 'facts'>): WorkMode | undefined {
  if (workMode) return workMode;
  const fact = facts.find(({ kind }) => kind === 'workMode');
  return (fact?.value as { mode?: WorkMode } | undefined)?.mode;
}

/** The boards where its job was found, each once, that of the posting itself first; none where none is known. */
export function boardsOf({ board, sources = [] }: Pick<SavedSummary, 'board' | 'sources'>): string[] {
  return [...new Set([board, ...sources])].filter(Boolean);
}

const skills = new WeakMap<SavedSummary, Set<SkillId>>();
const texts = new WeakMap<SavedSummary, string>();

/** The skills that a posting asks for or names as fields. */
export function skillsIn(summary: SavedSummary): Set<SkillId> {
  const known = skills.get(summary);
  if (known) return known;
  const found = new Set(
    `${summary.asks} ${summary.fields}`.split(' ').flatMap((ask) =>
      ask
        .slice(ask.indexOf(':') + 1)
        .split(',')
        .filter(Boolean),
    ),
  );
  skills.set(summary, found);
  return found;
}

/** What words are looked for in: made once for a summary, so that it can be made before anybody looks. */
export function searchText(summary: SavedSummary, nameOf: (id: SkillId) => string): string {
  const known = texts.get(summary);
  if (known !== undefined) return known;
  const { title, company, location = '', tags, note } = summary;
  const text = plain(
    [title, company, location, ...boardsOf(summary), ...tags, note, ...[...skillsIn(summary)].map(nameOf)].join('\n'),
  );
  texts.set(summary, text);
  return text;
}

/** Letters without case and accents: who looks for “munchen” finds München. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
