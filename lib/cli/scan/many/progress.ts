/** What is told of long work, in one line that is written over. */
export interface Progress {
  /** So many files are done. */
  told: (done: number) => void;
  /** Takes the line away, before something else is written. */
  clear: () => void;
}

/** Nothing is told of work that is done sooner, and not more often than this; in milliseconds. */
const SOON = 700;
const OFTEN = 100;

/** Tells how many of `all` files are done, on a terminal; elsewhere it says nothing, since a line there stays. */
export function progressOn(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  all: number,
  now: () => number = Date.now,
): Progress {
  const start = now();
  let last = start + SOON - OFTEN;
  let isShown = false;
  if (!stream.isTTY) return { told: () => {}, clear: () => {} };
  return {
    told: (done) => {
      if (now() - last < OFTEN || done >= all) return;
      last = now();
      isShown = true;
      stream.write(`\r\u001b[K${done} of ${all} files, ${Math.floor((100 * done) / all)} %`);
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
