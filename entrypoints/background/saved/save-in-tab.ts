import { browser } from 'wxt/browser';
import { readerError } from '../../../lib/core/reader-error';
import { movedToSource, withoutSource, withSource } from '../../../lib/core/saved/again/join';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { isSamePlace, type ReadingPlace, tabReading, tabReadings } from '../../../lib/storage/readings';
import { layAside, takeBack } from '../../../lib/storage/saved/laid-aside';
import { forgetPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { savedUnder } from '../../../lib/storage/saved/saved-under';
import { alikeTo } from './alike';
import { putBack } from './put-back';
import { savedAddress, savedIds } from './saved-id';
import { readByNow } from './saved-list';
import { withReading } from './saved-reading';

/** What came of saving a posting. */
export interface Outcome {
  /** True where it was saved before. */
  again: boolean;
  /** True where it was added to a saved posting that is the same job. */
  joined?: boolean;
}

/** Saves a posting of a tab, or saves it anew; one that is saved from elsewhere is added to that. Of a private tab only where `evenPrivate` says that the reader has been told. */
export async function saveInTab(place: ReadingPlace, evenPrivate: boolean): Promise<Outcome> {
  const open = await tabReading(place);
  if (!open) throw closed();
  if (!evenPrivate && (await browser.tabs.get(place.tabId)).incognito)
    throw readerError('tabPrivate', 'This tab is private, and nothing of it is saved unasked.');
  const { posting, reading } = open;
  const id = await idInTab(place);
  const readBy = await readByNow();
  return navigator.locks.request('annotate', async () => {
    const now = new Date().toISOString();
    const fresh = { ...posting, url: savedAddress(posting) };
    const there = await savedUnder(id);
    const before = there ?? (await takeBack(id));
    // One that is saved already has its place.
    const main = before ? there : (await alikeTo({ id, posting, reading }))[0];
    if (main && main.id !== id) {
      const source = { id, savedAt: now, posting: fresh };
      await savePosting(withSource(await withReading(main), source), readBy);
      await tellSavedChanged([id, main.id]);
      return { again: there !== undefined, ...(!there && { joined: true }) };
    }
    const put = (whole?: SavedPosting) => savePosting(savedNow({ id, posting: fresh, reading, now }, whole), readBy);
    if (before) await putBack(before, put);
    else await put();
    await tellSavedChanged([id]);
    return { again: before !== undefined };
  });
}

/** Saves a posting of a tab no longer, and leaves the same job saved where else it was found; gives what puts it back, and nothing where it was not saved. Saved again before the browser is closed, it has what the reader wrote about it. */
export async function unsaveInTab(place: ReadingPlace): Promise<SavedPosting | null> {
  const id = await idInTab(place);
  return navigator.locks.request('annotate', async () => {
    const saved = await savedUnder(id);
    if (!saved) return null;
    await layAside(saved);
    // Of a job that was found in several places, this one goes.
    const left = saved.id === id ? movedToSource(saved) : withoutSource(saved, id);
    if (left) await savePosting(await withReading(left), await readByNow());
    if (saved.id === id) await forgetPosting(id);
    await tellSavedChanged([id, saved.id, ...(left ? [left.id] : [])]);
    return saved;
  });
}

/** Whether a posting of a tab is saved; false where that cannot be told. */
export async function isSavedInTab(place: ReadingPlace): Promise<boolean> {
  try {
    return (await savedUnder(await idInTab(place))) !== undefined;
  } catch {
    return false;
  }
}

/** What the posting at a place is saved under, or would be. */
export async function idInTab(place: ReadingPlace): Promise<string> {
  const ofTab = await tabReadings(place.tabId);
  const at = ofTab.findIndex((one) => isSamePlace(one, place));
  const id = savedIds(ofTab.map(({ posting }) => posting))[at];
  if (id === undefined) throw closed();
  return id;
}

function closed() {
  return readerError('postingClosed', 'This posting is no longer open in a tab.');
}
