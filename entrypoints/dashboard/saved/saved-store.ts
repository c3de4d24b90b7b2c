import { boardName } from '../../../lib/boards/catalogue';
import type { ListPlace, SavedSummary } from '../../../lib/core/saved/summary';
import type { WindowCalls } from '../../../lib/messaging/protocol';
import { askBackground } from '../../../lib/messaging/window';
import type { SavedData } from '../../../lib/ui/saved/saved-data';

/** The most lines that are asked for by name in one message. */
const AT_ONCE = 100;

/** What is saved, as far as it is looked up, in a window that follows it. */
export interface SavedStore {
  /** Looks everything up (again), in parts; tells each time there is more. */
  load: (isWanted: () => boolean) => Promise<void>;
  /** Looks up what has changed. */
  follow: (ids: string[]) => Promise<void>;
}

/** A store that tells `onSaved` of all that it knows. */
export function savedStore(onSaved: (saved: SavedData) => void): SavedStore {
  let lines = new Map<string, SavedSummary>();
  let saved: SavedData = { skills: {}, isWhole: false, setAside: [] };

  const tell = (change: Partial<SavedData>) => {
    saved = { ...saved, ...change, postings: [...lines.values()].sort(newestFirst) };
    onSaved(saved);
  };

  async function follow(ids: string[]) {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      const { postings, skills } = await askBackground('get-lines', { ids: some });
      const next = new Map(lines);
      for (const id of some) next.delete(id);
      for (const one of postings) next.set(one.id, named(one));
      lines = next;
      saved.skills = { ...saved.skills, ...skills };
    }
    tell({});
  }

  return {
    follow,
    load: async (isWanted) => {
      const fresh = new Map<string, SavedSummary>();
      for (let after: ListPlace | null | undefined; after !== null; ) {
        const part: ReturnType<WindowCalls['list-saved']> = await askBackground('list-saved', { after: after ?? null });
        if (!isWanted()) return;
        for (const one of part.postings) fresh.set(one.id, named(one));
        after = part.next;
        saved.skills = { ...saved.skills, ...part.skills };
        // In parts where there is nothing to show yet, else all at once: a list that shrinks and grows again is no help.
        if (after !== null && saved.isWhole) continue;
        lines = new Map(fresh);
        if (after !== null) tell({});
      }
      for (let left = 1; left > 0; ) {
        const answer: ReturnType<WindowCalls['refresh-saved']> = await askBackground('refresh-saved', {});
        // Only now: this may have found something that cannot be read.
        const setAside = await askBackground('get-set-aside', {});
        if (!isWanted()) return;
        left = answer.left;
        await follow(answer.ids);
        tell({ isWhole: left === 0, setAside });
      }
    },
  };
}

/** With its boards as their people write them. */
function named(one: SavedSummary): SavedSummary {
  const { board, sources } = one;
  return { ...one, board: boardName(board), ...(sources && { sources: sources.map(boardName) }) };
}

function newestFirst(a: SavedSummary, b: SavedSummary): number {
  return a.savedAt < b.savedAt ? 1 : -Number(a.savedAt > b.savedAt);
}
