import type { Dictionary } from '../../core/dictionary/dictionary';
import type { Choice } from '../../core/mentions/unknown/model/features';
import { sumOf } from '../../core/mentions/unknown/model/model';
import type { WordFilter } from '../../core/mentions/unknown/model/word-filter';
import type { Place, ReadPosting } from './corpus';
import { examplesOf, overlap } from './examples';
import { hide, isPlain, PARTS } from './hidden';
import { Lessons, learn, type Manner } from './learn';

/** What was learnt: one weight for each bucket, and the ordinary words it leans on. */
export interface Learnt {
  weights: Float64Array;
  words: WordFilter;
}

/** What is tried: which features, learnt how, in how many buckets. */
export interface Trial {
  choice: Choice;
  manner: Manner;
  buckets: number;
  /** Whether it is learnt a second time, with what is likely a name counting little as none. */
  twice: boolean;
}

/** Lessons, with the word that each is about; empty for a hidden name. */
interface Class {
  lessons: Lessons;
  words: string[];
  /** In which half of the postings it stands, 0 or 1. */
  halves: number[];
}

/** What a word that is likely a technology nobody has listed still weighs as one that is none. */
const LEAST_WEIGHT = 0.02;

/**
 * Learns to tell hidden names from what is none, twice: unlabelled postings hold names that no list has, and the second time
 * what a model of the other half of the postings took for one counts little as an example of none (positive and unlabelled
 * learning). Deterministic.
 */
export function train(postings: ReadPosting[], dictionary: Dictionary, words: WordFilter, trial: Trial): Learnt {
  const taken = lessonsOf(postings, dictionary, words, trial);
  const { lessons, words: about } = taken;
  if (!trial.twice) return { weights: learn(lessons, trial.manner), words };
  const { each, byWord } = strangersSureness(taken, trial);
  for (const [i, word] of about.entries()) {
    if (lessons.isName[i]) continue;
    const [count = 1, sum = 0] = byWord.get(word) ?? [];
    lessons.weights[i] = Math.max(LEAST_WEIGHT, 1 - Math.max(sum / count, each[i] ?? 0));
  }
  return { weights: learn(lessons, trial.manner), words };
}

/** In each posting every part of the entries but part 0 is hidden once; what is no name is taken from one of these times. */
function lessonsOf(
  postings: ReadPosting[],
  dictionary: Dictionary,
  words: WordFilter,
  { buckets, choice }: Trial,
): Class {
  const seen = countNames(postings);
  const found: Class = { lessons: new Lessons(buckets), words: [], halves: [] };
  for (const { posting, places, lot } of postings) {
    for (let part = 1; part < PARTS; part++) {
      const { known, hidden } = hide(places, part, dictionary);
      const useful = hidden.filter(({ skill }) => skill !== undefined && isPlain(skill, dictionary));
      const isWhole = part === (lot % (PARTS - 1)) + 1;
      if (!isWhole && useful.length === 0) continue;
      for (const example of examplesOf(posting, known, words, choice, isWhole ? undefined : useful)) {
        const name = hidden.find((place) => overlap(place, example));
        if (name && !useful.includes(name)) continue;
        const word = name ? '' : posting.text.slice(example.start, example.end).toLowerCase();
        // An entry that is named everywhere shall not be all that a name can look like.
        const weight = name ? 1 / Math.sqrt(seen.get(name.skill ?? '') ?? 1) : 1;
        found.lessons.add(example.features, name !== undefined, weight);
        found.words.push(word);
        found.halves.push((lot >>> 4) % 2);
      }
    }
  }
  return found;
}

function countNames(postings: ReadPosting[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { skill } of postings.flatMap(({ places }): Place[] => places))
    if (skill !== undefined) seen.set(skill, (seen.get(skill) ?? 0) + 1);
  return seen;
}

/** How sure a model is of each lesson that has learnt from the other half of the postings, and of each word that is no hidden name: how often it stands somewhere, and the sum. */
function strangersSureness({ lessons, words, halves }: Class, { manner }: Trial) {
  const each: number[] = [];
  const byWord = new Map<string, [count: number, sum: number]>();
  const weights = [0, 1].map((half) => learn(lessons, manner, (i) => halves[i] !== half));
  for (let i = 0; i < lessons.size; i++) {
    const features = lessons.features.slice(lessons.starts[i], lessons.starts[i + 1]);
    const sure = 1 / (1 + Math.exp(-sumOf(weights[halves[i] ?? 0] ?? [0], features)));
    each.push(sure);
    const word = words[i] ?? '';
    if (word === '') continue;
    const [count, sum] = byWord.get(word) ?? [0, 0];
    byWord.set(word, [count + 1, sum + sure]);
  }
  return { each, byWord };
}
