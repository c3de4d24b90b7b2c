import type { Rest } from '../../../lib/core/text/steps';
import { letOthersIn } from './in-turn';

/** The longest that is read at a time, in milliseconds: whoever asks meanwhile does not feel it. */
const LONGEST = 8;

/** Slices of all readings wait for each other: between two of them whoever asked is answered. */
let last: Promise<void> = Promise.resolve();

/** Divides a reading into slices, and lets others in between them. */
export function inSlices(now: () => number = () => performance.now()): Rest {
  let began = now();
  return () => {
    if (now() - began < LONGEST) return undefined;
    last = last.then(letOthersIn);
    return last.then(() => {
      began = now();
    });
  };
}
