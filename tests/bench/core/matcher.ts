import packed from 'virtual:skills';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { read } from '../../../lib/core/read';
import type { Figure, Measured } from '../figure';
import { inPairs } from '../in-pairs';
import { texts } from './texts';
import { walk } from './walk';

const DICTIONARY = openDictionary(packed);
const POSTINGS = texts().map(plainPosting);
const TEXT = POSTINGS.map(({ text }) => text).join('\n');

/** What matching costs against the least that any reader does: looking at each character once. */
export const matcherFigures: Figure[] = [
  {
    name: 'table: walk with folding against a bare pass',
    most: 3,
    measure: async () => compared(() => POSTINGS.reduce((sum, one) => sum + walk(one, DICTIONARY.names).hits, 0)),
  },
  {
    name: 'table: findMentions against a bare pass',
    most: 10,
    measure: async () => compared(() => POSTINGS.reduce((sum, one) => sum + findMentions(one, DICTIONARY).length, 0)),
  },
  {
    name: 'reading: whole, blocks known, against a bare pass',
    most: 30,
    measure: async () =>
      compared(() => POSTINGS.reduce((sum, one) => sum + read(one, DICTIONARY, EMPTY_OVERLAY).mentions.length, 0)),
  },
];

function compared(ours: () => number): Measured {
  const measured = inPairs(ours, () => barePass(TEXT), { ofOther: 50 });
  const took = measured.pairs.map((pair) => pair.ours).toSorted((a, b) => a - b)[measured.pairs.length >> 1] ?? 1;
  return { ...measured, also: [`${(TEXT.length / 1_000 / took).toFixed(2)} MB/s`] };
}

/** Adds up every character: the least that can be done with all of a text. */
function barePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
