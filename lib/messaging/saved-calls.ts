import type { SetAside } from '../core/profile/files/set-aside-file';
import type { Overlay } from '../core/profile/overlay';
import type { Profile } from '../core/profile/profile';
import type { ImportWay } from '../core/profile/profile-import';
import type { JobNews } from '../core/saved/again/job-news';
import type { Annotation } from '../core/saved/annotate';
import type { TakenIn } from '../core/saved/as-it-was';
import type { ReadPosting, SavedPosting } from '../core/saved/saved-posting';
import type { AskedSkills, ListPlace, SavedSummary } from '../core/saved/summary';
import type { OfProfile } from './call-parts';

/** What our own windows ask of the background about what is saved for longer than a tab is open. */
export interface SavedCalls {
  /**
   * Save a posting of a tab, or save it anew; `again` says which it was, `joined` that it was added to a saved posting that is
   * the same job. A posting of a private tab is refused unless
   * `evenPrivate` says that the reader has been told.
   */
  'save-posting': (call: { tabId: number; frameId: number; key: string; evenPrivate: boolean }) => {
    again: boolean;
    joined?: boolean;
  };
  /** Save a posting of a tab no longer; the answer is all there is to put it back by `restore-saved`, and null where it was not saved. */
  'unsave-posting': (call: { tabId: number; frameId: number; key: string }) => SavedPosting | null;
  /** What is saved of the job that a posting of a tab is. */
  'get-job-in-tab': (call: { tabId: number; frameId: number; key: string }) => JobNews;
  /** What is known of a saved posting's job beside it. */
  'get-job': (call: { id: string }) => JobNews;
  /** Make one of two saved postings, under the id of the first; gives both as they were. */
  'join-saved': (call: { id: string; other: string }) => SavedPosting[];
  /** Make a posting of its own of a source of a saved posting; gives that as it was, and null where it has no such source. */
  'separate-source': (call: { id: string; source: string }) => SavedPosting | null;
  /** Remember that two postings, of which one is saved, are two jobs; gives those that are saved as they were. */
  'keep-apart': (call: { id: string; other: string }) => SavedPosting[];
  /**
   * Saved postings as lines, newest first, from the one behind `after` on, with the skills they ask for: a few at first, then
   * many. `next` is where to go on, and null at the end.
   */
  'list-saved': (call: { after: ListPlace | null }) => {
    postings: SavedSummary[];
    skills: AskedSkills;
    next: ListPlace | null;
  };
  /** The lines of these postings, of those that are saved. */
  'get-lines': (call: { ids: string[] }) => { postings: SavedSummary[]; skills: AskedSkills };
  /** Read anew what was read by an earlier version or with other words of the reader's, as much as can be in a moment; gives which, and how many are left. */
  'refresh-saved': (call: Record<string, never>) => { ids: string[]; left: number };
  /** Saved postings by id, without their readings, from the one behind `after` on; `next` is where to go on, and null at the end. */
  'saved-batch': (call: { after: string }) => { postings: SavedPosting[]; next: string | null };
  /**
   * Take in saved postings: what is saved already is merged with them, nothing of either is lost. Ends before the first that cannot
   * be saved, and rejects where that is the first of all. Windows are told after those that are the last.
   */
  'merge-saved': (call: { postings: SavedPosting[]; isLast: boolean }) => {
    added: number;
    merged: number;
    taken: (TakenIn & { isNew: boolean })[];
  };
  /** Remove postings that were taken in and are as they were then; gives how many have been changed since, and stay. Windows are told after those that are the last. */
  'take-out': (call: { taken: TakenIn[]; isLast: boolean }) => { stayed: number };
  /** Take in words and corrections beside those there are. */
  'merge-overlay': (call: Overlay) => Overlay;
  /** Change what the reader says of saved postings; what is absent stays. Gives each as it was before, to be put back by `restore-saved`. */
  'annotate-saved': (call: { ids: string[]; change: Annotation }) => SavedPosting[];
  /** One saved posting with its text and an up-to-date reading. */
  'get-saved': (call: { id: string }) => ReadPosting | null;
  /** Remove a saved posting for good; the answer is all there is to put it back. */
  'remove-saved': (call: { id: string }) => SavedPosting | null;
  /** Put back what `remove-saved` or `unsave-posting` gave. */
  'restore-saved': (call: SavedPosting) => null;
  /** Take in a profile, and words and corrections where there are any, in one step; `before` is what takes it back by `replace`. */
  'import-profile': (call: { profile: Profile; overlay?: Overlay; way: ImportWay } & OfProfile) => {
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

/** What our own windows ask of the background about postings that were merely looked at. */
export interface ViewedCalls {
  /** Some of them, the last first, from the one behind `after` on, with the skills they ask for; `next` is where to go on, and null at the end. */
  'list-viewed': (call: { after: ListPlace | null }) => {
    postings: SavedSummary[];
    skills: AskedSkills;
    next: ListPlace | null;
  };
  /** Forget all of them. */
  'forget-viewed': (call: Record<string, never>) => null;
}
