import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import packed from 'virtual:skills';
import { openDictionary } from '../../core/dictionary/dictionary';
import { rootAbove } from '../evaluate/sets';
import { readCorpus, readNames } from './corpus';
import { curveOf, isKept, measure, tryOut } from './measure';
import { ordinaryWords } from './ordinary';
import { report } from './report';
import { measureRules } from './rules';
import { type Trial, train } from './train';
import { inSteps, weightsFile } from './weights-file';

/** Exit codes: written, or it could not be. */
const FINE = 0;
const WRONG = 2;

const USAGE = 'usage: npm run train -- [--corpus FILE] [--without shape|context|twice] [--least 0.5] [--dry] [--rules]';
const WEIGHTS = 'lib/core/mentions/unknown/model/weights.ts';
/** From how sure on names are given out; chosen by docs/accuracy.md. */
const LEAST = 0.5;
const MANNER = { rounds: 4, rate: 0.1, decay: 1e-5 };
const BUCKETS = 1 << 15;

/** Learns to tell unknown technologies from postings in which known ones are hidden, writes the weights and prints how well it does. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  try {
    const text = run(args);
    await new Promise((done) => process.stdout.write(text, done));
    return FINE;
  } catch (error) {
    process.stderr.write(`train: ${(error as Error).message.split('\n')[0]}\n`);
    return WRONG;
  }
}

function run(args: string[]): string {
  const root = rootAbove(import.meta.dirname);
  const { corpus, least, without, dry, rules } = options(args, root);
  if (!existsSync(corpus))
    throw new Error(`no postings at ${corpus}: name a file of JSON lines with a text each; ${USAGE}`);
  const dictionary = openDictionary(packed);
  const postings = readCorpus(corpus).map((posting) => readNames(posting, dictionary));
  if (rules) return report(postings.length, [measureRules(postings, dictionary)], 0);
  const words = ordinaryWords(
    postings.map(({ posting }) => posting),
    dictionary,
    root,
  );
  const trial: Trial = {
    choice: { shape: !without.includes('shape'), context: !without.includes('context') },
    twice: !without.includes('twice'),
    manner: MANNER,
    buckets: BUCKETS,
  };
  const learnt = train(
    postings.filter((read) => !isKept(read)),
    dictionary,
    words,
    trial,
  );
  const { steps, step } = inSteps(learnt.weights);
  // What is measured is what is written.
  const tried = tryOut(postings, dictionary, { ...learnt, weights: Float64Array.from(steps) }, trial.choice);
  const curve = curveOf(tried, step);
  const file = weightsFile(learnt, steps, curve, least);
  if (!dry) writeFileSync(join(root, WEIGHTS), file);
  return report(postings.length, measure(tried, curve.slope, curve.offset), gzipSync(file).length);
}

function options(args: string[], root: string) {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', default: join(root, '../shared/corpus/postings.jsonl') },
      without: { type: 'string', multiple: true, default: [] },
      least: { type: 'string', default: String(LEAST) },
      dry: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
    },
  });
  const least = Number(values.least);
  if (!(least > 0 && least < 1)) throw new Error(`--least is a number between 0 and 1; ${USAGE}`);
  const odd = values.without.find((one) => !['shape', 'context', 'twice'].includes(one));
  if (odd !== undefined) throw new Error(`“${odd}” is nothing that can be left out; ${USAGE}`);
  return { ...values, corpus: resolve(values.corpus), least };
}
