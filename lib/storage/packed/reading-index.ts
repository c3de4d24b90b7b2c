import { browser } from 'wxt/browser';
import type { PostingPlace } from '../../core/posting/posting';

/** Where a posting stands among all tabs. */
export interface ReadingPlace extends PostingPlace {
  tabId: number;
}

/** One line of a list, oldest first. */
export interface Entry extends ReadingPlace {
  /** In bytes. */
  size: number;
}

/** What is stored, and what was and had to make room. Stored as one text, which takes a fourth of what the list would. */
export interface Index {
  entries: Entry[];
  /** What the skills of each tab take, in bytes. */
  tables: Record<number, number>;
  /** Postings of which there was no room for the reading. */
  left: Entry[];
}

export const INDEX = 'readings';
const PREFIX = 'reading:';
/** In bytes; the browser allows 10 MB, also for all else that is stored there. */
export const MOST = 8_000_000;
/** How many postings of a tab are noted at most that had to make room. */
const MOST_LEFT = 2_000;

/** The list with nothing in it of tabs of which nothing is stored, and no more of what is left than is told. */
export function indexOf({ entries, tables: sizes, left }: Index): Index {
  const there = new Set(entries.map(({ tabId }) => tabId));
  const own = Object.entries(sizes).filter(([tabId]) => there.has(Number(tabId)));
  const noted = [...Map.groupBy(left, ({ tabId }) => tabId).values()].flatMap((ofTab) => ofTab.slice(-MOST_LEFT));
  return { entries, tables: Object.fromEntries(own), left: noted };
}

/** The list as it is stored now. */
export async function loadIndex(): Promise<Index> {
  const found = (await browser.storage.session.get(INDEX))[INDEX] as string | undefined;
  return found === undefined ? { entries: [], tables: {}, left: [] } : (JSON.parse(found) as Index);
}

/** The postings of one tab, or of all tabs, for whose readings there was no room; `fits` where there is room again. */
export async function leftPlaces(tabId?: number): Promise<(ReadingPlace & { fits: boolean })[]> {
  const { entries, tables: sizes, left } = await loadIndex();
  let room = MOST - [...entries.map(({ size }) => size), ...Object.values(sizes)].reduce((sum, size) => sum + size, 0);
  return left.flatMap(({ size, ...place }) => {
    if (tabId !== undefined && place.tabId !== tabId) return [];
    room -= size;
    return { ...place, fits: room >= 0 };
  });
}

/** Whether a change of this key in `storage.session` is about what is stored. */
export function isAboutReadings(key: string): boolean {
  return key === INDEX || key.startsWith(PREFIX);
}

/** Where the reading of a posting is stored. */
export function storageKey({ tabId, frameId, key }: ReadingPlace): string {
  return `${PREFIX}${tabId}:${frameId}:${key}`;
}

/** Where the skills that the postings of a tab name are stored. */
export function tableKey(tabId: number): string {
  return `${PREFIX}skills:${tabId}`;
}
