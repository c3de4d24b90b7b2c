import { sentences } from '../text/sentences';
import type { Block, Posting } from './posting';

/** The longest block that is read as one, in UTF-16 code units: a whole posting without a line break is not rare, and one step of a reading is one block. */
const LONGEST = 2_000;

/** A longer one is divided wherever its sentences are: text without a space is cut to pieces, too. */
const UTMOST = 2 * LONGEST;

/** What no name goes on behind. */
const PARTS = /[\s,;|/]/;

/** The posting with each block that is too long to be read at once divided where a sentence ends. Offsets stay as they are. */
export function withShortBlocks(posting: Posting): Posting {
  if (posting.blocks.every(({ start, end }) => end - start <= LONGEST)) return posting;
  return { ...posting, blocks: posting.blocks.flatMap((block) => pieces(posting.text, block)) };
}

function pieces(text: string, block: Block): Block[] {
  if (block.end - block.start <= LONGEST) return [block];
  const cut: Block[] = [];
  let { start } = block;
  let end = start;
  for (const sentence of sentences(text.slice(block.start, block.end))) {
    const before = text.charAt(block.start + sentence.start - 1);
    const length = block.start + sentence.end - start;
    if (end > start && (length > UTMOST || (length > LONGEST && PARTS.test(before)))) {
      cut.push({ ...block, start, end });
      start = block.start + sentence.start;
    }
    end = block.start + sentence.end;
  }
  cut.push({ ...block, start, end: block.end });
  return cut;
}
