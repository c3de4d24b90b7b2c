import type { Rest } from '../../../lib/core/text/steps';
import { letOthersIn } from './in-turn';

/** The longest that is read at a time, in milliseconds: whoever asks meanwhile does not feel it. */
const LONGEST = 8;
/** The longest that a reading waits for what goes ahead of it, in milliseconds: a page that is asked may never answer. */
const PATIENCE = 250;

/** Slices of all readings wait for each other: between two of them whoever asked is answered. */
let last: Promise<void> = Promise.resolve();
/** What goes ahead of readings and is not yet done. */
const urgent = new Set<Promise<unknown>>();

/** Divides a reading into slices, and lets others in between them. */
export function inSlices(now: () => number = () => performance.now()): Rest {
  let began = now();
  return () => {
    if (now() - began < LONGEST) return undefined;
    last = last.then(letOthersIn).then(untilAnswered);
    return last.then(() => {
      began = now();
    });
  };
}

/** Does what a window waits for ahead of all readings: it asks the browser many things one after the other, and would wait for a slice each time. Nothing that reads. */
export function aheadOfReadings<T>(work: () => Promise<T>): Promise<T> {
  const done = work();
  urgent.add(done);
  const forget = () => void urgent.delete(done);
  done.then(forget, forget);
  return done;
}

async function untilAnswered(): Promise<void> {
  if (urgent.size === 0) return;
  await Promise.race([
    Promise.allSettled(urgent),
    new Promise((done) => {
      setTimeout(done, PATIENCE);
    }),
  ]);
}
