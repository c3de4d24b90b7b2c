import type { SectionKind } from '../cues/cues';
import type { FoundMention } from '../mentions/find-mentions';
import type { Block, BlockKind, Posting } from '../posting/posting';
import { type Language, languageOf } from '../text/language';
import { type Span, sentences } from '../text/sentences';
import { atOnce, type Steps } from '../text/steps';
import { type Cell, columnSteps } from './columns';
import { type Footnoted, footnoted, footnotes } from './labels/footnotes';
import { labelParts } from './labels/label-parts';
import { leadOutOf } from './labels/lead-out';
import { outlineSteps } from './outline';
import { labelledSection } from './sections';
import { untitledSections } from './untitled/untitled-lists';
import { ledYears } from './years/led-years';

/** A sentence that names skills: the unit that strength, alternatives and years are read from. Offsets are UTF-16, into the posting's text. */
export interface Statement {
  start: number;
  end: number;
  text: string;
  section: SectionKind | null;
  kind: BlockKind;
  /** That of the posting, where it is known. */
  language: Language | undefined;
  /** The posting lists what it asks for under a heading of its own. */
  isListed?: boolean;
  /** The years that a table gives for it in a column of their own. */
  years?: number;
  /** Those that the line ahead of its list gives for all items. */
  led?: number;
  /** What footnotes of the posting make of those that bear a mark. */
  notes?: ReadonlyMap<FoundMention, Footnoted>;
  /** In text order; offsets into the posting's text. */
  mentions: FoundMention[];
}

/** The sentences of a posting that name skills. */
export function statements(posting: Posting, mentions: FoundMention[]): Statement[] {
  return atOnce(statementSteps(posting, mentions));
}

/** The same, block by block. */
export function* statementSteps(posting: Posting, mentions: FoundMention[]): Steps<Statement[]> {
  if (mentions.length === 0) return [];
  const places = yield* outlineSteps(posting.text, posting.blocks, namesOf(mentions));
  const isListed = places.some(({ section }) => section === 'required');
  yield;
  const columns = yield* columnSteps(posting.text, posting.blocks);
  yield;
  const language = languageOf(posting.text);
  const isNamedAt = (from: number, to: number) => namedBetween(mentions, from, to);
  const notes = footnotes(posting.text, isNamedAt);
  const led = ledYears(posting.text, posting.blocks, places, language, isNamedAt);
  const untitled = untitledSections(posting, places, language, isNamedAt);
  const found: Statement[] = [];
  let next = 0;
  let section: SectionKind | null = null;
  for (const [i, block] of posting.blocks.entries()) {
    if (next >= mentions.length) break;
    if ((mentions[next] as FoundMention).start >= block.end && !goesOn(posting, i + 1)) continue;
    yield;
    const text = posting.text.slice(block.start, block.end);
    const place = places[i];
    const kind = place?.isHeading ? 'heading' : block.kind === 'heading' ? 'text' : block.kind;
    if (!goesOn(posting, i)) section = null;
    section ??= (yield* untitled(i)) ?? place?.section ?? null;
    const isNamed = (from: number, to: number) => namedBetween(mentions, block.start + from, block.start + to);
    for (const sentence of partsOf(text, block.start, columns.get(i), isNamed)) {
      const said = leadOutOf(text.slice(sentence.start, sentence.end));
      if (sentence.section !== undefined) section = sentence.section;
      else if (!said) section = labelledSection(text.slice(sentence.start, sentence.end), section) ?? section;
      const sectionHere = section;
      const leadOut = said && !isNamed(sentence.start + said.at, sentence.end) ? said : undefined;
      section = leadOut?.section ?? section;
      const start = block.start + sentence.start;
      // What opens the next says nothing of this one.
      const end = leadOut ? start + leadOut.at : block.start + sentence.end;
      const inside: FoundMention[] = [];
      while (next < mentions.length && (mentions[next] as FoundMention).start < end)
        inside.push(mentions[next++] as FoundMention);
      if (inside.length === 0) continue;
      found.push({
        ...{ start, end, text: posting.text.slice(start, end), section: sectionHere, kind, language, mentions: inside },
        ...(sentence.years !== undefined && { years: sentence.years }),
        ...(led.has(i) && { led: led.get(i) as number }),
        ...(isListed && { isListed }),
        ...(notes.size > 0 && { notes: footnoted(posting.text, end, inside, notes) }),
      });
    }
  }
  return found;
}

/** True where a block goes on in the line of the one before it: one block, divided because it is long. */
function goesOn({ text, blocks }: Posting, i: number): boolean {
  const [before, block] = [blocks[i - 1], blocks[i]];
  return before !== undefined && block !== undefined && !text.slice(before.end, block.start).includes('\n');
}

/** A part of a block, in offsets into it; `section` where its column says what it is in. */
interface Part {
  start: number;
  end: number;
  section?: SectionKind;
  years?: number;
}

/** The sentences of a block, or the cells of a row under heads that ask. */
function partsOf(
  text: string,
  from: number,
  cells: Cell[] | undefined,
  isNamed: (from: number, to: number) => boolean,
): Part[] {
  if (!cells)
    return answered(text, sentences(text), isNamed).flatMap((sentence) => labelParts(text, sentence, isNamed));
  return cells.map((cell) => ({ ...cell, start: cell.start - from, end: cell.end - from }));
}

/** How long a question and its answer may be, in characters. */
const LONGEST = { question: 90, answer: 60 };

/** The same, a question and its answer as one: "PHP? Not needed." An answer that names a skill stands for itself. */
function answered(text: string, parts: Span[], isNamed: (from: number, to: number) => boolean): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isAnswer =
      last !== undefined &&
      text.charAt(last.end - 1) === '?' &&
      last.end - last.start <= LONGEST.question &&
      part.end - part.start <= LONGEST.answer &&
      text.charAt(part.end - 1) !== '?' &&
      isNamed(last.start, last.end) &&
      !/\d/.test(text.slice(last.start, last.end)) &&
      !isNamed(part.start, part.end);
    if (isAnswer) last.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}

/** True where a mention begins between two offsets. */
function namedBetween(mentions: FoundMention[], from: number, to: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as FoundMention).start < from) low = middle + 1;
    else high = middle;
  }
  return (mentions[low]?.start ?? to) < to;
}

/** Tells of blocks, asked in text order, whether they name a skill. */
function namesOf(mentions: FoundMention[]): (block: Block) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < mentions.length && (mentions[next] as FoundMention).start < start) next++;
    return next < mentions.length && (mentions[next] as FoundMention).start < end;
  };
}
