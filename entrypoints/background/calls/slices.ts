import type { Rest } from '../../../lib/core/text/steps';
import { charge, isOverBudget } from './budget';
import { letOthersIn } from './in-turn';

/** The longest that is read at a time, in milliseconds: whoever asks meanwhile does not feel it. */
const LONGEST = 8;
/** The same of a tab that asks for more than its share, and how long all such tabs together wait before the next. */
const PACED = { longest: 4, pause: 8 };
/** The longest that readings wait for what goes ahead of them, in milliseconds, all together: a page that is asked may never answer. */
const PATIENCE = 250;

/** Slices of all readings wait for each other: between two of them whoever asked is answered. */
let last: Promise<void> = Promise.resolve();
/** The same of tabs that ask for more than their share, which wait for each other besides. */
let paced: Promise<void> = Promise.resolve();
/** What goes ahead of readings and is not yet done. */
const urgent = new Set<Promise<unknown>>();

/** For whom something is read. */
export interface ReadFor {
  tabId: number;
  /** How much each millisecond of it counts. */
  weight: number;
}

/** Divides a reading into slices, and lets others in between them; a tab that asks for more than its share has shorter ones, and waits. */
export function inSlices(readFor?: ReadFor, now: () => number = () => performance.now()): Rest {
  let began = now();
  return () => {
    const time = now();
    const isPaced = readFor !== undefined && isOverBudget(readFor.tabId, time);
    if (time - began < (isPaced ? PACED.longest : LONGEST)) return undefined;
    if (readFor) charge(readFor.tabId, (time - began) * readFor.weight, time);
    return (isPaced ? pacedTurn() : turn()).then(() => {
      began = now();
    });
  };
}

/** Does what a window waits for ahead of all readings: it asks the browser many things one after the other, and would wait for a slice each time. Nothing that reads. */
export function aheadOfReadings<T>(work: () => Promise<T>): Promise<T> {
  const done = work();
  const waitedFor = Promise.race([done.then(nothing, nothing), pause(PATIENCE)]);
  urgent.add(waitedFor);
  void waitedFor.then(() => urgent.delete(waitedFor));
  return done;
}

function turn(): Promise<void> {
  last = last.then(letOthersIn).then(untilAnswered);
  return last;
}

function pacedTurn(): Promise<void> {
  const mine = paced.then(() => pause(PACED.pause)).then(turn);
  // A slice is over when the next can be let in.
  paced = mine.then(letOthersIn);
  return mine;
}

async function untilAnswered(): Promise<void> {
  while (urgent.size > 0) await Promise.all(urgent);
}

function nothing(): void {}

function pause(time: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, time);
  });
}
