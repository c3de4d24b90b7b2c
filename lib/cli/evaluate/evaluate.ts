import type { Dictionary } from '../../core/dictionary/dictionary';
import { plainPosting } from '../../core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../core/profile/overlay';
import { readThoroughly } from '../../core/read';
import type { Reading } from '../../core/reading';
import type { GoldPosting } from './gold';
import { type Fault, score } from './score';
import { addTallies, emptyTally, type Tally } from './tally';

/** The stratum that stands for all of a set. */
export const ALL = 'all';

/** What reading a labelled set gave. */
export interface Evaluation {
  /** By stratum, `all` first, then by name. */
  tallies: Map<string, Tally>;
  /** In the order of the postings, each with the text it was found in. */
  faults: (Fault & { text: string })[];
}

/** Reads every posting of a labelled set as `scan` reads a file, and counts what is right. */
export async function evaluate(postings: GoldPosting[], dictionary: Dictionary): Promise<Evaluation> {
  const tallies = new Map([ALL, ...postings.map(({ stratum }) => stratum).sort()].map((name) => [name, emptyTally()]));
  const readings = await Promise.all(
    postings.map(({ text }) => readThoroughly(plainPosting(text), dictionary, EMPTY_OVERLAY)),
  );
  const faults = postings.flatMap((gold, i) => {
    const scored = score(gold, readings[i] as Reading);
    for (const name of [ALL, gold.stratum])
      tallies.set(name, addTallies(tallies.get(name) ?? emptyTally(), scored.tally));
    return scored.faults.map((fault) => ({ ...fault, text: gold.text }));
  });
  return { tallies, faults };
}
