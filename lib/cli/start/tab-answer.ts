import type { Posting } from '../../core/posting/posting';
import type { Reading } from '../../core/reading';

/** What the background answers when asked for the postings of a tab. */
export interface TabAnswer {
  postings: { posting: Omit<Posting, 'text' | 'blocks'>; reading: Reading }[];
}
