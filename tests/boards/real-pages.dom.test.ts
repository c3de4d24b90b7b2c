import { beforeAll, expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { withStructured } from '../../lib/core/posting/job-posting';
import { readPostingText, TEXT_LIMIT } from '../../lib/page/text/posting-text';

interface Expected {
  file: string;
  board: string;
  kind: string;
  url?: string;
  title?: string | null;
  company?: string | null;
  descriptionStart?: string;
  descriptionEnd?: string;
}

/** What was found in a page beside what was expected: `undefined` where nothing is expected. */
interface Row {
  board: string;
  file: string;
  kind: string;
  count: number;
  right: Record<'title' | 'company' | 'start' | 'end', boolean | undefined>;
}

const FOLDER = '../../../shared/pages/';
const lists = import.meta.glob<Expected[]>('../../../shared/pages/expected.json', { import: 'default' });
const pages = import.meta.glob<string>('../../../shared/pages/**/*.html', { query: '?raw', import: 'default' });

/** Pages whose address was not saved, by board. */
const ADDRESSES: Record<string, string> = {
  'hackernews-whoishiring': 'https://news.ycombinator.com/item?id=1',
  glassdoor: 'https://www.glassdoor.com/Job/index.htm',
  djinni: 'https://djinni.co/jobs/',
};
/** Boards whose pages hold text, and of which every field is right. */
const RIGHT = [
  'greenhouse',
  'indeed',
  'jobs.cz',
  'linkedin-guest',
  'linkedin-loggedin',
  'remoteok',
  'stackoverflow-jobs',
  'weworkremotely',
  'berlinstartupjobs.com',
  'climatetechlist.com',
  'computerfutures.com',
  'jointaro.com',
  'turing.com',
  'vindazo.de',
  'any-seek',
  'any-talentbrew',
  'breezy',
  'djinni',
  'successfactors',
];
/** Boards of which nothing is known but that there is a posting. */
const FOUND = ['jobtensor.com', 'spacecrew.com'];
/** Pages of postings that hold no text without their scripts. */
const WITHOUT_TEXT = ['jobs.cz/pl_job_widget.html', 'remoteok/jg_job~2.html'];

let rows: Row[] = [];

beforeAll(async () => {
  const expected = (await lists[`${FOLDER}expected.json`]?.()) ?? [];
  rows = await Promise.all(expected.map(rowOf));
  const lines = rows.map(({ file, kind, count, right }) => {
    const fields = Object.values(right).map((is) => (is === undefined ? '-' : is ? 'right' : 'WRONG').padEnd(7));
    return [file.slice(0, 60).padEnd(60), kind.padEnd(10), `${count}`.padStart(5), ...fields].join('  ');
  });
  const head = `${'file'.padEnd(60)}  kind        found  title    company  start    end`;
  // biome-ignore lint/suspicious/noConsole: the table shows what no assertion covers
  console.log(rows.length > 0 ? [head, ...lines].join('\n') : 'No real pages beside the project: compared none.');
});

async function rowOf({ file, kind, board, url, ...said }: Expected): Promise<Row> {
  const html = (await pages[`${FOLDER}${file}`]?.()) ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = findPostings(page, addressOf(url ?? ADDRESSES[board]));
  const [first] = found.map(({ body, without, title, company, structured }) => {
    const { text, blocks } = readPostingText(body, page, TEXT_LIMIT, without);
    return withStructured({ url: '', title, company, text, blocks }, structured);
  });
  const text = squeezed(first?.text);
  const right = {
    title: is(said.title, (title) => squeezed(first?.title) === squeezed(title)),
    company: is(said.company, (company) => first?.company === company),
    start: is(said.descriptionStart, (start) => text.startsWith(squeezed(start))),
    end: is(said.descriptionEnd, (end) => text.endsWith(squeezed(end))),
  };
  return { file, board, kind, count: found.length, right };
}

function is(expected: string | null | undefined, check: (expected: string) => boolean): boolean | undefined {
  return expected ? check(expected) : undefined;
}

/** Pages were saved under addresses of every kind; the extension runs on secure ones. */
function addressOf(url = ''): URL {
  return new URL(URL.canParse(url) ? url.replace(/^http:/, 'https:') : 'https://jobs.example.com/');
}

function squeezed(text = ''): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

test.each(RIGHT)('%s: title, company, start and end of every posting are right', (board) => {
  const wrong = rows.filter((row) => row.board === board && Object.values(row.right).includes(false));
  expect(wrong).toEqual([]);
});

test('a page with a posting holds one, a thread of them many', () => {
  const details = rows.filter(({ board, kind }) => kind === 'detail' && [...RIGHT, ...FOUND].includes(board));
  expect(details.filter(({ file, count }) => count !== (WITHOUT_TEXT.includes(file) ? 0 : 1))).toEqual([]);
  expect(rows.filter(({ kind, count }) => kind === 'thread' && count < 100)).toEqual([]);
});

test('nothing is found in lists, forms, errors and walls', () => {
  const others = rows.filter(({ kind }) => !['detail', 'thread'].includes(kind));
  expect(others.filter(({ count }) => count > 0)).toEqual([]);
});
