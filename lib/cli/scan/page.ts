import { findPostings, isBoardHost, withData } from '../../boards';
import { withStructured } from '../../core/posting/job-posting';
import type { Posting } from '../../core/posting/posting';
import { postingSchema } from '../../core/posting/posting-schema';
import { validate } from '../../core/validate';
import { namesRole } from '../../page/main-text/job-words';
import { mainTextFinder } from '../../page/main-text/main-text-finder';
import type { PagePosting } from '../../page/text/posting-report';
import { readPostingText, TEXT_LIMIT } from '../../page/text/posting-text';
import { readsLikePosting } from '../../page/text/posting-words';
import { PAGE_NAME } from './input';
import { levelled } from './level';

const HTML_START = /^\ufeff?\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is;
/** Where a page without an address of its own is taken to stand: on no board. */
const NOWHERE = 'https://page.invalid/';

/** True for a file that is a web page by its name or by how it begins. */
export function isPage(file: string, text: string): boolean {
  return PAGE_NAME.test(file) || HTML_START.test(text.slice(0, 2_000));
}

/**
 * The postings of a saved page, found and read as in a browser where the reader asked for it, with its scripts off and without layout. `address` chooses
 * the board; a path, or nothing, is completed by what the page says of its own address.
 */
export async function pagePostings(html: string, address: string | undefined): Promise<Posting[]> {
  // Loaded here, since it takes longer to load than a plain text takes to read.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(levelled(html), { virtualConsole: new VirtualConsole() });
  const page = window.document as Document;
  const url = addressOf(page, html, address);
  const known = findPostings(page, url);
  const found: PagePosting[] = known.length > 0 || isBoardHost(url.hostname) ? known : mainText(page, url);
  const postings = found.flatMap(({ body, without, title, company, address, structured, fields }) => {
    const { text, blocks } = readPostingText(body, page, TEXT_LIMIT, without);
    if (text === '') return [];
    const posting = validate(
      postingSchema,
      { url: address ?? url.href, title, company, text, blocks },
      'a posting that cannot be',
    );
    return [withStructured(posting, structured, fields)];
  });
  window.close();
  return postings;
}

/** The main text of a page that no board knows, where it reads like a posting or is called as jobs are: a folder of pages holds others, too. */
function mainText(page: Document, url: URL): PagePosting[] {
  const { postings } = mainTextFinder(() => true)(page, url);
  const jobs = postings.filter(({ title, body }) => namesRole(title) || readsLikePosting(body.textContent ?? ''));
  return withData(jobs, page);
}

/** Boards are on secure hosts; what was saved from an old address is on the same one. */
function addressOf(page: Document, html: string, address: string | undefined): URL {
  const said = [
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2_000))?.[1],
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].find((one) => one && /^https?:/.test(one) && URL.canParse(one));
  const url = new URL(address ?? '', said ?? NOWHERE);
  if (url.protocol === 'http:') url.protocol = 'https:';
  return url;
}
