import { expect, test } from 'vitest';
import { findMain } from '../../../lib/page/main-text/main-text';
import { mainTextFinder } from '../../../lib/page/main-text/main-text-finder';
import { readPostingText } from '../../../lib/page/text/posting-text';

interface Expected {
  file: string;
  kind: string;
  url?: string;
  title?: string | null;
  company?: string | null;
  descriptionStart?: string;
  descriptionEnd?: string;
}

const FOLDER = '../../../../shared/pages/';
const lists = import.meta.glob<Expected[]>('../../../../shared/pages/expected.json', { import: 'default' });
const pages = import.meta.glob<string>('../../../../shared/pages/**/*.html', { query: '?raw', import: 'default' });
/** Letters too many before the description and after it, at most. */
const AROUND = 300;
/** Signed in, a column of posts and companies stands around each text: there the board alone knows. */
const HOPELESS = /^linkedin-loggedin/;
const letters = (text = '') => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Lists of nothing, and one whose text was saved compressed. */
const EMPTY = /pl_listing_empty|hitmarker/;

function addressOf(url = ''): URL {
  return new URL(URL.canParse(url) ? url.replace(/^http:/, 'https:') : 'https://jobs.example.com/');
}

async function pagesOf(...kinds: string[]): Promise<(Expected & { page: Document })[]> {
  const list = (await lists[`${FOLDER}expected.json`]?.()) ?? [];
  // biome-ignore lint/suspicious/noConsole: says why nothing was compared
  if (list.length === 0) console.log('No real pages beside the project: compared none.');
  const wanted = list.filter(({ kind }) => kinds.includes(kind));
  return Promise.all(
    wanted.map(async (one) => {
      const html = (await pages[`${FOLDER}${one.file}`]?.()) ?? '';
      return { ...one, page: new DOMParser().parseFromString(html, 'text/html') };
    }),
  );
}

test('on real pages of boards, the description is in the main text, and little else, on six of seven at least', async () => {
  const known = (await pagesOf('detail')).filter(
    (one) => one.descriptionStart && one.descriptionEnd && !HOPELESS.test(one.file),
  );
  const missed = known.filter(({ page, url, descriptionStart, descriptionEnd }) => {
    const found = findMain(page, addressOf(url)).text;
    const text = found ? letters(readPostingText(found.body, page, undefined, found.without).text) : '';
    const start = text.indexOf(letters(descriptionStart));
    const end = text.lastIndexOf(letters(descriptionEnd));
    const after = text.length - end - letters(descriptionEnd).length;
    return start < 0 || end < 0 || start > AROUND || after > AROUND;
  });
  // biome-ignore lint/suspicious/noConsole: the share is what the test is for
  console.log(
    `Main text: ${known.length - missed.length} of ${known.length}; missed ${missed.map(({ file }) => file)}`,
  );
  expect(missed.length).toBeLessThanOrEqual(known.length / 7);
});

test('on real pages of boards, the main text’s title is right on four of five, where a board is not asked', async () => {
  const named = (await pagesOf('detail')).filter(({ title, file }) => title && !HOPELESS.test(file));
  const wrong = named.filter(({ page, url, title }) => {
    return letters(findMain(page, addressOf(url)).text?.title) !== letters(title ?? '');
  });
  // biome-ignore lint/suspicious/noConsole: the share is what the test is for
  console.log(`Titles: ${named.length - wrong.length} of ${named.length}; wrong ${wrong.map(({ file }) => file)}`);
  expect(wrong.length).toBeLessThanOrEqual(named.length / 5);
});

test('on real pages of boards, whose it is is right on five of six, where a board is not asked', async () => {
  const named = (await pagesOf('detail')).filter(({ company, file }) => company && !HOPELESS.test(file));
  const wrong = named.filter(({ page, url, company }) => {
    return letters(findMain(page, addressOf(url)).text?.company) !== letters(company ?? '');
  });
  // biome-ignore lint/suspicious/noConsole: the share is what the test is for
  console.log(`Companies: ${named.length - wrong.length} of ${named.length}; wrong ${wrong.map(({ file }) => file)}`);
  expect(wrong.length).toBeLessThanOrEqual(named.length / 6);
});

test('lists of jobs are told from postings, on five of six at least', async () => {
  const lists = (await pagesOf('list')).filter(({ file }) => !EMPTY.test(file));
  const missed = lists.filter(({ page, url }) => !findMain(page, addressOf(url), true).jobs);
  // biome-ignore lint/suspicious/noConsole: the share is what the test is for
  console.log(`Lists: ${lists.length - missed.length} of ${lists.length}; missed ${missed.map(({ file }) => file)}`);
  expect(missed.length).toBeLessThanOrEqual(lists.length / 6);
  const details = (await pagesOf('detail')).filter(({ descriptionStart }) => descriptionStart);
  expect(details.filter(({ page, url }) => findMain(page, addressOf(url)).jobs).map(({ file }) => file)).toEqual([]);
});

test('on bot walls and error pages nothing is found unasked', async () => {
  const walls = await pagesOf('blocked', 'error');
  const found = walls.filter(
    ({ page }) => mainTextFinder(() => false)(page, new URL('https://a.example/')).postings.length > 0,
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});
