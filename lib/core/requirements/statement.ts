import type { SectionKind } from '../cues/cues';
import type { FoundMention } from '../mentions/find-mentions';
import type { BlockKind, Posting } from '../posting/posting';
import { sentences } from '../text/sentences';
import { blockSections, labelledSection } from './sections';

/** A sentence that names skills: the unit that strength, alternatives and years are read from. Offsets are UTF-16, into the posting's text. */
export interface Statement {
  start: number;
  end: number;
  text: string;
  section: SectionKind | null;
  kind: BlockKind;
  /** In text order; offsets into the posting's text. */
  mentions: FoundMention[];
}

/** The sentences of a posting that name skills. */
export function statements(posting: Posting, mentions: FoundMention[]): Statement[] {
  const sections = blockSections(posting.text, posting.blocks);
  const found: Statement[] = [];
  let next = 0;
  for (const [i, block] of posting.blocks.entries()) {
    if (next >= mentions.length) break;
    if ((mentions[next] as FoundMention).start >= block.end) continue;
    const text = posting.text.slice(block.start, block.end);
    let section = sections[i] ?? null;
    for (const sentence of sentences(text)) {
      section = labelledSection(text.slice(sentence.start, sentence.end)) ?? section;
      const start = block.start + sentence.start;
      const end = block.start + sentence.end;
      const inside: FoundMention[] = [];
      while (next < mentions.length && (mentions[next] as FoundMention).start < end)
        inside.push(mentions[next++] as FoundMention);
      if (inside.length === 0) continue;
      found.push({ start, end, text: posting.text.slice(start, end), section, kind: block.kind, mentions: inside });
    }
  }
  return found;
}
