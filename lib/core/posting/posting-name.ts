import type { Posting } from './posting';

/** What one posting is known by among all, wherever it is met again. */
export interface PostingName {
  title: string;
  company: string;
  /** The address it was found under, without its fragment; empty for a file. */
  address: string;
}

/** What a posting is known by. */
export function postingName({ title, company, url }: Pick<Posting, 'title' | 'company' | 'url'>): PostingName {
  return { title, company, address: url.replace(/#.*/s, '') };
}

/**
 * Whether two postings are one: the same title at the same company, under whatever address, so that a job that is posted again and
 * the embedded form of it are the one they were. Where no company is named the address must be the same, too.
 */
export function isSamePosting(a: PostingName, b: PostingName): boolean {
  if (bare(a.title) !== bare(b.title) || bare(a.company) !== bare(b.company)) return false;
  return (bare(a.title) !== '' && bare(a.company) !== '') || a.address === b.address;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
