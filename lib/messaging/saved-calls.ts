import type { Overlay } from '../core/profile/overlay';
import type { Profile } from '../core/profile/profile';
import type { ImportWay } from '../core/profile/profile-import';
import type { ReadPosting, SavedPosting, SavedSummary, SetAside } from '../core/saved/saved-posting';

/** What our own windows ask of the background about what is saved for longer than a tab is open. */
export interface SavedCalls {
  /**
   * Save a posting of a tab, or save it anew; `again` says which it was. A posting of a private tab is refused unless
   * `evenPrivate` says that the reader has been told.
   */
  'save-posting': (call: { tabId: number; frameId: number; key: string; evenPrivate: boolean }) => { again: boolean };
  /**
   * Saved postings by id, from the one behind `after` on, as many as can be read in a moment. `next` is where to go on, and
   * null at the end.
   */
  'list-saved': (call: { after: string }) => { postings: SavedSummary[]; next: string | null };
  /** One saved posting with its text and an up-to-date reading. */
  'get-saved': (call: { id: string }) => ReadPosting | null;
  /** Remove a saved posting for good; the answer is all there is to put it back. */
  'remove-saved': (call: { id: string }) => SavedPosting | null;
  /** Put back what `remove-saved` gave. */
  'restore-saved': (call: SavedPosting) => null;
  /** Take in a profile, and words and corrections where there are any, in one step; `before` is what takes it back by `replace`. */
  'import-profile': (call: { profile: Profile; overlay?: Overlay; way: ImportWay }) => {
    before: Profile;
    overlayBefore: Overlay;
    profile: Profile;
  };
  /** Everything stored that could not be read. */
  'get-set-aside': (call: Record<string, never>) => SetAside[];
  /** Delete what could not be read. */
  'drop-set-aside': (call: Record<string, never>) => null;
  /** Delete everything that is stored, and give back every right that was asked for later. */
  'delete-everything': (call: Record<string, never>) => null;
}
