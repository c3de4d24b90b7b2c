import { browser } from 'wxt/browser';
import type { Posting, PostingPlace } from '../core/posting/posting';
import type { Reading } from '../core/reading';

/** Where a posting stands among all tabs. */
export interface ReadingPlace extends PostingPlace {
  tabId: number;
}

/** A posting with its reading, for as long as its tab shows it. */
export interface TabReading extends ReadingPlace {
  path: string;
  posting: Posting;
  reading: Reading;
}

/** One line of the list of what is stored, oldest first. */
interface Entry extends ReadingPlace {
  /** UTF-16 code units as JSON, two bytes each at most. */
  size: number;
}

const INDEX = 'readings';
const PREFIX = 'reading:';
/** Half of what the browser allows (10 MB), in code units. */
const MOST = 4_000_000;

/** What this worker has written or loaded, by its key in storage: hundreds of readings are slow to load. Storage alone says what is stored. */
const atHand = new Map<string, TabReading>();

/** Readings that wait to be written together: the list of what is stored is then written once for all of them. */
interface Batch {
  readings: TabReading[];
  /** Settles when they are written. */
  written: Promise<void>;
}

/** The batch that further readings may join. A worker that is stopped now has answered none of their calls. */
let joinable: Batch | undefined;

/** Stores a reading in place of the one at its place; drops the oldest of all where there is too much. Resolves when it is written. */
export function storeReading(reading: TabReading): Promise<void> {
  joinable ??= startBatch();
  joinable.readings.push(reading);
  return joinable.written;
}

function startBatch(): Batch {
  const readings: TabReading[] = [];
  const written = locked((index) => {
    if (joinable === batch) joinable = undefined;
    return writeAll(readings, index);
  });
  const batch: Batch = { readings, written };
  return batch;
}

/** Writes readings and the list in one step; those that would be dropped at once are not written. */
async function writeAll(readings: TabReading[], index: Entry[]): Promise<void> {
  const fresh = new Map<string, TabReading>();
  for (const stored of readings) {
    const at = storageKey(stored);
    // The newest of a place goes to the end.
    fresh.delete(at);
    fresh.set(at, stored);
  }
  const next = [...index.filter((entry) => !fresh.has(storageKey(entry))), ...[...fresh.values()].map(entryOf)];
  const dropped = new Set(overflowing(next));
  const stored = next.filter((entry) => !dropped.has(entry));
  if (dropped.size > 0) await browser.storage.session.remove([...dropped].map(storageKey));
  const items = stored.flatMap((entry) => {
    const at = storageKey(entry);
    const reading = fresh.get(at);
    return reading ? [[at, reading] as const] : [];
  });
  await browser.storage.session.set({ ...Object.fromEntries(items), [INDEX]: stored });
  for (const [at, reading] of items) atHand.set(at, reading);
  forgetAllBut(stored);
}

/** Drops every reading that the test picks. */
export function dropReadings(isGone: (place: ReadingPlace) => boolean): Promise<void> {
  // What is stored from now on is stored after this.
  joinable = undefined;
  return locked(async (index) => {
    const gone = index.filter(isGone);
    // Nobody is told of a change where there is none.
    if (gone.length === 0) return;
    const stored = index.filter((entry) => !gone.includes(entry));
    await browser.storage.session.remove(gone.map(storageKey));
    await browser.storage.session.set({ [INDEX]: stored });
    forgetAllBut(stored);
  });
}

/** Whether two places are one. */
export function isSamePlace(a: ReadingPlace, b: ReadingPlace): boolean {
  return a.tabId === b.tabId && a.frameId === b.frameId && a.key === b.key;
}

/** The readings stored of one tab, or of all tabs, in the order they were found. */
export async function tabReadings(tabId?: number): Promise<TabReading[]> {
  const places = await tabPlaces(tabId);
  const far = places.map(storageKey).filter((at) => !atHand.has(at));
  const found = far.length > 0 ? await browser.storage.session.get(far) : {};
  for (const at of far) if (found[at] && !atHand.has(at)) atHand.set(at, found[at] as TabReading);
  return places.flatMap((place) => atHand.get(storageKey(place)) ?? []);
}

/** Where the readings stored of one tab, or of all tabs, stand, without loading them. */
export async function tabPlaces(tabId?: number): Promise<ReadingPlace[]> {
  return (await loadIndex()).filter((entry) => tabId === undefined || entry.tabId === tabId);
}

/** The reading stored at one place. */
export async function tabReading(place: ReadingPlace): Promise<TabReading | undefined> {
  const key = storageKey(place);
  return (await browser.storage.session.get(key))[key] as TabReading | undefined;
}

function forgetAllBut(index: Entry[]): void {
  const stored = new Set(index.map(storageKey));
  for (const at of atHand.keys()) if (!stored.has(at)) atHand.delete(at);
}

function entryOf(stored: TabReading): Entry {
  const { tabId, frameId, key } = stored;
  return { tabId, frameId, key, size: JSON.stringify(stored).length };
}

/** The oldest entries beyond what may be stored; the newest one always stays. */
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

/** One change after the other: each begins with the list as the one before has left it. */
function locked(change: (index: Entry[]) => Promise<void>): Promise<void> {
  return navigator.locks.request('readings', async () => change(await loadIndex()));
}

async function loadIndex(): Promise<Entry[]> {
  return ((await browser.storage.session.get(INDEX))[INDEX] as Entry[] | undefined) ?? [];
}

/** Whether a change of this key in `storage.session` is about what is stored. */
export function isAboutReadings(key: string): boolean {
  return key === INDEX || key.startsWith(PREFIX);
}

function storageKey({ tabId, frameId, key }: ReadingPlace): string {
  return `${PREFIX}${tabId}:${frameId}:${key}`;
}
