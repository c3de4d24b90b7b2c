import * as v from 'valibot';
import type { ReadPosting } from '../../core/saved/saved-posting';
import { type ListPlace, type SavedSummary, summaryOf } from '../../core/saved/summary';
import { summarySchema } from '../../core/saved/summary-schema';
import { database, type StoredView } from '../database';

/** The most postings that are remembered as looked at; the oldest go first. */
export const MOST_VIEWED = 20_000;
const DAY = 86_400_000;

/** Remembers that a posting was looked at, in place of the last time; `readBy` says what its reading was made by. */
export async function rememberView(posting: ReadPosting, readBy: string): Promise<void> {
  const { id, savedAt, reading } = posting;
  const change = (await database()).transaction(['viewed', 'asked-skills'], 'readwrite');
  await Promise.all([
    change.objectStore('viewed').put({ id, at: -Date.parse(savedAt), summary: summaryOf(posting, readBy) }, id),
    ...Object.entries(reading.skills).map(([skill, read]) => change.objectStore('asked-skills').put(read, skill)),
    change.done,
  ]);
}

/** Which of these postings were looked at. */
export async function viewedAmong(ids: string[]): Promise<Set<string>> {
  const look = (await database()).transaction('viewed');
  const found = await Promise.all(ids.map((id) => look.store.getKey(id)));
  return new Set(found.filter((id) => id !== undefined));
}

/** How many postings are remembered as looked at. */
export async function viewedCount(): Promise<number> {
  return (await database()).count('viewed');
}

/** Some that were looked at, newest first, from the one behind `after` on. `next` is where to go on, and null at the end. */
export async function viewedAfter(
  after: ListPlace | null,
  most: number,
): Promise<{ summaries: SavedSummary[]; next: ListPlace | null }> {
  const range = after ? IDBKeyRange.lowerBound(after, true) : null;
  const found = await (await database()).getAllFromIndex('viewed', 'newest', range, most);
  const last = found.at(-1);
  return { summaries: found.flatMap(readable), next: found.length < most || !last ? null : [last.at, last.id] };
}

/** Forgets what was looked at more than so many days before `now`, which is in milliseconds, and all that is too much. With 0 days everything. */
export async function forgetViews(days: number, now: number): Promise<void> {
  const change = (await database()).transaction('viewed', 'readwrite');
  if (days === 0) await change.store.clear();
  else {
    const oldest = IDBKeyRange.lowerBound([-(now - days * DAY)]);
    const old = await change.store.index('newest').getAllKeys(oldest);
    const count = (await change.store.count()) - old.length;
    const more = count > MOST_VIEWED ? (await change.store.index('newest').getAllKeys()).slice(MOST_VIEWED) : [];
    await Promise.all([...new Set([...old, ...more])].map((id) => change.store.delete(id)));
  }
  await change.done;
}

function readable({ id, summary }: StoredView): SavedSummary[] {
  const { success, output } = v.safeParse(summarySchema, summary);
  return success && output.id === id ? [output] : [];
}
