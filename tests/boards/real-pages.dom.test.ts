import { expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { readPostingText } from '../../lib/page/posting-text';

interface Expected {
  file: string;
  kind: string;
  url?: string;
  jsonld?: boolean;
  title?: string | null;
  company?: string | null;
  descriptionChars?: number;
  descriptionStart?: string;
  descriptionEnd?: string;
}

const FOLDER = '../../../shared/pages/';
const lists = import.meta.glob<Expected[]>('../../../shared/pages/expected.json', { import: 'default' });
const pages = import.meta.glob<string>('../../../shared/pages/**/*.html', { query: '?raw', import: 'default' });

async function expectedPages(): Promise<Expected[]> {
  const list = await lists[`${FOLDER}expected.json`]?.();
  // biome-ignore lint/suspicious/noConsole: says why nothing was compared
  if (!list) console.log('No real pages beside the project: compared none.');
  return list ?? [];
}

async function find({ file, url }: Expected) {
  const html = (await pages[`${FOLDER}${file}`]?.()) ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [found, ...others] = findPostings(page, addressOf(url));
  return { found, others, text: found ? readPostingText(found.body, page).text : '' };
}

/** Pages were saved under addresses of every kind; the extension runs on secure ones. */
function addressOf(url = ''): URL {
  return new URL(URL.canParse(url) ? url.replace(/^http:/, 'https:') : 'https://jobs.example.com/');
}

const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('Greenhouse: what is expected is found', async () => {
  for (const one of (await expectedPages()).filter(({ file }) => file.startsWith('greenhouse/'))) {
    const { found, others, text } = await find({
      url: 'https://job-boards.greenhouse.io/alma/jobs/8369573002',
      ...one,
    });
    expect(found).toMatchObject({ title: one.title, company: one.company ?? expect.stringMatching(/./) });
    expect(others).toEqual([]);
    expect(squeezed(text).startsWith(squeezed(one.descriptionStart ?? ''))).toBe(true);
    expect(squeezed(text).endsWith(squeezed(one.descriptionEnd ?? ''))).toBe(true);
  }
});

test('structured data: what is found, as a table', async () => {
  const rows: string[] = [];
  for (const one of (await expectedPages()).filter(({ kind, jsonld }) => kind === 'detail' && jsonld)) {
    const { found, text } = await find(one);
    const start = text !== '' && squeezed(text).startsWith(squeezed(one.descriptionStart ?? ''));
    const end = text !== '' && squeezed(text).endsWith(squeezed(one.descriptionEnd ?? ''));
    rows.push(
      [
        one.file,
        found ? 'found' : 'none',
        `${text.length}/${one.descriptionChars}`,
        start,
        end,
        found?.title === one.title,
        found?.company === one.company,
      ].join('  '),
    );
  }
  // biome-ignore lint/suspicious/noConsole: the table is what the test is for
  console.log(['file  found  length/expected  start  end  title  company', ...rows].join('\n'));
  expect(rows.every((row) => row.length > 0)).toBe(true);
});
