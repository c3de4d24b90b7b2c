/** How many pieces of work are begun and not yet done, at most: enough that what they store is written together. */
const MOST_BEGUN = 8;
/** The longest that others are let in at a time, in milliseconds. */
const PATIENCE = 250;
/** How many pieces may wait of one tab. A thread has hundreds of postings. */
const MOST_WAITING = 2_000;

/** The browser's own scheduler, which not every one has. */
interface Scheduler {
  postTask: (work: () => void, how: { priority: 'background' }) => Promise<void>;
}

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

/**
 * Resolves after everything that waits in the browser's own queue, also what comes meanwhile: a message takes several turns on its
 * way here. Not a timer, which browsers hold back, but for those that would never end.
 */
export function letOthersIn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (!scheduler) return behindTheQueue();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const longest = new Promise<void>((done) => {
    timer = setTimeout(done, PATIENCE);
  });
  const last = scheduler.postTask(() => clearTimeout(timer), { priority: 'background' });
  return Promise.race([last, longest]);
}

/** Where a browser has no tasks of lower priority. */
function behindTheQueue(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
