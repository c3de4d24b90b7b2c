import { hashOf } from '../../../lib/core/mentions/unknown/model/hash';
import { READER_VERSION } from '../../../lib/core/reading';
import { skillsIn } from '../../../lib/core/saved/list';
import type { AskedSkills, ListPlace, SavedSummary } from '../../../lib/core/saved/summary';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { savedPosting } from '../../../lib/storage/saved/saved-postings';
import {
  askedSkills,
  idsToSummarise,
  summariesAfter,
  summariesOf,
  summarise,
} from '../../../lib/storage/saved/summaries';
import { isAsItWas, withReading } from './saved-reading';

/** In milliseconds. What is not read by then is left for the next call: no window waits long. */
const MOMENT = 1_000;
/** The first lines are there at once, however many come after them. */
const FIRST = 200;
const MORE = 2_000;

/** Changes whenever a line, or what a posting is found by, is made otherwise of the same reading. */
const LINE = 3;

/** What summaries are made by now: the reader's version and the reader's words. */
export async function readByNow(): Promise<string> {
  return `${READER_VERSION}.${LINE}.${hashOf(JSON.stringify(await overlayStore.load())).toString(36)}`;
}

/** Saved postings as lines, newest first, from the one behind `after` on, with the skills they ask for. */
export async function savedList(
  after: ListPlace | null,
): Promise<{ postings: SavedSummary[]; skills: AskedSkills; next: ListPlace | null }> {
  const { summaries, next } = await summariesAfter(after, after ? MORE : FIRST);
  return { postings: summaries, skills: await skillsOf(summaries), next };
}

/** The lines of these postings, of those that are saved. */
export async function savedLines(ids: string[]): Promise<{ postings: SavedSummary[]; skills: AskedSkills }> {
  const postings = await summariesOf(ids);
  return { postings, skills: await skillsOf(postings) };
}

/** Makes lines that are missing, or were read otherwise than one reads now, as many as can be made in a moment; gives which, and how many are left. */
export async function refreshSaved(): Promise<{ ids: string[]; left: number }> {
  const end = Date.now() + MOMENT;
  const readBy = await readByNow();
  const stale = await idsToSummarise(readBy);
  const ids: string[] = [];
  for (const id of stale) {
    const saved = await savedPosting(id);
    const read = saved && (await withReading(saved));
    // Whoever changed it meanwhile made its line anew.
    if (read && (await isAsItWas(saved))) await summarise(read, readBy);
    ids.push(id);
    if (Date.now() > end) break;
  }
  return { ids, left: stale.length - ids.length };
}

/** What is known of the skills that these ask for. */
export function skillsOf(summaries: SavedSummary[]): Promise<AskedSkills> {
  return askedSkills([...new Set(summaries.flatMap((summary) => [...skillsIn(summary)]))]);
}
