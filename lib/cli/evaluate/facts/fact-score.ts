import type { Dictionary } from '../../../core/dictionary/dictionary';
import { FACT_KINDS, type FactKind } from '../../../core/posting/fact';
import { plainPosting } from '../../../core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../core/profile/overlay';
import { readThoroughly } from '../../../core/read';
import type { LabelledFacts } from './fact-set';

/** What was counted of one kind of fact. */
export interface FactTally {
  labelled: number;
  read: number;
  right: number;
}

/** What reading a labelled set of facts gave. */
export interface FactEvaluation {
  tallies: Map<FactKind, FactTally>;
  /** One line each: what was missed, or read without being there. */
  faults: string[];
}

/** Reads each text as `scan` reads a file; a fact is right where its kind and its whole value are as labelled. */
export async function evaluateFacts(texts: LabelledFacts[], dictionary: Dictionary): Promise<FactEvaluation> {
  const tallies = new Map(FACT_KINDS.map((kind): [FactKind, FactTally] => [kind, { labelled: 0, read: 0, right: 0 }]));
  const faults: string[] = [];
  for (const { id, text, facts } of texts) {
    const reading = await readThoroughly(plainPosting(text), dictionary, EMPTY_OVERLAY);
    for (const [kind, tally] of tallies) {
      const labelled = facts.filter((fact) => fact.kind === kind).map(keyOf);
      const read = reading.facts.filter((fact) => fact.kind === kind).map(keyOf);
      const right = labelled.filter((key) => read.includes(key));
      tally.labelled += labelled.length;
      tally.read += read.length;
      tally.right += right.length;
      const lines = [
        ...labelled.filter((key) => !read.includes(key)).map((key) => `missed ${key}`),
        ...read.filter((key) => !labelled.includes(key)).map((key) => `false ${key}`),
      ];
      faults.push(...lines.map((line) => `${kind}\t${id}\t${line}\t${text.slice(0, 120).replace(/\s+/g, ' ')}`));
    }
  }
  return { tallies, faults };
}

/** Values are the same whatever the order of their fields. */
function keyOf({ value }: { value: unknown }): string {
  return JSON.stringify(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
