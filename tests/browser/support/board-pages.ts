import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The project's own pages, by the file they stand in. */
const OWN_ADDRESSES: Record<string, string> = {
  ashby: 'https://jobs.ashbyhq.com/quarrylane/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  greenhouse: 'https://job-boards.greenhouse.io/quarrylane/jobs/8369573',
  'greenhouse-boards': 'https://boards.greenhouse.io/quarrylane/jobs/8369573',
  'hacker-news': 'https://news.ycombinator.com/item?id=100',
  'hacker-news-comment': 'https://news.ycombinator.com/item?id=101',
  indeed: 'https://de.indeed.com/viewjob?jk=0123456789abcdef',
  'json-ld': 'https://jobs.example.com/1',
  lever: 'https://jobs.lever.co/quarrylane/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  'linkedin-classic': 'https://www.linkedin.com/jobs/view/1000000001/',
  'linkedin-guest': 'https://cz.linkedin.com/jobs/view/storage-engineer-at-quarry-lane-1',
  'linkedin-sdui': 'https://www.linkedin.com/jobs/view/1000000002/',
  microdata: 'https://jobs.example.com/2',
  workday: 'https://quarrylane.wd3.myworkdayjobs.com/en-US/Careers/job/Brno/Release-Engineer_R-12',
};

/** The project's own pages. */
export function ownPages(): BoardPage[] {
  return Object.entries(OWN_ADDRESSES).map(([name, url]) => {
    const file = `${name}.html`;
    return { file, url, html: withoutScripts(readFileSync(join(OWN, file), 'utf8')) };
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
