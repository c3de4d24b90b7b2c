import { browser } from 'wxt/browser';
import { readerError } from '../../../lib/core/reader-error';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { tellSavedChanged } from '../../../lib/storage/changes';
import { isSamePlace, type ReadingPlace, tabReading, tabReadings } from '../../../lib/storage/readings';
import { layAside, takeBack } from '../../../lib/storage/saved/laid-aside';
import { forgetPosting, savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { savedAddress, savedIds } from './saved-id';
import { readByNow } from './saved-list';

/** Saves a posting of a tab, or saves it anew; gives whether it was saved before. Of a private tab only where `evenPrivate` says that the reader has been told. */
export async function saveInTab(place: ReadingPlace, evenPrivate: boolean): Promise<{ again: boolean }> {
  const open = await tabReading(place);
  if (!open) throw closed();
  if (!evenPrivate && (await browser.tabs.get(place.tabId)).incognito)
    throw readerError('tabPrivate', 'This tab is private, and nothing of it is saved unasked.');
  const { posting, reading } = open;
  const id = await idInTab(place);
  const readBy = await readByNow();
  return navigator.locks.request('annotate', async () => {
    const before = (await savedPosting(id)) ?? (await takeBack(id));
    const now = new Date().toISOString();
    const url = savedAddress(posting);
    await savePosting(savedNow({ id, posting: { ...posting, url }, reading, now }, before), readBy);
    await tellSavedChanged([id]);
    return { again: before !== undefined };
  });
}

/** Saves a posting of a tab no longer; gives what puts it back, and nothing where it was not saved. Saved again before the browser is closed, it has what the reader wrote about it. */
export async function unsaveInTab(place: ReadingPlace): Promise<SavedPosting | null> {
  const id = await idInTab(place);
  return navigator.locks.request('annotate', async () => {
    const saved = await savedPosting(id);
    if (!saved) return null;
    await layAside(saved);
    await forgetPosting(id);
    await tellSavedChanged([id]);
    return saved;
  });
}

/** Whether a posting of a tab is saved; false where that cannot be told. */
export async function isSavedInTab(place: ReadingPlace): Promise<boolean> {
  try {
    return (await savedPosting(await idInTab(place))) !== undefined;
  } catch {
    return false;
  }
}

/** What the posting at a place is saved under. */
async function idInTab(place: ReadingPlace): Promise<string> {
  const ofTab = await tabReadings(place.tabId);
  const at = ofTab.findIndex((one) => isSamePlace(one, place));
  const id = savedIds(ofTab.map(({ posting }) => posting))[at];
  if (id === undefined) throw closed();
  return id;
}

function closed() {
  return readerError('postingClosed', 'This posting is no longer open in a tab.');
}
