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
    let [added, merged] = [0, 0];
    for (let from = 0; from < postings.length; from += AT_ONCE) {
      const isLast = from + AT_ONCE >= postings.length || signal.aborted;
      // Whoever saves them gives them their ids.
      const some = postings.slice(from, from + AT_ONCE).map((one, i) => ({ ...one, id: `row-${from + i}` }));
      const answer = await askBackground('merge-saved', { postings: signal.aborted ? [] : some, isLast });
      signal.throwIfAborted();
      added += answer.added;
      merged += answer.merged;
      onStep(added + merged);
    }
    return { added, merged };
  },
};
