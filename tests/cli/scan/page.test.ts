import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { isPage, pagePostings } from '../../../lib/cli/scan/page';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url).pathname, 'utf8');

const INDEED = 'https://de.indeed.com/viewjob?jk=0123456789abcdef';
const BODY = '<div id="jobDescriptionText">We use Go.</div>';

it.each([
  ['posting.html', 'We use Go.'],
  ['posting.HTM', ''],
  ['posting.xhtml', ''],
  ['-', '<!DOCTYPE html><p>x'],
  ['page', '\ufeff\n <html lang="en">'],
  ['page.txt', '<!-- saved -->\n<!doctype HTML>'],
])('takes %s for a page', (file, text) => expect(isPage(file, text)).toBe(true));

it.each([
  ['posting.txt', 'We use HTML, <html> and all.'],
  ['posting.md', '# <b>Engineer</b>'],
  ['-', '<htmlish>'],
])('takes %s for a text', (file, text) => expect(isPage(file, text)).toBe(false));

test('the address chooses the board', async () => {
  const html = fixture('indeed');
  expect(await pagePostings(html, INDEED)).toEqual([
    {
      url: INDEED,
      title: 'Backend Engineer (m/w/d)',
      company: 'Quarry Lane',
      location: '60311 Frankfurt am Main',
      salary: '60.000 € – 80.000 € pro Jahr',
      said: { page: { location: '60311 Frankfurt am Main', salary: '60.000 € – 80.000 € pro Jahr' } },
      text: 'Wir betreiben PostgreSQL.\n\nKotlin\nKafka',
      blocks: [
        { start: 0, end: 25, kind: 'text' },
        { start: 27, end: 33, kind: 'item' },
        { start: 34, end: 39, kind: 'item' },
      ],
    },
  ]);
  expect(await pagePostings(html, undefined)).toEqual([]);
  expect(await pagePostings(html, 'https://jobs.example.com/viewjob')).toEqual([]);
});

it.each([
  ['an address from before boards were secure', INDEED.replace('https', 'http'), ''],
  ['a canonical link', undefined, `<link rel="canonical" href="${INDEED}">`],
  ['what it says to those who share it', undefined, `<meta property="og:url" content="${INDEED}">`],
  ['a browser’s note of where it was saved from', undefined, `<!-- saved from url=(0048)${INDEED} -->`],
  ['a path alone, on the host the page names', '/viewjob?jk=1', `<link rel="canonical" href="${INDEED}">`],
])('finds the board by %s', async (_name, address, head) => {
  expect(await pagePostings(`<!doctype html>${head}${BODY}`, address)).toMatchObject([{ text: 'We use Go.' }]);
});

it.each(['javascript:alert(1)', '/relative', 'https://[', ''])(
  'takes no address from a page that says “%s”',
  async (said) => {
    expect(await pagePostings(`<link rel="canonical" href="${said}">${BODY}`, undefined)).toEqual([]);
  },
);

test('every posting of a thread is one', async () => {
  const postings = await pagePostings(fixture('hacker-news'), 'https://news.ycombinator.com/item?id=100');
  expect(postings.map(({ title }) => title)).toEqual([
    'Platform Engineer, SRE',
    'Full-Stack Developer',
    'Harbour Works, Lisbon or remote',
  ]);
});

test('structured data says what the page does not show', async () => {
  const [posting] = await pagePostings(fixture('workday'), 'https://quarrylane.wd3.myworkdayjobs.com/Careers/job/R-12');
  expect(posting).toMatchObject({ title: 'Release Engineer', company: 'Quarry Lane Ltd.' });
});

test('each of several postings in structured data has its own place, dates and pay', async () => {
  const node = (title: string, city: string, description: string) => ({
    '@type': 'JobPosting',
    title,
    description,
    jobLocation: { '@type': 'Place', address: { addressLocality: city } },
    baseSalary: { currency: 'EUR', value: { minValue: 50_000, unitText: 'YEAR' } },
    datePosted: '2026-11-01T10:00',
  });
  const texts = [
    'We keep the ferries running with Ceph, in Oslo and at sea, at all hours.',
    'You draw what passengers see on their screens, in Figma for the most part.',
  ] as const;
  const data = [node('Storage Engineer', 'Oslo', texts[0]), { ...node('Designer', 'Bergen', texts[1]), datePosted: 5 }];
  const html = `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script>
    <article>${texts[0]}</article><article>${texts[1]}</article>`;
  const [first, second, ...others] = await pagePostings(html, 'https://jobs.example.com/all');
  const salary = 'from 50,000 EUR a year';
  expect(others).toEqual([]);
  expect(first).toMatchObject({ title: 'Storage Engineer', location: 'Oslo', salary, datePosted: '2026-11-01' });
  expect(second).toMatchObject({ title: 'Designer', location: 'Bergen', salary });
  expect(second).not.toHaveProperty('datePosted');
});

test('scripts do not run, and what is hidden by the element itself is no text', async () => {
  const html = `<script>document.title = 'run'; globalThis.ran = true;</script>
    <div id="jobDescriptionText">Go<p hidden>Rust</p><p style="display: none">Perl</p><p>Ceph</p></div>`;
  expect(await pagePostings(html, INDEED)).toMatchObject([{ title: '', text: 'Go\n\nCeph' }]);
  expect(globalThis).not.toHaveProperty('ran');
});

test('a page of no board gives its main text with its name, and a list of jobs or an article nothing', async () => {
  const page = (name: string) =>
    readFileSync(new URL(`../../fixtures/career-pages/${name}.html`, import.meta.url).pathname, 'utf8');
  const [posting] = await pagePostings(
    page('wordpress'),
    'https://www.lantern-code.example/jobs/backend-developer-php/',
  );
  expect(posting).toMatchObject({ title: 'Backend Developer (PHP)', company: 'Lantern Code' });
  expect(posting?.text).toContain('Symfony');
  expect(posting?.text).not.toContain('Erlang');
  expect(
    await pagePostings(page('list-search'), 'https://careers.brightquarry.example/global/en/search-results'),
  ).toEqual([]);
  expect(await pagePostings(page('other-article'), 'https://lantern-code.example/blog/how-we-moved')).toEqual([]);
});
