import type { SectionKind } from '../../cues/cues';
import type { Block, Posting } from '../../posting/posting';
import type { Language } from '../../text/language';
import { startOfWords } from '../../text/start-of-words';
import { AT_A_TIME, type Steps } from '../../text/steps';
import type { Place } from '../outline';
import { type Vote, voteOf } from './item-vote';
import { overruled, sectionsOf } from './list-votes';

/** A line of text may be an item that lost its mark, up to so many characters; so many of them make a list. */
const LONGEST_LINE = 220;
const LEAST = { item: 2, text: 4 };

/** What the others of its list say that a block is, where no heading does or it hardly says so: a block's index to what it is in, a list read in steps. */
export function untitledSections(
  { text, blocks }: Pick<Posting, 'text' | 'blocks'>,
  places: Place[],
  language: Language | undefined,
  isNamed: (from: number, to: number) => boolean,
): (i: number) => Steps<SectionKind | null> {
  const known = new Map<number, SectionKind | null>();
  const votes = new Map<number, Vote>();
  const isOpen = (i: number) => (places[i]?.section === null || places[i]?.isLoose === true) && !places[i]?.isHeading;
  return function* (i) {
    if (!known.has(i) && isOpen(i)) yield* read(i);
    return known.get(i) ?? null;
  };

  function* read(i: number): Steps<void> {
    const { section, isLoose } = places[i] as Place;
    // What tells by itself what it is asks no others.
    if (!isLoose && vote(i) !== 'asks' && vote(i) !== null) return;
    let [from, to] = [i, i + 1];
    for (; from > 0 && isOpen(from - 1) && goOn(from - 1); from--) if (from % AT_A_TIME === 0) yield;
    for (; to < blocks.length && isOpen(to) && goOn(to - 1); to++) if (to % AT_A_TIME === 0) yield;
    const least = blocks[i]?.kind === 'item' ? LEAST.item : LEAST.text;
    const said: Vote[] = [];
    for (let at = from; at < to && to - from >= least; at++) {
      if (at % AT_A_TIME === 0) yield;
      said.push(vote(at));
    }
    const sections = isLoose ? overruled(said, section) : sectionsOf(said);
    for (let at = from; at < to; at++) known.set(at, sections[at - from] ?? null);
  }

  /** True where the block behind one is the next of its list. */
  function goOn(at: number): boolean {
    const [one, next] = [blocks[at] as Block, blocks[at + 1] as Block];
    if (places[at]?.section !== places[at + 1]?.section) return false;
    const isLine = ({ start, end }: Block) => end - start <= LONGEST_LINE;
    if (one.kind !== 'item' || next.kind !== 'item')
      return one.kind === next.kind && isLine(one) && isLine(next) && !isGap(at);
    // What parts two lists parts no items elsewhere in them.
    return !isGap(at) || (areItems(at - 1) && isGap(at - 1)) || (areItems(at + 1) && isGap(at + 1));
  }

  function areItems(at: number): boolean {
    return blocks[at]?.kind === 'item' && blocks[at + 1]?.kind === 'item';
  }

  /** True where a blank line stands behind a block. */
  function isGap(at: number): boolean {
    return /\n\s*\n/.test(text.slice(blocks[at]?.end, blocks[at + 1]?.start));
  }

  function vote(i: number): Vote {
    const known = votes.get(i);
    if (known !== undefined) return known;
    const { start, end } = blocks[i] as Block;
    const item = text.slice(start, end);
    const first = start + startOfWords(item);
    const said = voteOf(item, language, isNamed(first, first + 1));
    votes.set(i, said);
    return said;
  }
}
