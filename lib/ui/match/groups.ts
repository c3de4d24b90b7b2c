import type { Match, MatchLine } from '../../core/match/match';
import type { Mention, Reading, Strength } from '../../core/reading';

const ORDER: Strength[] = ['required', 'preferred', 'context', 'excluded'];

/** The lines of one strength. */
export interface Group {
  strength: Strength;
  lines: MatchLine[];
}

/** The lines of a match by strength, strongest first, without empty groups. */
export function groupsOf(match: Match): Group[] {
  return ORDER.map((strength) => {
    return { strength, lines: match.lines.filter((line) => line.requirement.strength === strength) };
  }).filter((group) => group.lines.length > 0);
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
