import type { PageFields, PostingReport } from '../../core/posting/posting';
import type { PostingText } from './posting-text';

/** A posting as a board finds it. */
export interface PagePosting {
  body: Element;
  title: string;
  company: string;
  path: string;
  /** Its own address, where it is not the page's. */
  address?: string;
  /** What else the page shows of it, in its own words. */
  fields?: PageFields;
  structured?: string;
  /** Elements inside the body that are no part of the posting. */
  without?: ReadonlySet<Element>;
}

const LONGEST_FIELD = 300;
const LONGEST_ADDRESS = 2_000;

/** What is told of a posting that was found at an address, with its text. */
export function reportOf(
  key: string,
  found: PagePosting,
  { text, blocks, cut }: PostingText,
  url: string,
): PostingReport {
  const { title, company, path, address = url, fields, structured } = found;
  const posting = { url: shortAddress(address), title: field(title), company: field(company), text, blocks, cut };
  return { key, path, posting, ...(fields && { fields }), ...(structured !== undefined && { structured }) };
}

/** Without its query where it is too long: what tells postings apart stands in the path nearly always. */
function shortAddress(url: string): string {
  return (url.length <= LONGEST_ADDRESS ? url : url.replace(/[?#].*/s, '')).slice(0, LONGEST_ADDRESS);
}

function field(value: string): string {
  return value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FIELD).toWellFormed();
}

/** Whether two reports of one posting say the same. */
export function isSameReport(a: PostingReport, b: PostingReport): boolean {
  const { text, blocks } = b.posting;
  // The longest parts first, which are the very same ones unless the page touched the text.
  return a.posting.text === text && isSame(a.posting.blocks, blocks) && isSame(aside(a), aside(b));
}

/** What a report says beside the text. */
function aside({ path, posting: { title, company }, fields, structured }: PostingReport): unknown[] {
  return [path, title, company, fields, structured];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
