import { browser } from 'wxt/browser';
import type { Posting } from '../core/posting';
import type { Reading } from '../core/reading';

/** Where a posting stands: the tab, the frame, and which of the frame's postings. */
export interface ReadingPlace {
  tabId: number;
  frameId: number;
  key: string;
}

/** A posting with its reading, for as long as its tab shows it. */
export interface KeptReading extends ReadingPlace {
  path: string;
  posting: Posting;
  reading: Reading;
}

/** One line of the list of what is kept, oldest first. */
interface Entry extends ReadingPlace {
  /** UTF-16 code units as JSON, two bytes each at most. */
  size: number;
}

const INDEX = 'readings';
/** Half of what the browser allows (10 MB), in code units. */
const MOST = 4_000_000;

/** Keeps a reading in place of the one at its place; drops the oldest of all where there is too much. */
export function keepReading(kept: KeptReading): Promise<void> {
  return locked(async (index) => {
    const others = index.filter((entry) => !isAt(entry, kept));
    const { tabId, frameId, key } = kept;
    const next = [...others, { tabId, frameId, key, size: JSON.stringify(kept).length }];
    const dropped = overflowing(next);
    await browser.storage.session.remove(dropped.map(storageKey));
    await browser.storage.session.set({ [storageKey(kept)]: kept });
    return next.filter((entry) => !dropped.includes(entry));
  });
}

/** Drops every reading that the test picks. */
export function dropReadings(isGone: (place: ReadingPlace) => boolean): Promise<void> {
  return locked(async (index) => {
    const gone = index.filter(isGone);
    if (gone.length === 0) return index;
    await browser.storage.session.remove(gone.map(storageKey));
    return index.filter((entry) => !gone.includes(entry));
  });
}

/** The readings kept of one tab, or of all tabs, in the order they were found. */
export async function keptReadings(tabId?: number): Promise<KeptReading[]> {
  const places = (await loadIndex()).filter((entry) => tabId === undefined || entry.tabId === tabId);
  const found = await browser.storage.session.get(places.map(storageKey));
  return places.flatMap((place) => (found[storageKey(place)] as KeptReading | undefined) ?? []);
}

/** The reading kept at one place. */
export async function keptReading(place: ReadingPlace): Promise<KeptReading | undefined> {
  const key = storageKey(place);
  return (await browser.storage.session.get(key))[key] as KeptReading | undefined;
}

/** The oldest entries beyond what may be kept; the newest one always stays. */
function overflowing(entries: Entry[]): Entry[] {
  let size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const dropped: Entry[] = [];
  for (const entry of entries.slice(0, -1)) {
    if (size <= MOST) break;
    size -= entry.size;
    dropped.push(entry);
  }
  return dropped;
}

/** Changes the list of what is kept; where nothing changes nothing is written, so that nobody is told of it. */
function locked(change: (index: Entry[]) => Promise<Entry[]>): Promise<void> {
  return navigator.locks.request('readings', async () => {
    const index = await loadIndex();
    const next = await change(index);
    if (next !== index) await browser.storage.session.set({ [INDEX]: next });
  });
}

async function loadIndex(): Promise<Entry[]> {
  return ((await browser.storage.session.get(INDEX))[INDEX] as Entry[] | undefined) ?? [];
}

function storageKey({ tabId, frameId, key }: ReadingPlace): string {
  return `reading:${tabId}:${frameId}:${key}`;
}

function isAt(entry: ReadingPlace, place: ReadingPlace): boolean {
  return storageKey(entry) === storageKey(place);
}
