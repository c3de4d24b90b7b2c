import { postingIdentity } from '../../../lib/boards/catalogue';
import { amongOthers } from '../../../lib/core/posting/identity';
import { askBackground } from '../../../lib/messaging/window';
import { readBytes } from '../../../lib/ui/files/read-bytes';
import type { DataActions } from '../../../lib/ui/saved/saved-data';

/** How many postings one message takes in. */
const AT_ONCE = 50;

/** Postings of a spreadsheet or another tracker. What reads tables is loaded only where one is chosen. */
export const postingsActions: Pick<DataActions, 'readPostings' | 'idOfRow' | 'importPostings'> = {
  readPostings: async (file) => {
    const { readPostingsTable, tableText, LARGEST_TABLE } = await import('../../../lib/formats/saved-imports');
    return readPostingsTable(tableText(await readBytes(file, LARGEST_TABLE)), new Date().toISOString());
  },
  idOfRow: (posting) => postingIdentity(posting.url).id || amongOthers('', posting),
  importPostings: async (postings, onStep, signal) => {
    let merged = 0;
    const fresh = new Map<string, number>();
    let done = 0;
    for (let from = 0; from < postings.length; from += AT_ONCE) {
      const isLast = from + AT_ONCE >= postings.length || signal.aborted;
      // Whoever saves them gives them their ids.
      const some = postings.slice(from, from + AT_ONCE).map((one, i) => ({ ...one, id: `row-${from + i}` }));
      const answer = await askBackground('merge-saved', { postings: signal.aborted ? [] : some, isLast });
      // Of two rows of one posting the second changes what the first has added.
      for (const { id, mark, isNew } of answer.taken) if (isNew || fresh.has(id)) fresh.set(id, mark);
      if (signal.aborted) break;
      done += answer.added + answer.merged;
      merged += answer.merged;
      onStep(done);
    }
    const undo = () => takeOut([...fresh].map(([id, mark]) => ({ id, mark })));
    return { added: done - merged, merged, isStopped: signal.aborted, ...(fresh.size > 0 && { undo }) };
  },
};

async function takeOut(taken: { id: string; mark: number }[]): Promise<void> {
  for (let from = 0; from < taken.length; from += AT_ONCE) {
    const isLast = from + AT_ONCE >= taken.length;
    await askBackground('take-out', { taken: taken.slice(from, from + AT_ONCE), isLast });
  }
}
