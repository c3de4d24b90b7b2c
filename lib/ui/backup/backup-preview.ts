import { countOf } from '../../core/profile/overlay-file';
import { type BackupPart, checkHead, LONGEST_LINE, readPart } from '../../core/saved/backup';
import { readLines } from '../files/read-lines';

/** What a backup holds, before anything of it is taken in. */
export interface BackupPreview {
  /** Postings that are not saved here, and that are. */
  added: number;
  merged: number;
  skills: number;
  words: number;
  hasSettings: boolean;
  /** The numbers of lines that are not understood, the first of them; and how many there are. */
  faults: { lines: number[]; count: number };
}

const MOST_FAULTS = 5;

/** Reads a backup through and counts. `isSaved` says what is saved here. Rejects with a sentence for the reader where it is none. */
export async function previewOf(file: Blob, isSaved: (id: string) => boolean): Promise<BackupPreview> {
  const preview = previewOfParts([], isSaved);
  let line = 0;
  for await (const text of readLines(file, LONGEST_LINE)) {
    line++;
    if (line === 1) {
      checkHead(text);
      continue;
    }
    const part = readPart(text);
    if (part) count(preview, part, isSaved);
    else if (++preview.faults.count <= MOST_FAULTS) preview.faults.lines.push(line);
  }
  // An empty file has no line that says what it is.
  if (line === 0) checkHead('');
  return preview;
}

/** Counts what parts that are understood already would bring. */
export function previewOfParts(parts: BackupPart[], isSaved: (id: string) => boolean): BackupPreview {
  const faults = { lines: [], count: 0 };
  const preview: BackupPreview = { added: 0, merged: 0, skills: 0, words: 0, hasSettings: false, faults };
  for (const part of parts) count(preview, part, isSaved);
  return preview;
}

function count(preview: BackupPreview, part: BackupPart, isSaved: (id: string) => boolean): void {
  if (part.kind === 'posting') preview[isSaved(part.value.id) ? 'merged' : 'added']++;
  else if (part.kind === 'profile') preview.skills += part.value.skills.length;
  else if (part.kind === 'whole-profile') {
    preview.skills += part.value.profile.skills.length;
    preview.words += countOf(part.value.overlay);
  } else if (part.kind === 'settings') preview.hasSettings = true;
  else preview.words += countOf(part.value);
}

/** The parts of a backup that are understood, one after the other. */
export async function* partsOf(file: Blob): AsyncGenerator<BackupPart> {
  for await (const line of readLines(file, LONGEST_LINE)) {
    const part = readPart(line);
    if (part) yield part;
  }
}
