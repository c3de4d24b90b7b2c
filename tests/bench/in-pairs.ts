import type { Measured, Pair } from './figure';

const ROUNDS = 15;
const WARM_UP = 4;
/** So many pairs are the fewest to judge by. */
const FEWEST = 6;

/** Times two pieces of work by turns. `ofOther`: how often the other is done for one of ours, where it is over too soon to be timed. */
export function inPairs(ours: () => number, other: () => number, { ofOther = 1 } = {}): Measured {
  const pairs: Pair[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [first, second] = round % 2 === 0 ? [ours, other] : [other, ours];
    const [a, b] = [timed(first, first === other ? ofOther : 1), timed(second, second === other ? ofOther : 1)];
    if (round >= 0) pairs.push(round % 2 === 0 ? { ours: a, other: b } : { ours: b, other: a });
  }
  return { pairs, also: [] };
}

/** What is counted and not timed: the same in every round. */
export function known(ours: number, other: number, also: string[] = []): Measured {
  return { pairs: Array.from({ length: FEWEST }, () => ({ ours, other })), also };
}

/** So that no engine leaves the work out. */
let kept = 0;

function timed(work: () => number, times: number): number {
  const began = performance.now();
  for (let i = 0; i < times; i++) kept += work();
  return (performance.now() - began) / times + Number(kept < 0);
}
