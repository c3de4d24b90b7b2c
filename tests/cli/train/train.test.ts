import { expect, it } from 'vitest';
import { readNames } from '../../../lib/cli/train/corpus';
import { isPlain } from '../../../lib/cli/train/hidden';
import { tryOut } from '../../../lib/cli/train/measure';
import { train } from '../../../lib/cli/train/train';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { DICTIONARY } from '../../core/small-dictionary';

const PLAIN = [...DICTIONARY.entries.values()].filter(({ id }) => isPlain(id, DICTIONARY));
const NAMES = PLAIN.map(({ name }) => name);
const PLACES = ['Berlin', 'Lisbon', 'Oslo', 'Madrid', 'Dublin'];
const POSTINGS = Array.from({ length: 120 }, (_, i) => {
  const [a, b, c] = [0, 3, 7].map((step) => NAMES[(i + step) % NAMES.length]);
  return plainPosting(`Number ${i}: our team in ${PLACES[i % 5]} works with ${a}, ${b} and ${c}.`);
});
const TRIAL = {
  choice: { shape: true, context: true },
  manner: { rounds: 3, rate: 0.1, decay: 1e-5 },
  buckets: 1 << 12,
  twice: true,
};

it('tells hidden names from places by where they stand, and learns the same again', () => {
  const read = POSTINGS.map((posting) => readNames(posting, DICTIONARY));
  const learnt = train(read, DICTIONARY, new Uint8Array(8), TRIAL);
  expect(train(read, DICTIONARY, new Uint8Array(8), TRIAL)).toEqual(learnt);
  const tried = tryOut(read, DICTIONARY, learnt, TRIAL.choice);
  const sums = (isName: boolean) => tried.filter((one) => one.isName === isName).map(({ sum }) => sum);
  expect(sums(true).length).toBeGreaterThan(5);
  expect(sums(false).length).toBeGreaterThan(5);
  expect(Math.min(...sums(true))).toBeGreaterThan(Math.max(...sums(false)));
});
