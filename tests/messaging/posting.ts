import type { Posting } from '../../lib/core/posting/posting';

/** A small posting, as a page sends it. */
export const POSTING: Posting = {
  url: 'https://jobs.example/1',
  title: 'Engineer',
  company: 'Acme',
  text: 'Go',
  blocks: [{ start: 0, end: 2, kind: 'text' }],
};
