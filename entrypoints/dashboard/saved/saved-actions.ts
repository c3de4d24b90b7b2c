import { compare } from '../../../lib/core/match/compare';
import { EMPTY_PROFILE, type Profile } from '../../../lib/core/profile/profile';
import { setAsideFileText } from '../../../lib/core/profile/set-aside-file';
import { readerError } from '../../../lib/core/reader-error';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { formats } from '../../../lib/formats';
import type { ExportedPosting } from '../../../lib/formats/format';
import { exportFileName } from '../../../lib/formats/parts/file-name';
import { savedRecord } from '../../../lib/formats/parts/saved-record';
import { askBackground } from '../../../lib/messaging/window';
import { downloadFile } from '../../../lib/ui/files/download-file';
import type { SavedActions, SavedData } from '../../../lib/ui/saved/saved-data';
import { jobActions } from '../../windows/job-actions';

/** How many postings one message is about. */
const AT_ONCE = 50;

/** What can be done with what is saved. */
export function savedActions(profileNow: () => Profile | undefined, savedNow: () => SavedData): SavedActions {
  return {
    openSaved: async (id) => (await askBackground('get-saved', { id })) ?? undefined,
    openJob: (id) => askBackground('get-job', { id }),
    ...jobActions,
    annotateSaved: async (ids, change) => {
      const before: SavedPosting[] = [];
      for (const some of parts(ids)) before.push(...(await askBackground('annotate-saved', { ids: some, change })));
      return () => restore(before);
    },
    removeSaved: async (ids) => {
      const removed: SavedPosting[] = [];
      for (const id of ids) {
        const one = await askBackground('remove-saved', { id });
        if (one) removed.push(one);
      }
      return () => restore(removed);
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
    saveSetAside: async () =>
      downloadFile(
        setAsideFileText(savedNow().setAside),
        'application/json',
        exportFileName('json', new Date(), 'set-aside'),
      ),
    dropSetAside: () => askBackground('drop-set-aside', {}),
  };
}

async function restore(postings: SavedPosting[]): Promise<void> {
  for (const saved of postings) await askBackground('restore-saved', saved);
}

function parts(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
}

/** A posting that was removed in the meantime is left out. */
async function exported(id: string, profile: Profile): Promise<ExportedPosting[]> {
  const saved = await askBackground('get-saved', { id });
  if (!saved) return [];
  const { posting, reading, savedAt } = saved;
  const match = profile.skills.length > 0 ? { match: compare(reading, profile), profile } : {};
  return [{ file: '', found: true, posting, reading, savedAt, saved: savedRecord(saved), ...match }];
}
