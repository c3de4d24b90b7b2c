import { postingIdentity } from '../../../lib/boards/catalogue';
import { amongOthers } from '../../../lib/core/posting/identity';
import { readBytes } from '../../../lib/ui/files/read-bytes';
import type { DataActions } from '../../../lib/ui/saved/saved-data';
import { takingPostings } from './take-postings';

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
    const { take, taken } = takingPostings(onStep);
    try {
      for (let from = 0; from < postings.length && !signal.aborted; from += AT_ONCE) {
        // Whoever saves them gives them their ids.
        const some = postings.slice(from, from + AT_ONCE).map((one, i) => ({ ...one, id: `row-${from + i}` }));
        await take(some, from + AT_ONCE >= postings.length);
      }
      // Windows are told also where it was stopped.
      if (signal.aborted) await take([], true);
    } catch (fault) {
      return taken({ isStopped: signal.aborted, fault });
    }
    return taken({ isStopped: signal.aborted });
  },
};
