import { withoutEnd } from '../text/without-end';
import { plainBlocks } from './plain-blocks';
import type { Posting } from './posting';

const LONGEST_TITLE = 100;

/** A posting from plain text or Markdown: its blocks guessed, its title taken from a first line that is a Markdown heading. */
export function plainPosting(text: string): Posting {
  const blocks = plainBlocks(text);
  const first = blocks[0];
  const line = first ? text.slice(first.start, first.end) : '';
  const title = withoutEnd(/^#{1,2}\s+(\S.*)$/.exec(line)?.[1] ?? '', /[#*_\s]/).slice(0, LONGEST_TITLE);
  return { url: '', title, company: '', text, blocks };
}
