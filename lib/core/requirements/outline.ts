import type { SectionKind } from '../cues/cues';
import { isOpenEnded, sectionByRule } from '../cues/headings/heading-rule';
import { saysOnly, sectionOf } from '../cues/headings/headings';
import { looseSection } from '../cues/headings/loose-headings';
import type { Block } from '../posting/posting';
import { atOnce, forEach, type Steps } from '../text/steps';
import { namesJob } from './job-title';
import { endsInColon } from './labels/ends-in-colon';
import { leadOutOf } from './labels/lead-out';
import { leadSection, sectionUnder } from './sections';
import { tellsByItself } from './telling-headings';

/** Where a block stands: the section it is in, and whether it is what opens one. */
export interface Place {
  section: SectionKind | null;
  isHeading: boolean;
  /** The heading says so little of what is below it that the items may know better. */
  isLoose?: boolean;
}

/** The items that one item opens: those deeper in, or, in a flat list, those at its side. */
interface Nest {
  depth: number;
  section: SectionKind | null;
}

/** Ends a sentence, which is no heading; dots that leave it open end none. A tab stands between cells. */
const SENTENCE_END = /(?<!\.\.)\.$|[;,!]$|\t/;
const LONGEST_PARAGRAPH = 150;
const LONGEST_LEAD_IN = 90;
const LONGEST_HEADING = 70;

/**
 * The place of each block, by index. A section holds from its heading to the next and is nothing before the first, under headings
 * that do not say, and in the long paragraphs that follow a list of demands without a heading of their own. `names` tells whether a block
 * names a skill: a heading that does so may say something by itself.
 */
export function outline(text: string, blocks: Block[], names: (block: Block) => boolean): Place[] {
  return atOnce(outlineSteps(text, blocks, names));
}

/** The same, some blocks at a time. */
export function* outlineSteps(text: string, blocks: Block[], names: (block: Block) => boolean): Steps<Place[]> {
  const drawn = yield* drawnOf(text, blocks);
  const telling = drawn.headings.filter((i) => names(blocks[i] as Block) && drawn.tells(i));
  const key = telling.join();
  const known = drawn.places.get(key);
  if (known) return known;
  const places = yield* draw(text, blocks, drawn, new Set(telling));
  drawn.places.set(key, places);
  return places;
}

/** What is known of a posting whose outline was asked for: technologies, fields and facts mostly have the same. */
interface Drawn {
  text: string;
  /** The blocks that look like headings, by index in order. */
  headings: number[];
  /** True for one of them that says something by itself where it names a skill. */
  tells: (i: number) => boolean;
  /** The outlines, by which of them do. */
  places: Map<string, Place[]>;
}

const DRAWN = new WeakMap<Block[], Drawn>();

function* drawnOf(text: string, blocks: Block[]): Steps<Drawn> {
  const known = DRAWN.get(blocks);
  if (known?.text === text) return known;
  const lineOf = ({ start, end }: Block) => text.slice(start, end);
  const headings: number[] = [];
  yield* forEach(blocks, (block, i) => {
    if (block.kind !== 'item' && opensSection(block, lineOf(block), blocks[i - 1], blocks[i + 1])) headings.push(i);
  });
  const said = new Map<number, boolean>();
  const tells = (i: number) => {
    // What stands first is the title, but a line that is all there is is none.
    const answer =
      said.get(i) ?? ((i > 0 || blocks.length === 1) && tellsByItself(lineOf(blocks[i] as Block), blocks[i + 1]));
    said.set(i, answer);
    return answer;
  };
  const made = { text, headings, tells, places: new Map<string, Place[]>() };
  DRAWN.set(blocks, made);
  return made;
}

function* draw(text: string, blocks: Block[], { headings }: Drawn, telling: ReadonlySet<number>): Steps<Place[]> {
  const opening = new Set(headings);
  let current: SectionKind | null = null;
  let isLoose = false;
  let opened = -2;
  let nests: Nest[] = [];
  const places: Place[] = [];
  yield* forEach(blocks, (block, i) => {
    const place = placeOf(block, i);
    places.push(place);
    const leadOut = place.isHeading ? undefined : leadOutOf(text.slice(block.start, block.end));
    if (!leadOut?.goesOn) return;
    current = leadOut.section;
    nests = [];
  });
  return places;

  function placeOf(block: Block, i: number): Place {
    const line = text.slice(block.start, block.end);
    const before = blocks[i - 1];
    const after = blocks[i + 1];
    if (block.kind === 'item') {
      const section = inList(block, line, after);
      return { section, isHeading: false, ...(isLoose && nests.length === 0 && { isLoose }) };
    }
    nests = [];
    if (opening.has(i) && !telling.has(i)) {
      // What stands first is the job's title, unless it says nothing but what it opens, or leads in what follows.
      if (i > 0 || saysOnly(line) || isOpenEnded(line) || leadsIn(line) || opensList(line, after))
        current = sectionUnder(line, current, opened === i - 1, after);
      if (current === null || sectionOf(line) !== null) isLoose = current !== null && looseSection(line) === current;
      opened = i;
      return { section: current, isHeading: true };
    }
    if (before?.kind === 'item' && block.end - block.start > LONGEST_PARAGRAPH) {
      current = null;
      isLoose = false;
    }
    return { section: current, isHeading: false };
  }

  function inList(block: Block, line: string, after: Block | undefined): SectionKind | null {
    const depth = block.depth ?? 1;
    while ((nests.at(-1)?.depth ?? 0) >= depth) nests.pop();
    const above = nests.at(-1);
    if (after?.kind !== 'item') return above ? above.section : current;
    const isNested = (after.depth ?? 1) > depth;
    const opens = leadSection(line, above ? above.section : current, isNested);
    if (opens === undefined) return above ? above.section : current;
    if (!isNested) nests = nests.filter((nest) => nest.depth < depth - 1);
    nests.push({ depth: isNested ? depth : depth - 1, section: opens });
    return opens;
  }
}

function asks(section: SectionKind | null): boolean {
  return section === 'required' || section === 'preferred';
}

/** A heading right ahead of a list; what names a job is a title, whatever stands below it: "Requirements Engineer". */
function opensList(line: string, after: Block | undefined): boolean {
  return after?.kind === 'item' && sectionOf(line) !== null && (!namesJob(line) || sectionByRule(line) !== null);
}

function leadsIn(line: string): boolean {
  return endsInColon(line) && sectionOf(line) !== null;
}

/** Headings, and lines of text that lead in a list or say nothing but what they open. */
function opensSection(block: Block, line: string, before: Block | undefined, after: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  // A tab stands between the cells of a row, which says what it opens and fills it at once.
  if (line.length > LONGEST_LEAD_IN || SENTENCE_END.test(line)) {
    // "Know some of these? Even better!" cheers, and opens its list all the same.
    return line.length <= LONGEST_LEAD_IN && /[^!\t]!$/.test(line) && after?.kind === 'item' && asks(sectionOf(line));
  }
  if (after?.kind === 'item' && before?.kind !== 'heading') return true;
  return line.length <= LONGEST_HEADING && !/:\s*\S/.test(line) && saysOnly(line);
}
