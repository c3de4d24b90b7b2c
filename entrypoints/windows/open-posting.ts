import { browser } from 'wxt/browser';
import { compare } from '../../lib/core/match/compare';
import { postingHead } from '../../lib/core/posting/fields/stated';
import type { Posting } from '../../lib/core/posting/posting';
import type { Profile } from '../../lib/core/profile/profile';
import { readerError } from '../../lib/core/reader-error';
import type { Reading } from '../../lib/core/reading';
import { formats } from '../../lib/formats';
import markdown from '../../lib/formats/markdown';
import { exportFileName } from '../../lib/formats/parts/file-name';
import { ownAddress } from '../../lib/messaging/own-address';
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

/** Saves the match of a posting as a file; gives what to tell of it, or nothing where a page of ours saves it and says so. Rejects with a sentence for the reader where the posting is no longer open. */
export async function saveFrom(place: Place, profile: Profile, format: string): Promise<Notice | undefined> {
  const { tabId, frameId, key } = place;
  const { incognito, windowId } = await browser.tabs.get(tabId);
  // Chromium would open our page in a window that is not private, and remember its address.
  if (incognito && !import.meta.env.FIREFOX) return saveHere(place, profile, format);
  // A file saved from a popup is lost in Firefox when it asks where to put it: the popup closes.
  const hash = new URLSearchParams({ tab: String(tabId), frame: String(frameId), key, format });
  await browser.tabs.create({
    url: `${ownAddress('dashboard.html')}#${hash}`,
    ...(incognito && { windowId }),
  });
  return undefined;
}

async function saveHere(place: Place, profile: Profile, format: string): Promise<Notice | undefined> {
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
