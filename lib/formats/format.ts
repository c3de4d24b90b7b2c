import type { Match } from '../core/match/match';
import type { Posting } from '../core/posting/posting';
import type { Profile } from '../core/profile/profile';
import type { Reading } from '../core/reading';

/** A posting that was read, on its way out: to a file, the clipboard or a terminal. */
export interface ExportedPosting {
  /** The file it came from; empty for a page. */
  file: string;
  /** False where the input holds no posting; `reading` is then empty. */
  found: boolean;
  posting: Posting;
  reading: Reading;
  /** Absent where there was no profile to compare with. */
  match?: Match;
  /** What `match` was made with, for the names of skills that only the reader has. */
  profile?: Profile;
  /** When the reader saved it, as ISO 8601 in UTC; absent for what is not saved. */
  savedAt?: string;
  /** True where offsets point into a text that stands in no file of the reader's: it is then written out. */
  withText?: boolean;
}

/** An export format: one file each; being in the folder is being registered. */
export interface Format {
  /** What it is called on the command line: `csv`. */
  name: string;
  /** What it is called in a window: `CSV`. */
  label: string;
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /** True where it serves the command line alone and no window offers it. */
  terminalOnly?: boolean;
  /** The whole file, each of its lines ended by a line break; defined for no postings at all. */
  render: (postings: ExportedPosting[]) => string;
}
