import { fold } from '../text/fold';
import { findPhrases, type Hit, type Word, wordsOf } from './phrases';
import { type Cue, FACT_PHRASES } from './words';
import { FACT_CUES } from './words/fact-words';

/** A sentence, or a part of a line that bars divide, ready to be read for facts. Offsets in it are into `lower` and `cased`. */
export interface Sentence {
  /** Where it stands in the posting's text, in UTF-16 code units. */
  start: number;
  end: number;
  /** As it is written. */
  raw: string;
  /** Folded: `text/fold`. */
  lower: string;
  cased: string;
  /** Where each position of `lower` stands in the piece of text itself. */
  offsets: Uint32Array;
  words: Word[];
  /** The phrases of each cue, in text order, without what only looks so. */
  hits: ReadonlyMap<Cue, Hit<Cue>[]>;
  /** The cues of the heading right above it. */
  under: ReadonlySet<Cue>;
  /** Whether a wish is all that it can say: it stands under a heading of wishes. */
  isWished: () => boolean;
}

const NONE: Hit<Cue>[] = [];
/** `noRemote` is a look-alike of `remote`. */
const LOOK_ALIKES = FACT_CUES.flatMap((like): [Cue, Cue][] => {
  const meant = FACT_CUES.find((cue) => like === `no${cue.charAt(0).toUpperCase()}${cue.slice(1)}`);
  return meant ? [[like, meant]] : [];
});

/** Makes a sentence of a piece of text; what stands above it is empty where nothing does. */
export function sentenceOf(
  text: string,
  start = 0,
  above: Pick<Sentence, 'under' | 'isWished'> = { under: new Set(), isWished: () => false },
): Sentence {
  const { lower, cased, offsets } = fold(text);
  const words = wordsOf(lower);
  const hits = new Map<Cue, Hit<Cue>[]>();
  for (const hit of findPhrases(lower, FACT_PHRASES)) {
    const some = hits.get(hit.cue);
    if (some) some.push(hit);
    else hits.set(hit.cue, [hit]);
  }
  for (const [like, meant] of LOOK_ALIKES) {
    const others = hits.get(like);
    const some = others && hits.get(meant);
    if (some)
      hits.set(
        meant,
        some.filter((hit) => !others.some((other) => covers(other, hit))),
      );
  }
  return { start, end: start + text.length, raw: text, lower, cased, offsets, words, hits, ...above };
}

/** The phrases of a cue in a sentence; none where there are none. */
export function hitsOf({ hits }: Pick<Sentence, 'hits'>, ...cues: Cue[]): Hit<Cue>[] {
  let only: Hit<Cue>[] | undefined;
  let all: Hit<Cue>[] | undefined;
  for (const cue of cues) {
    const some = hits.get(cue);
    if (!some || some.length === 0) continue;
    if (!only) only = some;
    else all = [...(all ?? only), ...some];
  }
  return all ? all.sort((a, b) => a.start - b.start) : (only ?? NONE);
}

/** A piece of a sentence as it is written, accents and all. */
export function written({ raw, offsets }: Sentence, start: number, end: number): string {
  return raw.slice(offsets[start], offsets[end]);
}

/** True where a sentence has one of the cues. */
export function has(sentence: Sentence, ...cues: Cue[]): boolean {
  return cues.some((cue) => (sentence.hits.get(cue)?.length ?? 0) > 0);
}

function covers(other: Hit<Cue>, hit: Hit<Cue>): boolean {
  return other.first <= hit.first && other.behind >= hit.behind;
}
