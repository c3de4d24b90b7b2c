import type { Profile } from '../../core/profile/profile';
import type { ImportWay } from '../../core/profile/profile-import';
import type { SavedSummary, SetAside } from '../../core/saved/saved-posting';
import type { ShownPosting } from '../data';

/** What is saved, as the dashboard shows it. */
export interface SavedData {
  /** Newest first; absent until the first of them are loaded. */
  postings?: SavedSummary[];
  /** False while more of them are looked up. */
  isWhole: boolean;
  setAside: SetAside[];
}

/** What can be done with what is saved. Each rejects with a sentence for the reader. */
export interface SavedActions {
  /** One saved posting with its reading; nothing where it is no longer saved. */
  openSaved: (id: string) => Promise<ShownPosting | undefined>;
  /** Removes a posting, and gives the way to put it back. */
  removeSaved: (id: string) => Promise<() => Promise<unknown>>;
  /** Saves the matches of these postings as a file; gives its name. */
  exportSaved: (ids: string[], format: string) => Promise<string>;
  /** Saves what was set aside as a file. */
  saveSetAside: () => Promise<unknown>;
  dropSetAside: () => Promise<unknown>;
}

/** What can be done with the reader's own data as a whole. Each rejects with a sentence for the reader. */
export interface DataActions {
  /** Saves the profile as a file; gives its name. */
  exportProfile: () => Promise<string>;
  /** Takes a profile in; gives what there was before, and what there is now. */
  importProfile: (profile: Profile, way: ImportWay) => Promise<{ before: Profile; profile: Profile }>;
  deleteEverything: () => Promise<unknown>;
}
