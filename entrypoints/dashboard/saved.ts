import { compare } from '../../lib/core/match/compare';
import { postingHead } from '../../lib/core/posting/fields/stated';
import { EMPTY_PROFILE, type Profile } from '../../lib/core/profile/profile';
import { readerError } from '../../lib/core/reader-error';
import type { SavedSummary } from '../../lib/core/saved/saved-posting';
import { formats } from '../../lib/formats';
import type { ExportedPosting } from '../../lib/formats/format';
import { exportFileName } from '../../lib/formats/parts/file-name';
import { savedRecord } from '../../lib/formats/parts/saved-record';
import type { WindowCalls } from '../../lib/messaging/protocol';
import { askBackground } from '../../lib/messaging/window';
import { downloadFile } from '../../lib/ui/files/download-file';
import type { SavedActions, SavedData } from '../../lib/ui/saved/saved-data';

/** Looks up what is saved, and tells each time there is more of it. */
export async function loadSaved(onSaved: (saved: SavedData) => void, isWanted: () => boolean): Promise<void> {
  const postings: SavedSummary[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const part: ReturnType<WindowCalls['list-saved']> = await askBackground('list-saved', { after });
    postings.push(...part.postings);
    after = part.next;
    // Only now: listing may have found something that cannot be read.
    const setAside = await askBackground('get-set-aside', {});
    if (!isWanted()) return;
    onSaved({ postings: postings.toSorted(byDate), isWhole: after === null, setAside });
  }
}

function byDate(a: SavedSummary, b: SavedSummary): number {
  return a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;
}

/** What can be done with what is saved. */
export function savedActions(profileNow: () => Profile | undefined, savedNow: () => SavedData): SavedActions {
  return {
    openSaved: async (id) => {
      const saved = await askBackground('get-saved', { id });
      if (!saved) return undefined;
      return { ...postingHead(saved.posting), id, reading: saved.reading, savedAt: saved.savedAt };
    },
    removeSaved: async (id) => {
      const removed = await askBackground('remove-saved', { id });
      return async () => removed && askBackground('restore-saved', removed);
    },
    exportSaved: async (ids, name) => {
      const format = formats.find((one) => one.name === name);
      if (!format) throw readerError('noFormat', 'There is no format “{name}”.', { name });
      const postings: ExportedPosting[] = [];
      // One by one: all of them in one message may be more than a message holds.
      for (const id of ids) postings.push(...(await exported(id, profileNow() ?? EMPTY_PROFILE)));
      const file = exportFileName(format.extension);
      downloadFile(format.render(postings), format.mimeType, file);
      return file;
    },
    saveSetAside: async () => {
      const entries = savedNow().setAside.map(({ what, content }) => ({ what, content }));
      downloadFile(
        `${JSON.stringify(entries, null, 2)}\n`,
        'application/json',
        exportFileName('json', new Date(), 'set-aside'),
      );
    },
    dropSetAside: () => askBackground('drop-set-aside', {}),
  };
}

/** A posting that was removed in the meantime is left out. */
async function exported(id: string, profile: Profile): Promise<ExportedPosting[]> {
  const saved = await askBackground('get-saved', { id });
  if (!saved) return [];
  const { posting, reading, savedAt } = saved;
  const match = profile.skills.length > 0 ? { match: compare(reading, profile), profile } : {};
  return [{ file: '', found: true, posting, reading, savedAt, saved: savedRecord(saved), ...match }];
}
