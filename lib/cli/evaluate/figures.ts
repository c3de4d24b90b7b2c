import { SCORED, type Tally } from './tally';

/** The figures of a tally, 0 to 1; NaN where nothing was there to be right or wrong about. */
export interface Figures {
  /** Of the mentions, the share on a core span; those on an optional span alone are left out. */
  precision: number;
  /** Of the core spans, the share that a mention overlaps. */
  recall: number;
  /** The same two with the names that are in no list taken for mentions. */
  precisionWith: number;
  recallWith: number;
  /** Of the core spans found, the share that a mention names as the label does. */
  link: number;
  /** Of the core spans found, the share read as strongly asked for as the label says. */
  strength: number;
  /** The mean over the labelled strengths of F1. */
  macro: number;
  /** F1 over what is said to be not needed; NaN where nothing is, neither in labels nor in readings. */
  excluded: number;
  /** F1 over the links between alternatives of one statement. */
  groups: number;
  /** F1 over pairs of a technology and its minimum years. */
  years: number;
}

/** The figures of what was counted. */
export function figuresOf(tally: Tally): Figures {
  const judged = sum(SCORED.flatMap((label) => SCORED.map((said) => tally.strengths[`${label}>${said}`] ?? 0)));
  return {
    precision: tally.right / tally.mentions,
    recall: tally.found / tally.core,
    precisionWith: tally.rightWith / tally.mentionsWith,
    recallWith: tally.foundWith / tally.core,
    link: tally.linked / tally.found,
    strength: sum(SCORED.map((label) => tally.strengths[`${label}>${label}`] ?? 0)) / judged,
    macro: macro(tally),
    excluded:
      tally.labelledExcluded + tally.readExcluded > 0
        ? f1(tally.bothExcluded, tally.readExcluded, tally.labelledExcluded)
        : Number.NaN,
    groups: harmonic(
      tally.readLinks > 0 ? tally.readLinksKept / tally.readLinks : Number(tally.labelledLinks === 0),
      tally.labelledLinks > 0 ? tally.labelledLinksKept / tally.labelledLinks : 1,
    ),
    years: f1(tally.bothYears, tally.readYears, tally.labelledYears),
  };
}

function macro({ strengths }: Tally): number {
  const scores = SCORED.flatMap((one) => {
    const labelled = sum(SCORED.map((said) => strengths[`${one}>${said}`] ?? 0));
    const said = sum(SCORED.map((label) => strengths[`${label}>${one}`] ?? 0));
    return labelled > 0 ? [f1(strengths[`${one}>${one}`] ?? 0, said, labelled)] : [];
  });
  return sum(scores) / scores.length;
}

function f1(both: number, read: number, labelled: number): number {
  return harmonic(read > 0 ? both / read : 1, labelled > 0 ? both / labelled : 1);
}

function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
