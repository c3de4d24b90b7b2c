import type { Overlay } from '../../core/profile/overlay';
import type { OverlayFile } from '../../core/profile/overlay-file';
import type { Profile } from '../../core/profile/profile';
import type { ImportWay } from '../../core/profile/profile-import';
import type { ResumeReading } from '../../core/resume/resume';
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

/** What the profile can be saved as: a file of ours, a JSON Resume, a list of names. */
export type ProfileFormat = 'json' | 'json-resume' | 'list';

/** What skills were read in a file. */
export interface SkillFile {
  reading: ResumeReading;
  /** True for pages that are pictures. */
  isScanned?: true;
  /** The words and corrections in it; absent where it has none. */
  words?: OverlayFile;
}

/** What can be done with the reader's own data as a whole. Each rejects with a sentence for the reader. */
export interface DataActions {
  /** Saves the profile as a file; gives its name. */
  exportProfile: (format: ProfileFormat) => Promise<string>;
  /** The endings of files that skills can be read from. */
  importedKinds: string[];
  /** Reads the skills in a file, and saves nothing. */
  readSkills: (name: string, content: Blob) => Promise<SkillFile>;
  /** Takes a profile in; gives what there was before, and what there is now. */
  importProfile: (
    profile: Profile,
    way: ImportWay,
    overlay?: Overlay,
  ) => Promise<{ before: Profile; overlayBefore: Overlay; profile: Profile }>;
  deleteEverything: () => Promise<unknown>;
}
