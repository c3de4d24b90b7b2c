import type { Dictionary } from '../../dictionary/dictionary';
import { wordPlaces } from '../../mentions/corrected/own-words';
import { skillNamed } from '../../mentions/look-up';
import { trainedModel } from '../../mentions/unknown/model/trained';
import { holdsWord } from '../../mentions/unknown/model/word-filter';
import type { Posting } from '../../posting/posting';
import { evidenceOf } from '../../text/evidence';
import { sentences } from '../../text/sentences';
import type { NamedSkill, Overlay } from '../overlay';

/** What speaks against a word of one's own: it has two characters at most, or is one that everybody uses. */
export const WORD_WARNINGS = ['short', 'common'] as const;
export type WordWarning = (typeof WORD_WARNINGS)[number];

/** Where a word stands in one posting. */
export interface WordHits {
  title: string;
  company: string;
  count: number;
  /** The first few sentences that hold it. */
  sentences: string[];
}

/** What there is to know before a word becomes one of the reader's own. */
export interface WordCheck {
  name: string;
  warnings: WordWarning[];
  /** The skill of that name, where there is one: no word is needed. */
  known?: NamedSkill;
  /** True where it is one of the reader's words already. */
  isOwn: boolean;
  /** How many postings were looked at. */
  postings: number;
  /** Those in which it would be found. */
  hits: WordHits[];
}

const SHORTEST = 3;
const MOST_SENTENCES = 2;
const MOST_HITS = 5;

/** Looks at a word before it is added: what speaks against it, and what it would have hit in postings. */
export function checkWord(name: string, postings: Posting[], dictionary: Dictionary, { own }: Overlay): WordCheck {
  const known = skillNamed(dictionary, name);
  const hits = postings.map((posting) => hitsIn(posting, name)).filter(({ count }) => count > 0);
  return {
    name,
    warnings: WORD_WARNINGS.filter((one) => SPEAKS_AGAINST[one](name)),
    ...(known && { known }),
    isOwn: own.some((word) => word.name === name),
    postings: postings.length,
    hits: hits.slice(0, MOST_HITS),
  };
}

const SPEAKS_AGAINST: Record<WordWarning, (name: string) => boolean> = {
  short: (name) => [...name].length < SHORTEST,
  // A name of several words is seldom a phrase that is written with the same capitals.
  common: (name) => /^\p{L}+$/u.test(name) && holdsWord(trainedModel().words, name.toLowerCase()),
};

function hitsIn(posting: Posting, name: string): WordHits {
  const { title, company, text, blocks } = posting;
  const places = wordPlaces(posting, [{ id: '', name }]);
  const said = places.flatMap(({ start }) => {
    const block = blocks.find((one) => one.start <= start && start < one.end);
    if (!block) return [];
    const sentence = sentences(text.slice(block.start, block.end)).find(({ end }) => block.start + end > start);
    return sentence ? [evidenceOf(text.slice(block.start + sentence.start, block.start + sentence.end))] : [];
  });
  return { title, company, count: places.length, sentences: [...new Set(said)].slice(0, MOST_SENTENCES) };
}
