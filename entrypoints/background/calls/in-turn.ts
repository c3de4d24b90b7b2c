/** How many pieces of work are begun and not yet done, at most: enough that what they store is written together. */
const MOST_BEGUN = 8;
/** How many pieces may wait of one tab. A thread has hundreds of postings. */
const MOST_WAITING = 2_000;

interface Piece {
  tabId: number;
  about: string;
  work: () => Promise<unknown>;
  settled: PromiseWithResolvers<unknown>;
}

/** What waits of each tab, by what it is about; the tab whose turn is next comes first. */
const waiting = new Map<number, Map<string, Piece>>();
/** What is begun of each tab and not yet done, by what it is about. */
const underWay = new Map<number, string[]>();
let begun = 0;
let isStarting = false;

/**
 * Runs work for a tab when it is the tab's turn: tabs take turns, whatever one of them asks, and between two pieces whoever else
 * asks something is answered. Work about the same thing that still waits is never done: the newer is, for both. Rejects where
 * more of the tab waits than any page needs.
 */
export function inTurn<T>(tabId: number, about: string, work: () => Promise<T>): Promise<T> {
  const ofTab = waiting.get(tabId) ?? new Map<string, Piece>();
  const before = ofTab.get(about);
  if (!before && ofTab.size >= MOST_WAITING) return Promise.reject(new Error('Too much of this tab waits.'));
  const settled = before?.settled ?? Promise.withResolvers<unknown>();
  ofTab.set(about, { tabId, about, work, settled });
  waiting.set(tabId, ofTab);
  void start();
  return settled.promise as Promise<T>;
}

/** What of a tab waits or is begun and not yet done. */
export function askedOf(tabId: number): string[] {
  return [...(waiting.get(tabId)?.keys() ?? []), ...(underWay.get(tabId) ?? [])];
}

async function start(): Promise<void> {
  if (isStarting) return;
  isStarting = true;
  while (begun < MOST_BEGUN) {
    const piece = next();
    if (!piece) break;
    const { tabId, about } = piece;
    begun++;
    underWay.set(tabId, [...(underWay.get(tabId) ?? []), about]);
    void piece
      .work()
      .then(piece.settled.resolve, piece.settled.reject)
      .finally(() => {
        begun--;
        leave(tabId, about);
        void start();
      });
    await letOthersIn();
  }
  isStarting = false;
}

function leave(tabId: number, about: string): void {
  const left = underWay.get(tabId) ?? [];
  left.splice(left.indexOf(about), 1);
  if (left.length === 0) underWay.delete(tabId);
}

/** Takes the oldest piece of the tab whose turn it is; the tab goes to the end. */
function next(): Piece | undefined {
  for (const [tabId, ofTab] of waiting) {
    waiting.delete(tabId);
    for (const [about, piece] of ofTab) {
      ofTab.delete(about);
      if (ofTab.size > 0) waiting.set(tabId, ofTab);
      return piece;
    }
  }
  return undefined;
}

/** Resolves after everything that was waiting for its turn in the browser's own queue. Not a timer, which browsers hold back. */
export function letOthersIn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
