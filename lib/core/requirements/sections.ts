import type { SectionKind } from '../cues/cues';
import { saysOnly, sectionOf } from '../cues/headings';
import type { Block } from '../posting/posting';

const PARAGRAPH = 150;
const LABEL = /^["'*_\s-]*([\p{L}][\p{L}\s'’/&-]{2,40}?)\**\s*:\s/u;

/**
 * The section each block stands in, by index; null before the first heading, under headings that do not say, and in the long
 * paragraphs that follow a list of demands without a heading of their own.
 */
export function blockSections(text: string, blocks: Block[]): (SectionKind | null)[] {
  let current: SectionKind | null = null;
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    const heading = block.kind === 'heading' ? text.slice(block.start, block.end) : '';
    // What stands first is the job's title, unless it says nothing but what it opens.
    if (heading !== '' && (i > 0 || saysOnly(heading))) current = sectionUnder(heading, current);
    else if (before?.kind === 'item' && block.kind === 'text' && block.end - block.start > PARAGRAPH) current = null;
    return current;
  });
}

/** The section that a label at the start of a sentence opens for the rest of its block: "Skills desired: …"; undefined without one. */
export function labelledSection(sentence: string): SectionKind | undefined {
  const label = LABEL.exec(sentence)?.[1];
  return label === undefined ? undefined : (sectionOf(label) ?? undefined);
}

/** A short heading that does not say ("Backend:", "Languages") divides the section it stands in; a long one ends it. */
function sectionUnder(heading: string, current: SectionKind | null): SectionKind | null {
  return sectionOf(heading) ?? (heading.length <= SUBHEADING && /:\s*$/.test(heading) ? current : null);
}

const SUBHEADING = 32;
