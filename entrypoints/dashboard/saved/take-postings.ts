import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { askBackground } from '../../../lib/messaging/window';
import type { TakenPostings } from '../../../lib/ui/saved/saved-data';

/** How many postings one message takes out. */
const AT_ONCE = 50;

/** Has postings taken in, message by message, and remembers what is new. `onStep` is told how many are in. */
export function takingPostings(onStep: (done: number) => void) {
  const fresh = new Map<string, number>();
  let [added, merged] = [0, 0];
  return {
    /** Takes some in. Rejects where one cannot be saved; those before it are in. */
    take: async (postings: SavedPosting[], isLast: boolean) => {
      let at = 0;
      do {
        const answer = await askBackground('merge-saved', { postings: postings.slice(at), isLast });
        // Of two rows of one posting the second changes what the first has added.
        for (const { id, mark, isNew } of answer.taken) if (isNew || fresh.has(id)) fresh.set(id, mark);
        added += answer.added;
        merged += answer.merged;
        at += answer.added + answer.merged;
        onStep(added + merged);
      } while (at < postings.length);
    },
    /** What has come of it, by the way it ended. Throws why it failed where nothing is in. */
    taken: (end: Pick<TakenPostings, 'isStopped' | 'fault'>): TakenPostings => {
      if (end.fault !== undefined && added + merged === 0) throw end.fault;
      const undo = () => takeOut([...fresh].map(([id, mark]) => ({ id, mark })));
      return { added, merged, ...end, ...(fresh.size > 0 && { undo }) };
    },
  };
}

async function takeOut(taken: { id: string; mark: number }[]): Promise<void> {
  for (let from = 0; from < taken.length; from += AT_ONCE) {
    const isLast = from + AT_ONCE >= taken.length;
    await askBackground('take-out', { taken: taken.slice(from, from + AT_ONCE), isLast });
  }
}
