import type { SectionKind } from '../cues/cues';
import { isOpenEnded } from '../cues/headings/heading-rule';
import { saysOnly, sectionOf } from '../cues/headings/headings';
import type { Block } from '../posting/posting';
import { leadSection, sectionUnder } from './sections';
import { tellsByItself } from './telling-headings';

/** Where a block stands: the section it is in, and whether it is what opens one. */
export interface Place {
  section: SectionKind | null;
  isHeading: boolean;
}

/** The items that one item opens: those deeper in, or, in a flat list, those at its side. */
interface Nest {
  depth: number;
  section: SectionKind | null;
}

const LONGEST_PARAGRAPH = 150;
const LONGEST_LEAD_IN = 90;
const LONGEST_HEADING = 70;

/**
 * The place of each block, by index. A section holds from its heading to the next and is nothing before the first, under headings
 * that do not say, and in the long paragraphs that follow a list of demands without a heading of their own. `names` tells whether a block
 * names a skill: a heading that does so may say something by itself.
 */
export function outline(text: string, blocks: Block[], names: (block: Block) => boolean): Place[] {
  let current: SectionKind | null = null;
  let opened = -2;
  let nests: Nest[] = [];
  // A line that is all there is is no title.
  const isAll = blocks.length === 1;
  return blocks.map((block, i) => {
    const line = text.slice(block.start, block.end);
    const before = blocks[i - 1];
    const after = blocks[i + 1];
    if (block.kind === 'item') return { section: inList(block, line, after), isHeading: false };
    nests = [];
    if (opensSection(block, line, before, after) && !((i > 0 || isAll) && names(block) && tellsByItself(line, after))) {
      // What stands first is the job's title, unless it says nothing but what it opens, or ends by leading in what follows.
      if (i > 0 || saysOnly(line) || isOpenEnded(line) || leadsIn(line))
        current = sectionUnder(line, current, opened === i - 1, after);
      opened = i;
      return { section: current, isHeading: true };
    }
    if (before?.kind === 'item' && block.end - block.start > LONGEST_PARAGRAPH) current = null;
    return { section: current, isHeading: false };
  });

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

function leadsIn(line: string): boolean {
  return /:["'*_\s]*$/.test(line) && sectionOf(line) !== null;
}

/** Headings, and lines of text that lead in a list or say nothing but what they open. */
function opensSection(block: Block, line: string, before: Block | undefined, after: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  // A tab stands between the cells of a row, which says what it opens and fills it at once.
  if (line.length > LONGEST_LEAD_IN || /[.;,!]$|\t/.test(line)) return false;
  if (after?.kind === 'item' && before?.kind !== 'heading') return true;
  return line.length <= LONGEST_HEADING && !/:\s*\S/.test(line) && saysOnly(line);
}
