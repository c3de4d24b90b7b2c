import type { TableChoice } from '../../../lib/core/marks/table-choice';
import { setAsideFileText } from '../../../lib/core/profile/files/set-aside-file';
import { EMPTY_PROFILE, type Profile } from '../../../lib/core/profile/profile';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { exportFileName } from '../../../lib/formats/parts/file-name';
import { askBackground } from '../../../lib/messaging/window';
import { downloadFile } from '../../../lib/ui/files/download-file';
import type { SavedActions, SavedData } from '../../../lib/ui/saved/saved-data';
import { jobActions } from '../../windows/job-actions';
import { exportFile } from './export-file';

/** How many postings one message is about. */
const AT_ONCE = 50;

/** What can be done with what is saved. */
export function savedActions(
  profileNow: () => Profile | undefined,
  savedNow: () => SavedData,
  tableNow: () => TableChoice,
): SavedActions {
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
    exportSaved: (ids, format, onStep, signal) =>
      exportFile({ ids, format, table: tableNow(), profile: profileNow() ?? EMPTY_PROFILE, onStep, signal }),
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
