import packed from 'virtual:skills';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import type { Posting } from '../../../lib/core/posting/posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { readThoroughly } from '../../../lib/core/read';
import type { Figure, Measured } from '../figure';
import { medianOf } from '../median';
import { texts } from './texts';

const DICTIONARY = openDictionary(packed);
const ROUNDS = 7;
/** In milliseconds: after so long a reading lets others in. */
const SLICE = 8;
/** As long as the longest posting that is read. */
const LENGTH = 200_000;

/** How long whoever asks meanwhile waits for a reading: the longest time between two rests, against the time after which it rests. */
export const sliceFigures: Figure[] = [
  { name: `slices: the longest of a reading of 200 KB against ${SLICE} ms`, most: 2, measure },
];

async function measure(): Promise<Measured> {
  const all = texts().join('\n\n');
  const posting = plainPosting(all.repeat(Math.ceil(LENGTH / all.length)).slice(0, LENGTH));
  await slicesOf(posting);
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await slicesOf(posting));
  const longest = rounds.map((slices) => Math.max(...slices));
  const count = medianOf(rounds.map(({ length }) => length));
  return {
    pairs: longest.map((ours) => ({ ours, other: SLICE })),
    also: [`${medianOf(longest).toFixed(1)} ms, the middle of ${ROUNDS} readings in ${count.toFixed(0)} slices each`],
  };
}

/** How long each slice of a reading took that rests as the background does. */
async function slicesOf(posting: Posting): Promise<number[]> {
  const slices: number[] = [];
  let began = performance.now();
  const close = () => {
    slices.push(performance.now() - began);
    began = performance.now();
  };
  await readThoroughly(posting, DICTIONARY, EMPTY_OVERLAY, () => {
    if (performance.now() - began >= SLICE) close();
    return undefined;
  });
  close();
  return slices;
}
