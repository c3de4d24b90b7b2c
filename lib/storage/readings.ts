import { browser } from 'wxt/browser';
import type { Posting } from '../core/posting/posting';
import type { Reading } from '../core/reading';
import { packReading, unpackReading } from './packed/pack-reading';
import {
  type Entry,
  INDEX,
  type Index,
  indexOf,
  loadIndex,
  MOST,
  type ReadingPlace,
  storageKey,
  tableKey,
} from './packed/reading-index';
import { bytesOf, overflowing } from './packed/room';
import { forgetTables, tableOf } from './packed/skill-tables';

export { isAboutReadings, leftPlaces, type ReadingPlace } from './packed/reading-index';

/** A posting with its reading, for as long as its tab shows it. */
export interface TabReading extends ReadingPlace {
  path: string;
  posting: Posting;
  reading: Reading;
}

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
  // Looked up while the list is; where that fails the batch says so.
  tableOf(reading.tabId).catch(() => undefined);
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
async function writeAll(readings: TabReading[], index: Index): Promise<void> {
  // The newest of a place goes to the end.
  const fresh = new Map<string, TabReading>();
  for (const one of readings) {
    fresh.delete(storageKey(one));
    fresh.set(storageKey(one), one);
  }
  const isOld = (place: ReadingPlace) => !fresh.has(storageKey(place));
  const packed = new Map<string, string>();
  const sizes = { ...index.tables };
  for (const [tabId, ofTab] of Map.groupBy(fresh.values(), (one) => one.tabId)) {
    const table = await tableOf(tabId);
    for (const one of ofTab) packed.set(storageKey(one), packReading(one, table));
    sizes[tabId] = bytesOf(JSON.stringify(table));
  }
  const entries = [...index.entries.filter(isOld), ...[...fresh.values()].map((one) => entryOf(one, packed))];
  // What else lies there, and what a browser charges for it, is the browser's: where it refuses, less is tried.
  for (let most = MOST; ; most /= 2) {
    const dropped = overflowing(entries, sizes, most);
    const next = indexOf({
      entries: entries.filter((entry) => !dropped.has(entry)),
      tables: sizes,
      left: [...index.left.filter(isOld), ...dropped],
    });
    try {
      await writeItems(next, packed, [...dropped].map(storageKey));
      for (const { tabId, frameId, key } of next.entries) {
        const at = storageKey({ tabId, frameId, key });
        const reading = fresh.get(at);
        if (reading) atHand.set(at, reading);
      }
      return forgetAllBut(next);
    } catch (error) {
      if (next.entries.length === 0) throw error;
    }
  }
}

/** First the list is made shorter, so that nothing is ever in it that is not there. */
async function writeItems(index: Index, packed: Map<string, string>, dropped: string[]): Promise<void> {
  if (dropped.length > 0) {
    const short = { ...index, entries: index.entries.filter((entry) => !packed.has(storageKey(entry))) };
    await browser.storage.session.set({ [INDEX]: JSON.stringify(short) });
    await browser.storage.session.remove(dropped);
  }
  const items: Record<string, string> = { [INDEX]: JSON.stringify(index) };
  for (const entry of index.entries) {
    const text = packed.get(storageKey(entry));
    if (text === undefined) continue;
    items[storageKey(entry)] = text;
    items[tableKey(entry.tabId)] ??= JSON.stringify(await tableOf(entry.tabId));
  }
  await browser.storage.session.set(items);
}

/** Drops every reading that the test picks. */
export function dropReadings(isGone: (place: ReadingPlace) => boolean): Promise<void> {
  // What is stored from now on is stored after this.
  joinable = undefined;
  return locked(async (index) => {
    const gone = index.entries.filter(isGone);
    // Nobody is told of a change where there is none.
    if (gone.length === 0 && !index.left.some(isGone)) return;
    const stays = (place: ReadingPlace) => !isGone(place);
    const next = indexOf({ ...index, entries: index.entries.filter(stays), left: index.left.filter(stays) });
    const closed = Object.keys(index.tables).filter((tabId) => !(tabId in next.tables));
    await browser.storage.session.set({ [INDEX]: JSON.stringify(next) });
    await browser.storage.session.remove([...gone.map(storageKey), ...closed.map((tabId) => tableKey(Number(tabId)))]);
    forgetAllBut(next);
  });
}

/** Whether two places are one. */
export function isSamePlace(a: ReadingPlace, b: ReadingPlace): boolean {
  return a.tabId === b.tabId && a.frameId === b.frameId && a.key === b.key;
}

/** The readings stored of one tab, or of all tabs, in the order they were found. */
export async function tabReadings(tabId?: number): Promise<TabReading[]> {
  const places = await tabPlaces(tabId);
  const far = places.filter((place) => !atHand.has(storageKey(place)));
  const tables = [...new Set(far.map((place) => place.tabId))].map(tableOf);
  // At once: each look takes its time.
  const [found] = await Promise.all([
    far.length > 0 ? browser.storage.session.get(far.map(storageKey)) : {},
    ...tables,
  ] as [Promise<Record<string, unknown>>, ...typeof tables]);
  for (const place of far) {
    const at = storageKey(place);
    const packed = found[at] as string | undefined;
    if (packed !== undefined && !atHand.has(at)) atHand.set(at, unpackReading(packed, await tableOf(place.tabId)));
  }
  return places.flatMap((place) => atHand.get(storageKey(place)) ?? []);
}

/** Where the readings stored of one tab, or of all tabs, stand, without loading them. */
export async function tabPlaces(tabId?: number): Promise<ReadingPlace[]> {
  return (await loadIndex()).entries.filter((entry) => tabId === undefined || entry.tabId === tabId);
}

/** The reading stored at one place. */
export async function tabReading(place: ReadingPlace): Promise<TabReading | undefined> {
  const key = storageKey(place);
  const packed = (await browser.storage.session.get(key))[key] as string | undefined;
  return packed === undefined ? undefined : unpackReading(packed, await tableOf(place.tabId));
}

function forgetAllBut(index: Index): void {
  const stored = new Set(index.entries.map(storageKey));
  for (const at of atHand.keys()) if (!stored.has(at)) atHand.delete(at);
  forgetTables((tabId) => tabId in index.tables);
}

function entryOf(stored: TabReading, packed: Map<string, string>): Entry {
  const { tabId, frameId, key } = stored;
  const at = storageKey(stored);
  return { tabId, frameId, key, size: bytesOf(at + (packed.get(at) ?? '')) };
}

/** One change after the other: each begins with the list as the one before has left it. */
function locked(change: (index: Index) => Promise<void>): Promise<void> {
  return navigator.locks.request('readings', async () => change(await loadIndex()));
}
