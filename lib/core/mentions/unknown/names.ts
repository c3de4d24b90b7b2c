import type { Run } from './candidates';

/** A name that the model finds: words of a run, `to` exclusive, and how sure it is, 0 to 1. */
export interface Name {
  from: number;
  to: number;
  sure: number;
}

/** What a word must have of sureness to be taken along by a surer one beside it. */
const ALONG = 0.4;

/** The names in a run of words, by how sure each is: those above `least`, each with what belongs to it. */
export function namesIn(run: Run, sureness: number[], least: number): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < sureness.length; i++) {
    if ((sureness[i] as number) < least * ALONG) continue;
    let to = i;
    let sure = 0;
    while (to < sureness.length && (sureness[to] as number) >= least * ALONG)
      sure = Math.max(sure, sureness[to++] as number);
    if (sure >= least) names.push({ from: run.from + i, to: run.from + to, sure });
    i = to;
  }
  return names;
}
