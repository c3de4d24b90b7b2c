import type { TableChoice } from '../../../lib/core/marks/table-choice';
import { compare } from '../../../lib/core/match/compare';
import type { Profile } from '../../../lib/core/profile/profile';
import { readerError } from '../../../lib/core/reader-error';
import { formats } from '../../../lib/formats';
import type { ExportChoices, ExportedPosting } from '../../../lib/formats/format';
import { exportFileName } from '../../../lib/formats/parts/file-name';
import { joiner } from '../../../lib/formats/parts/in-pieces';
import { savedRecord } from '../../../lib/formats/parts/saved-record';
import { askBackground } from '../../../lib/messaging/window';
import { downloadFile } from '../../../lib/ui/files/download-file';

/** How many postings are asked for at once: all of them in one message may be more than a message holds. */
const AT_ONCE = 20;

/** Saved postings that are to become a file. */
export interface Export {
  ids: string[];
  /** The name of the format. */
  format: string;
  table: TableChoice;
  profile: Profile;
  /** Is told how many postings are in the file. */
  onStep: (done: number) => void;
  /** Ends it: no file is saved then. */
  signal: AbortSignal;
}

/** Saves postings as a file, written piece by piece; gives its name. Rejects where it was ended, and with a sentence for the reader where there is no such format. */
export async function exportFile({ ids, format: name, table, profile, onStep, signal }: Export): Promise<string> {
  const format = formats.find((one) => one.name === name);
  if (!format) throw readerError('noFormat', 'There is no format “{name}”.', { name });
  const pieces = format.pieces(choicesOf(table));
  const file = joiner(pieces);
  const blobs: Blob[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => exported(id, profile)));
    signal.throwIfAborted();
    // The browser need not have them in memory.
    blobs.push(new Blob(some.flat().map((one) => file.next(pieces.each(one)))));
    onStep(Math.min(from + AT_ONCE, ids.length));
  }
  blobs.push(new Blob([file.end()]));
  const saved = exportFileName(format.extension);
  downloadFile(new Blob(blobs), format.mimeType, saved);
  return saved;
}

/** What a format is told of the reader's choice. */
function choicesOf({ set, columns, byteOrderMark }: TableChoice): ExportChoices {
  return { byteOrderMark, ...(set === 'own' ? { columns } : set && { set }) };
}

/** A posting that was removed in the meantime is left out. */
async function exported(id: string, profile: Profile): Promise<ExportedPosting[]> {
  const saved = await askBackground('get-saved', { id });
  if (!saved) return [];
  const { posting, reading, savedAt } = saved;
  const match = profile.skills.length > 0 ? { match: compare(reading, profile), profile } : {};
  return [{ file: '', found: true, posting, reading, savedAt, saved: savedRecord(saved), ...match }];
}
