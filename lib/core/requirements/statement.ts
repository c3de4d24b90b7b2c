import type { SectionKind } from '../cues/cues';
import type { FoundMention } from '../mentions/find-mentions';
import type { Block, BlockKind, Posting } from '../posting/posting';
import { type Language, languageOf } from '../text/language';
import { sentences } from '../text/sentences';
import { outline } from './outline';
import { labelledSection } from './sections';

/** A sentence that names skills: the unit that strength, alternatives and years are read from. Offsets are UTF-16, into the posting's text. */
export interface Statement {
  start: number;
  end: number;
  text: string;
  section: SectionKind | null;
  kind: BlockKind;
  /** That of the posting, where it is known. */
  language: Language | undefined;
  /** In text order; offsets into the posting's text. */
  mentions: FoundMention[];
}

/** The sentences of a posting that name skills. */
export function statements(posting: Posting, mentions: FoundMention[]): Statement[] {
  if (mentions.length === 0) return [];
  const places = outline(posting.text, posting.blocks, namesOf(mentions));
  const language = languageOf(posting.text);
  const found: Statement[] = [];
  let next = 0;
  for (const [i, block] of posting.blocks.entries()) {
    if (next >= mentions.length) break;
    if ((mentions[next] as FoundMention).start >= block.end) continue;
    const text = posting.text.slice(block.start, block.end);
    const place = places[i];
    const kind = place?.isHeading ? 'heading' : block.kind === 'heading' ? 'text' : block.kind;
    let section = place?.section ?? null;
    for (const sentence of sentences(text)) {
      section = labelledSection(text.slice(sentence.start, sentence.end), section) ?? section;
      const start = block.start + sentence.start;
      const end = block.start + sentence.end;
      const inside: FoundMention[] = [];
      while (next < mentions.length && (mentions[next] as FoundMention).start < end)
        inside.push(mentions[next++] as FoundMention);
      if (inside.length === 0) continue;
      found.push({ start, end, text: posting.text.slice(start, end), section, kind, language, mentions: inside });
    }
  }
  return found;
}

/** Tells of blocks, asked in text order, whether they name a skill. */
function namesOf(mentions: FoundMention[]): (block: Block) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < mentions.length && (mentions[next] as FoundMention).start < start) next++;
    return next < mentions.length && (mentions[next] as FoundMention).start < end;
  };
}
