import type { OwnFields } from '../../core/profile/files/own-fields';
import type { OverlayFile } from '../../core/profile/overlay-file';
import type { Resume } from '../../core/resume/resume';
import type { PartsSetAside } from '../../core/saved/set-aside-parts';

/** A file that somebody chose, on its way in. Everything in it may be hostile. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
  /** Its text, where it is text. */
  text?: string;
}

/** What a file came to. */
export interface ImportedFile {
  /** The importer that read it. */
  kind: string;
  resume: Resume;
  /** True for pages that hold pictures and no text. */
  isScanned?: true;
  /** The words and corrections in it; absent where it says nothing of any. */
  words?: OverlayFile;
  /** What a file of ours says beside skills and words. */
  more?: OwnFields;
  /** Saved postings and settings, where the file is one of what was set aside and holds any, also such as cannot be read. */
  aside?: PartsSetAside;
}

/** A kind of file that skills are read from: one file each; being in the folder is being registered. */
export interface Importer {
  /** What the kind is called: `pdf`. */
  name: string;
  /** Endings of its files, with the dot, for a file picker. */
  extensions: string[];
  /** Whether a file is of this kind, by what is in it. */
  takes: (file: GivenFile) => boolean;
  /** True where it takes what no other does. */
  isLast?: true;
  /** Takes the file apart. What is not understood is left out; rejects with a sentence where nothing can be read. */
  read: (file: GivenFile) => Promise<Omit<ImportedFile, 'kind'>>;
}
