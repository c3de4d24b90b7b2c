import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import packed from 'virtual:skills';
import { openDictionary } from '../../core/dictionary/dictionary';
import { evaluate } from './evaluate';
import { evaluateFacts } from './facts/fact-score';
import { readFactSet } from './facts/fact-set';
import { factTable, missedFactFloors } from './facts/fact-table';
import { missedFloors, parseFloors } from './floors';
import { placesOf, readSets } from './sets';
import { faultLines, table } from './table';

/** Exit codes: every floor held, a floor missed, or it could not be said. */
const FINE = 0;
const UNDER = 1;
const WRONG = 2;

/** The set of facts, and what each of their kinds must reach. */
const FACTS = 'facts';
export const FACT_FLOOR = { precision: 97, recall: 90 };

const USAGE = 'usage: npm run evaluate -- [--errors] [--set NAME] [--stratum NAME]';

/** Scores the open set, and the gold where it is at hand, and prints the tables. Gives the exit code: 1 where a floor is missed. */
export async function main(args: string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    process.stderr.write(`evaluate: ${(error as Error).message.split('\n')[0]}\n`);
    return WRONG;
  }
}

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { errors: { type: 'boolean' }, set: { type: 'string' }, stratum: { type: 'string' } },
  });
  const places = placesOf(import.meta.dirname, process.env);
  const floors = parseFloors(readFileSync(places.floors, 'utf8'));
  const dictionary = openDictionary(packed);
  const sets = readSets(places);
  const wanted = sets.filter(({ name }) => values.set === undefined || name === values.set);
  if (wanted.length === 0 && values.set !== FACTS)
    throw new Error(`no set “${values.set}”: there are ${sets.map(({ name }) => name).join(', ')}; ${USAGE}`);
  const missed: string[] = [];
  for (const { name, postings } of wanted) {
    const chosen = postings.filter(({ stratum }) => values.stratum === undefined || stratum === values.stratum);
    const evaluation = await evaluate(chosen, dictionary);
    process.stdout.write(`${table(name, evaluation)}\n${values.errors ? `${faultLines(evaluation)}\n` : ''}`);
    if (values.stratum === undefined) missed.push(...missedFloors(name, evaluation, floors));
  }
  if (values.stratum === undefined && [undefined, FACTS].includes(values.set)) {
    const evaluation = await evaluateFacts(readFactSet(places.facts), dictionary);
    process.stdout.write(`${factTable(evaluation)}\n${values.errors ? `${evaluation.faults.join('\n')}\n` : ''}`);
    missed.push(...missedFactFloors(evaluation, FACT_FLOOR));
  }
  if (sets.length === 1) process.stdout.write(`No gold at ${places.gold}: only the open set was scored.\n`);
  process.stdout.write(missed.map((sentence) => `${sentence}\n`).join(''));
  return missed.length > 0 ? UNDER : FINE;
}
