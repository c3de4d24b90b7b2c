import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { statusOf } from '../../core/saved/merge-saved';
import type { ReadPosting, SavedPosting, Status } from '../../core/saved/saved-posting';
import { savedPostingSchema } from '../../core/saved/saved-schema';
import { type AskedSkills, type ListPlace, type SavedSummary, summaryOf } from '../../core/saved/summary';
import { askedSkillSchema, summarySchema } from '../../core/saved/summary-schema';
import type { SkillId } from '../../core/skill';
import type { StoredSummary, Stores } from '../database';
import { idWithSource, putNear } from './near';
import { keyedDatabase } from './saved-keys';

/** The stores that change where a posting is saved. */
export const SUMMARISED: ('postings' | 'summaries' | 'asked-skills' | 'near')[] = [
  'postings',
  'summaries',
  'asked-skills',
  'near',
];
type Change = IDBPTransaction<Stores, ('postings' | 'summaries' | 'asked-skills' | 'near')[], 'readwrite'>;

/** Puts the summary of a posting beside it, in the same step, and files it under what it is found by; takes the summary away where there is no reading to make it of. */
export async function putSummary(change: Change, saved: SavedPosting, readBy: string): Promise<void> {
  const { reading } = saved;
  await putNear(change, saved);
  if (!reading) return change.objectStore('summaries').delete(saved.id);
  const summary = summaryOf({ ...saved, reading }, readBy);
  await Promise.all([
    change.objectStore('summaries').put({ id: saved.id, at: -Date.parse(saved.savedAt), readBy, summary }),
    ...Object.entries(reading.skills).map(([id, skill]) => change.objectStore('asked-skills').put(skill, id)),
  ]);
}

/** Makes the summary of a saved posting anew. */
export async function summarise(saved: ReadPosting, readBy: string): Promise<void> {
  const change = (await keyedDatabase()).transaction(SUMMARISED, 'readwrite');
  // It may have been removed meanwhile.
  if ((await change.objectStore('postings').getKey(saved.id)) !== undefined) await putSummary(change, saved, readBy);
  await change.done;
}

/** Some summaries, newest first, from the one behind `after` on. `next` is where to go on, and null at the end. */
export async function summariesAfter(
  after: ListPlace | null,
  most: number,
): Promise<{ summaries: SavedSummary[]; next: ListPlace | null }> {
  const range = after ? IDBKeyRange.lowerBound(after, true) : null;
  const found = await (await keyedDatabase()).getAllFromIndex('summaries', 'newest', range, most);
  const last = found.at(-1);
  return { summaries: found.flatMap(readable), next: found.length < most || !last ? null : [last.at, last.id] };
}

/** The summaries of these postings, of those that have one. */
export async function summariesOf(ids: string[]): Promise<SavedSummary[]> {
  const look = (await keyedDatabase()).transaction('summaries');
  const found = await Promise.all(ids.map((id) => look.store.get(id)));
  return found.flatMap((one) => (one ? readable(one) : []));
}

/** How far it has come with those of these postings that are saved, also as a source of another. */
export async function statusesOf(ids: string[]): Promise<Map<string, Status>> {
  const statuses = await ownStatuses(ids);
  const others = await Promise.all(
    ids.filter((id) => !statuses.has(id)).map(async (id) => [id, await idWithSource(id)] as const),
  );
  const mains = others.flatMap(([, main]) => main ?? []);
  const ofMains = mains.length > 0 ? await ownStatuses(mains) : new Map<string, Status>();
  for (const [id, main = ''] of others) {
    const status = ofMains.get(main);
    if (status) statuses.set(id, status);
  }
  return statuses;
}

/** One that is not read yet has no summary. */
async function ownStatuses(ids: string[]): Promise<Map<string, Status>> {
  const look = (await keyedDatabase()).transaction(['postings', 'summaries']);
  const statuses = await Promise.all(
    ids.map(async (id) => {
      const line = await look.objectStore('summaries').get(id);
      if (line) return readable(line)[0]?.status;
      const { success, output } = v.safeParse(savedPostingSchema, await look.objectStore('postings').get(id));
      return success ? statusOf(output) : undefined;
    }),
  );
  return new Map(ids.flatMap((id, i) => (statuses[i] ? [[id, statuses[i]]] : [])));
}

/** The ids of saved postings whose summary is missing or was read by something else. Summaries of what is no longer saved are dropped. */
export async function idsToSummarise(readBy: string): Promise<string[]> {
  const look = (await keyedDatabase()).transaction(['postings', 'summaries'], 'readwrite');
  const [saved, summarised, fresh] = await Promise.all([
    look.objectStore('postings').getAllKeys(),
    look.objectStore('summaries').getAllKeys(),
    look.objectStore('summaries').index('readBy').getAllKeys(IDBKeyRange.only(readBy)),
  ]);
  const isSaved = new Set(saved);
  for (const id of summarised) if (!isSaved.has(id)) void look.objectStore('summaries').delete(id);
  const isFresh = new Set(fresh);
  await look.done;
  return saved.filter((id) => !isFresh.has(id));
}

/** What is known of these skills, of those that saved postings ask for. */
export async function askedSkills(ids: SkillId[]): Promise<AskedSkills> {
  const look = (await keyedDatabase()).transaction('asked-skills');
  const found = await Promise.all(ids.map((id) => look.store.get(id)));
  const skills: AskedSkills = {};
  for (const [i, id] of ids.entries()) {
    const { success, output } = v.safeParse(askedSkillSchema, found[i]);
    if (success) skills[id] = output;
  }
  return skills;
}

function readable({ id, summary }: StoredSummary): SavedSummary[] {
  const { success, output } = v.safeParse(summarySchema, summary);
  return success && output.id === id ? [output] : [];
}
