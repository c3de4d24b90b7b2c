import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readerError } from '../../core/reader-error';
import type { SavedPosting } from '../../core/saved/saved-posting';
import { savedPostingSchema } from '../../core/saved/saved-schema';

const KEY = 'laid-aside';

/**
 * Holds a posting that is about to be saved no longer, in place of the one before, until the browser is closed: whoever saves it
 * again finds what they wrote about it. Rejects with a sentence for the reader where there is no room.
 */
export async function layAside({ reading: _, ...saved }: SavedPosting): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: saved });
  } catch {
    throw readerError(
      'noRoom',
      'There is no room left to hold it until you want it back. Close a few tabs with postings, then try again.',
    );
  }
}

/** The posting of that id that was laid aside last, which is then held no longer; nothing where it is none. */
export async function takeBack(id: string): Promise<SavedPosting | undefined> {
  const { [KEY]: found } = await browser.storage.session.get(KEY);
  const { success, output } = v.safeParse(savedPostingSchema, found);
  if (!success || output.id !== id) return undefined;
  await browser.storage.session.remove(KEY);
  return output;
}
