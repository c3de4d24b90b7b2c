import { compare } from '../../lib/core/match/compare';
import { postingHead } from '../../lib/core/posting/fields/stated';
import type { Posting } from '../../lib/core/posting/posting';
import type { Profile } from '../../lib/core/profile/profile';
import { readerError } from '../../lib/core/reader-error';
import type { Reading } from '../../lib/core/reading';
import { formats } from '../../lib/formats';
import markdown from '../../lib/formats/markdown';
import { exportFileName } from '../../lib/formats/parts/file-name';
import { askBackground } from '../../lib/messaging/window';
import type { ShownPosting } from '../../lib/ui/data';
import { downloadFile } from '../../lib/ui/files/download-file';
import type { Notice } from '../../lib/ui/notices/use-notice';
import { t } from '../../lib/ui/text/text';

/** A posting of an open tab, with all its text. */
export interface OpenPosting {
  posting: Posting;
  reading: Reading;
}

/** Where a posting stands. */
interface Place {
  tabId: number;
  frameId: number;
  key: string;
}

/** The posting at a place; nothing where it is no longer open. */
export function openPosting({ tabId, frameId, key }: Place): Promise<OpenPosting | null> {
  return askBackground('get-posting', { tabId, frameId, key });
}

/** Saves a match as a file of the format with that name; gives the file's name, or nothing where there is no such format. */
export function saveMatch({ posting, reading }: OpenPosting, profile: Profile, name: string): string | undefined {
  const format = formats.find((one) => one.name === name);
  if (!format) return undefined;
  const match = profile.skills.length > 0 ? { match: compare(reading, profile), profile } : {};
  const file = exportFileName(format.extension);
  downloadFile(format.render([{ file: '', found: true, posting, reading, ...match }]), format.mimeType, file);
  return file;
}

/** Saves the match of a posting in this window, where no page of ours may, and gives what to tell of it. Rejects with a sentence for the reader where the posting is no longer open. */
export async function saveHere(place: Place, profile: Profile, format: string): Promise<Notice | undefined> {
  const open = await openPosting(place);
  if (!open) throw readerError('postingClosed', 'This posting is no longer open in a tab.');
  const file = saveMatch(open, profile, format);
  return file === undefined ? undefined : { text: t('match.saved', { file }) };
}

/** The match of a posting that is shown, as Markdown. */
export function matchAsMarkdown({ reading, ...shown }: ShownPosting, profile: Profile): string {
  const posting = { ...postingHead(shown), text: '', blocks: [] };
  return markdown.render([{ file: '', found: true, posting, reading, match: compare(reading, profile), profile }]);
}
