import { JSON_LD_LIMIT, jobPostingNodes } from '../../core/posting/json-ld';
import { skipSpace } from '../../core/text/skip-space';
import type { Posting } from '../board';
import { letters, lettersOfHtml } from './letters';
import { readLetters } from './page-text';

/** The most postings of one page. */
const POSTING_LIMIT = 50;
/** Data longer than this, its description aside, is not sent on. */
const SENT_LIMIT = 100_000;

/** What stands between the name of a description and its text. */
const COLON = /^\s*:\s*"/;

/** One posting of the data: the text that is looked for, and what is sent on, as JSON or what was meant to be it. */
export interface Data {
  description: string;
  structured: string;
}

/** The postings that a page describes in JSON-LD and shows; their fields are left to whoever validates the data. */
export function jsonLdPostings(page: Document): Posting[] {
  const nodes = nodesOf(page);
  if (nodes.length === 0) return [];
  const placeOf = readLetters(page);
  const known = new Set<Element>();
  return nodes.slice(0, POSTING_LIMIT).flatMap(({ description, structured }) => {
    // Some pages describe a posting twice.
    const place = placeOf(lettersOfHtml(description), known);
    if (!place) return [];
    known.add(place.body);
    return [{ ...place, title: '', company: '', ...sent(structured) }];
  });
}

/** The data about a posting of this title. A page that changes without loading anew may still hold that of an earlier one. */
export function dataAbout(title: string, page: Document): Pick<Posting, 'structured'> {
  const nodes = nodesOf(page);
  if (!title && nodes.length > 1) return {};
  const wanted = letters(title);
  return sent(nodes.find(({ structured }) => lettersOfHtml(structured).includes(wanted))?.structured);
}

/** The data as it is sent on; nothing where it is too long. */
export function sent(structured = ''): Pick<Posting, 'structured'> {
  return structured && structured.length <= SENT_LIMIT ? { structured } : {};
}

/** Every posting in the page's JSON-LD, in the order written. */
export function nodesOf(page: Document): Data[] {
  return [...page.querySelectorAll('script[type^="application/ld+json" i]')].flatMap(nodesIn);
}

function nodesIn(script: Element): Data[] {
  const raw = script.textContent ?? '';
  if (raw.length > JSON_LD_LIMIT || !raw.includes('JobPosting')) return [];
  try {
    return jobPostingNodes(JSON.parse(raw)).map(({ description, ...said }) => ({
      description: typeof description === 'string' ? description : '',
      structured: JSON.stringify(said),
    }));
  } catch {
    // The background repairs it; here the longest description is enough to find the place.
    const all = raw.split('"description"').map((part) => unescaped(textIn(part)));
    return [{ description: all.reduce((a, b) => (b.length > a.length ? b : a), ''), structured: raw }];
  }
}

/** The text that follows a name, up to a quote that ends it, since not all that stand inside are escaped; empty where none does. */
function textIn(part: string): string {
  const start = COLON.exec(part)?.[0].length;
  if (start === undefined) return '';
  for (let at = part.indexOf('"', start + 1); at >= 0; at = part.indexOf('"', at + 1)) {
    if (part.charAt(at - 1) !== '\\' && endsValue(part, at + 1)) return part.slice(start, at);
  }
  return '';
}

/** Whether what follows a quote is the next name of an object, or its end. */
function endsValue(part: string, from: number): boolean {
  const sign = skipSpace(part, from);
  if (part.charAt(sign) !== ',') return '}]'.includes(part.charAt(sign) || ' ');
  return '"}]'.includes(part.charAt(skipSpace(part, sign + 1)) || ' ');
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(?:[bfnrt]|(.))/g, '$1');
}
