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

/** The same where lines stay: a long work says a few. */
const SOON_IN_LINES = 5_000;

/** Tells how many of `all` files are done: on a terminal in one line, elsewhere in a line every five seconds. */
export function progressOn(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  all: number,
  now: () => number = Date.now,
): Progress {
  const start = now();
  const said = (done: number) => `${done} of ${all} files, ${Math.floor((100 * done) / all)} %`;
  if (!stream.isTTY) return inLines(stream, said, all, now);
  let last = start + SOON - OFTEN;
  let isShown = false;
  return {
    told: (done) => {
      if (now() - last < OFTEN || done >= all) return;
      last = now();
      isShown = true;
      stream.write(`\r\u001b[K${said(done)}`);
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}

function inLines(
  stream: { write: (text: string) => unknown },
  said: (done: number) => string,
  all: number,
  now: () => number,
): Progress {
  let last = now();
  const told = (done: number) => {
    if (now() - last < SOON_IN_LINES || done >= all) return;
    last = now();
    stream.write(`${said(done)}\n`);
  };
  return { told, clear: () => {} };
}
