import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFacts } from '../../fixtures/page-facts';

const OWN = join(import.meta.dirname, '../../fixtures/pages');
const FOLDER = join(process.cwd(), '../shared/pages');

/** A page of a board, under an address of its own to serve it. */
export interface BoardPage {
  file: string;
  url: string;
  html: string;
}

/** Pages whose address was not kept. */
const ADDRESSES: Record<string, string> = { 'hackernews-whoishiring': 'https://news.ycombinator.com/item' };

/** The project's own pages, each under the first address it says. */
export function ownPages(): BoardPage[] {
  return readdirSync(OWN).map((file) => {
    const html = readFileSync(join(OWN, file), 'utf8');
    return { file, url: pageFacts(html).addresses[0] ?? '', html: withoutScripts(html) };
  });
}

/** The saved pages that are at hand and whose address is known; says so where none are. */
export function realPages(): BoardPage[] {
  const list = join(FOLDER, 'expected.json');
  if (!existsSync(list)) {
    process.stdout.write(`The saved pages of ${FOLDER} are not at hand: none were compared.\n`);
    return [];
  }
  const expected = JSON.parse(readFileSync(list, 'utf8')) as { file: string; board: string; url?: string }[];
  return expected.flatMap(({ file, board, url = ADDRESSES[board] ?? '' }, i) => {
    if (!URL.canParse(url)) return [];
    const address = new URL(url.replace(/^http:/, 'https:'));
    // Several pages of one board were saved under one address.
    address.searchParams.set('page', `${i}`);
    return { file, url: address.href, html: withoutScripts(readFileSync(join(FOLDER, file), 'utf8')) };
  });
}

/** The same page with its scripts forbidden to run, and nothing else of it changed. */
function withoutScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'; frame-src 'none'">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${policy}`) : policy + html;
}
