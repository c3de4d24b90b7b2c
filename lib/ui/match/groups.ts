import type { Match, MatchLine } from '../../core/match/match';
import type { Mention, Reading, Strength } from '../../core/reading';

/** What the lines of a group have in common: how they are met, or, with nothing to compare with, how strongly they are asked for. */
export type GroupName = 'missing' | 'partly' | 'have' | 'uncounted' | Strength;

const COMPARED: GroupName[] = ['missing', 'partly', 'have', 'uncounted', 'excluded'];
const STRENGTHS: Strength[] = ['required', 'preferred', 'context', 'excluded'];

/** The lines of a group that were read from one sentence, and are asked for equally strongly. */
export interface SentenceLines {
  strength: Strength;
  evidence: string;
  lines: MatchLine[];
}

/** The lines of a match that belong together. */
export interface Group {
  name: GroupName;
  lines: MatchLine[];
  /** The same lines, what is required first. */
  sentences: SentenceLines[];
}

/**
 * The lines of a match as they are shown, without empty groups: what is missing first, and what counts for nothing last, so that
 * the first three groups have as many lines as the score counts; where nothing is compared (`plain`), by strength.
 */
export function groupsOf(match: Match, plain: boolean): Group[] {
  const nameOf = plain ? ({ requirement }: MatchLine) => requirement.strength : groupOf;
  return (plain ? STRENGTHS : COMPARED).flatMap((name) => {
    const lines = match.lines.filter((line) => nameOf(line) === name);
    return lines.length > 0 ? [{ name, lines, sentences: sentencesOf(lines) }] : [];
  });
}

function groupOf({ requirement, weight, outcome }: MatchLine): GroupName {
  if (requirement.strength === 'excluded') return 'excluded';
  if (weight === 0) return 'uncounted';
  if (outcome === 'met') return 'have';
  return outcome === 'missing' ? 'missing' : 'partly';
}

function sentencesOf(lines: MatchLine[]): SentenceLines[] {
  const sentences = new Map<string, SentenceLines>();
  for (const line of lines) {
    const { strength, evidence } = line.requirement;
    const key = `${strength} ${evidence}`;
    const sentence = sentences.get(key) ?? { strength, evidence, lines: [] };
    sentence.lines.push(line);
    sentences.set(key, sentence);
  }
  const rank = ({ strength }: SentenceLines) => STRENGTHS.indexOf(strength);
  return [...sentences.values()].sort((a, b) => rank(a) - rank(b));
}

/**
 * How well a match compares with others, 0 to 100; -1 where nothing is asked for. Without a score the posting asks for too
 * little to say much: as if half a thing more were met and half a one missing, so that “1 of 1” comes after nine in ten, and
 * “0 of 1” after a third.
 */
export function rankOf(match: Pick<Match, 'score' | 'met' | 'of'>): number {
  if (match.score !== undefined) return match.score;
  return match.of === 0 ? -1 : (100 * (match.met + 0.5)) / (match.of + 1);
}

/** Where a line's skills are named, in text order, from the place the line was read from onwards and round to it again. */
export function mentionsOf(line: MatchLine, reading: Reading): Mention[] {
  const mentions = line.field ? (reading.fields?.mentions ?? []) : reading.mentions;
  const all = mentions.filter((mention) => line.requirement.anyOf.includes(mention.skill));
  const first = Math.max(
    0,
    all.findIndex((mention) => mention.start >= line.requirement.start),
  );
  return [...all.slice(first), ...all.slice(0, first)];
}
