import type { Posting } from '../../core/posting/posting';
import type { OwnFields } from '../../core/profile/files/own-fields';
import type { SetAside } from '../../core/profile/files/set-aside-file';
import type { Overlay } from '../../core/profile/overlay';
import type { OverlayFile } from '../../core/profile/overlay-file';
import type { Profile } from '../../core/profile/profile';
import type { ImportWay } from '../../core/profile/profile-import';
import type { ResumeReading } from '../../core/resume/resume';
import type { JobNews } from '../../core/saved/again/job-news';
import type { Annotation } from '../../core/saved/annotate';
import type { BackupPart } from '../../core/saved/backup';
import type { ImportedPosting, PostingsTable } from '../../core/saved/postings-table';
import type { ReadPosting } from '../../core/saved/saved-posting';
import type { PartsSetAside } from '../../core/saved/set-aside-parts';
import type { AskedSkills, SavedSummary } from '../../core/saved/summary';

/** What is saved, as the dashboard shows it. */
export interface SavedData {
  /** Newest first; absent until the first of them are loaded. */
  postings?: SavedSummary[];
  /** What is known of the skills they ask for. */
  skills: AskedSkills;
  /** False while more of them are looked up. */
  isWhole: boolean;
  setAside: SetAside[];
}

/** What can be said of two postings that look like one job. Each rejects with a sentence for the reader, and gives the way to take it back. */
export interface JobActions {
  /** Makes one of two saved postings, under the id of the first. */
  joinSaved: (id: string, other: string) => Promise<() => Promise<unknown>>;
  /** Makes a posting of its own of a source of a saved posting. */
  separateSource: (id: string, source: string) => Promise<() => Promise<unknown>>;
  /** Remembers that two postings, of which one is saved, are two jobs. */
  keepApart: (id: string, other: string) => Promise<() => Promise<unknown>>;
}

/** What can be done with what is saved. Each rejects with a sentence for the reader. */
export interface SavedActions extends JobActions {
  /** One saved posting with its reading; nothing where it is no longer saved. */
  openSaved: (id: string) => Promise<ReadPosting | undefined>;
  /** What is known of a saved posting's job beside it. */
  openJob: (id: string) => Promise<JobNews>;
  /** Changes what the reader says of these postings, and gives the way to take that back. */
  annotateSaved: (ids: string[], change: Annotation) => Promise<() => Promise<unknown>>;
  /** Removes postings, and gives the way to put them back. */
  removeSaved: (ids: string[]) => Promise<() => Promise<unknown>>;
  /** Saves the matches of these postings as a file; gives its name. `onStep` is told how many are in it, until the signal ends it. */
  exportSaved: (ids: string[], format: string, onStep: (done: number) => void, signal: AbortSignal) => Promise<string>;
  /** Saves what was set aside as a file. */
  saveSetAside: () => Promise<unknown>;
  dropSetAside: () => Promise<unknown>;
}

/** What has come of postings that were taken in. */
export interface TakenPostings {
  added: number;
  merged: number;
  /** Whether the reader ended it. */
  isStopped: boolean;
  /** Why not all of them are in, where one could not be saved. */
  fault?: unknown;
  /** Removes those that are new, but for what was changed since; absent where none is, or where more than postings would have to go. */
  undo?: () => Promise<unknown>;
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
  /** What a file of ours says beside skills and words. */
  more?: OwnFields;
  /** Saved postings and settings that were set aside; absent where it has none. */
  aside?: PartsSetAside;
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
  /** Saves everything as a file; gives its name. `onStep` is told how many postings are in it, until the signal ends it. */
  backUp: (onStep: (done: number) => void, signal: AbortSignal) => Promise<string>;
  /**
   * Takes in what a backup holds, beside what there is; settings only where they are wanted. `onStep` is told how many postings are
   * in, until the signal ends it, after which what is in is in.
   */
  restore: (
    parts: AsyncIterable<BackupPart>,
    withSettings: boolean,
    onStep: (done: number) => void,
    signal: AbortSignal,
  ) => Promise<TakenPostings>;
  /** Reads postings in a table, and saves nothing. */
  readPostings: (file: Blob) => Promise<PostingsTable>;
  /** What a posting of a table would be saved under. */
  idOfRow: (posting: Posting) => string;
  /** Takes postings in, beside what there is. `onStep` is told how many are in, until the signal ends it, after which what is in is in. */
  importPostings: (
    postings: ImportedPosting[],
    onStep: (done: number) => void,
    signal: AbortSignal,
  ) => Promise<TakenPostings>;
  deleteEverything: () => Promise<unknown>;
}
