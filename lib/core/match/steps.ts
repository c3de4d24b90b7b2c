import type { PostingPlace } from '../posting/posting';
import type { Mention } from '../reading';

/** Where a mention stands in a tab: the frame, which of its postings, and the range of UTF-16 offsets into the posting's text. */
export interface MentionPlace extends PostingPlace {
  start: number;
  end: number;
}

/** One mention among all of a tab. */
export interface Step extends MentionPlace {
  /** Which one it is, from 0. */
  index: number;
  /** How many there are. */
  count: number;
}

/** A posting of a tab, as far as stepping from mention to mention goes. */
export interface SteppedPosting {
  frameId: number;
  key: string;
  /** In text order. */
  mentions: Pick<Mention, 'start' | 'end'>[];
}

/** Every mention of a tab's postings, which are given in page order. */
export function stepsOf(postings: SteppedPosting[]): Step[] {
  const places = postings.flatMap(({ frameId, key, mentions }) =>
    mentions.map(({ start, end }): MentionPlace => ({ frameId, key, start, end })),
  );
  return places.map((place, index) => ({ ...place, index, count: places.length }));
}

/** Which of the tab's mentions a place is; nothing where it is none of them (any more). */
export function stepAt(steps: Step[], place: MentionPlace | undefined): Step | undefined {
  return steps.find((step) => place && isOf(step, place) && step.start === place.start && step.end === place.end);
}

/**
 * The mention after (1) or before (-1) a place, round at both ends. Where the posting of the place is gone it begins anew,
 * with the first or the last of all; where only the mention is gone, with the nearest in that direction.
 */
export function stepFrom(steps: Step[], place: MentionPlace | undefined, by: 1 | -1): Step | undefined {
  const same = place ? steps.filter((step) => isOf(step, place)) : [];
  const [first, last] = [same[0], same.at(-1)];
  if (!place || !first || !last) return steps.at(by === 1 ? 0 : -1);
  if (by === 1) {
    const next = same.find(({ start }) => start > place.start);
    return next ?? steps[(last.index + 1) % steps.length];
  }
  const before = same.findLast(({ start }) => start < place.start);
  return before ?? steps.at(first.index - 1);
}

function isOf(step: Step, place: MentionPlace): boolean {
  return step.frameId === place.frameId && step.key === place.key;
}
