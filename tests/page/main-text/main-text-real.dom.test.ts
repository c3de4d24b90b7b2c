import { expect, test } from 'vitest';
import { findMainText } from '../../../lib/page/main-text/main-text';
import { mainTextFinder } from '../../../lib/page/main-text/main-text-finder';
import { readPostingText } from '../../../lib/page/text/posting-text';

interface Expected {
  file: string;
  kind: string;
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
  const missed = known.filter(({ page, descriptionStart, descriptionEnd }) => {
    const found = findMainText(page);
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

test('on bot walls and error pages nothing is found unasked', async () => {
  const walls = await pagesOf('blocked', 'error');
  const found = walls.filter(({ page }) => mainTextFinder(() => false)(page, new URL('https://a.example/')).length > 0);
  expect(found.map(({ file }) => file)).toEqual([]);
});
