import { describe, expect, test } from 'vitest';
import { withData } from '../../../lib/boards';
import { withStructured } from '../../../lib/core/posting/job-posting';
import { mainTextFinder } from '../../../lib/page/main-text/main-text-finder';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { openPage } from '../../fixtures/open-page';
import { pageFacts } from '../../fixtures/page-facts';

const files = import.meta.glob<string>('../../fixtures/career-pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PAGES = Object.entries(files).map(([path, html]) => ({
  file: path.replace(/^.*\//, ''),
  html,
  ...pageFacts(html),
}));
/** Letters that may stand between the title and the text: where it is, for how many hours. */
const ABOVE = 60;
const BELOW = 90;

async function found(html: string, address: string, isAsked = true) {
  const { document } = await openPage(html);
  const { postings, jobs } = mainTextFinder(() => isAsked)(document, new URL(address));
  const [main] = withData(postings, document);
  const read = main && readPostingText(main.body, document, undefined, main.without);
  const posting = main && read && withStructured({ url: address, ...main, ...read }, main.structured);
  const text = read?.text ?? '';
  return { posting, jobs, text: text.replace(/\s+/g, ' ') };
}

describe.each(PAGES.filter(({ starts }) => starts))(
  '$file',
  ({ html, addresses, starts = '', ends = '', ...facts }) => {
    test('the posting is found whole, with its name, and nothing around it', async () => {
      const { posting, jobs, text } = await found(html, addresses[0] ?? '');
      expect(jobs).toEqual([]);
      expect(posting).toMatchObject({ title: facts.title, company: facts.company });
      const [from, to] = [text.indexOf(starts), text.lastIndexOf(ends)];
      expect(from, `it begins with: ${text.slice(0, 80)}`).toBeGreaterThanOrEqual(0);
      expect(from, text.slice(0, 80)).toBeLessThanOrEqual(ABOVE);
      expect(to, `it ends with: ${text.slice(-80)}`).toBeGreaterThan(from);
      expect(text.length - to - ends.length, text.slice(-80)).toBeLessThanOrEqual(BELOW);
      expect(facts.notIn.filter((words) => text.includes(words))).toEqual([]);
    });

    test('it is taken for a posting where nobody asked, too', async () => {
      expect((await found(html, addresses[0] ?? '', false)).posting?.title).toBe(facts.title);
    });
  },
);

const WITHOUT = Map.groupBy(
  PAGES.filter(({ starts, jobs }) => !starts && jobs === 0),
  ({ file }) => file.startsWith('other-'),
);

describe.each(WITHOUT.get(true) ?? [])('$file', ({ html, addresses }) => {
  test('what it tells is something else, and is read only where the reader asked', async () => {
    const [unasked, asked] = [await found(html, addresses[0] ?? '', false), await found(html, addresses[0] ?? '')];
    expect(unasked).toMatchObject({ posting: undefined, jobs: [] });
    expect(asked.posting?.title).toBeTruthy();
  });
});

describe.each(WITHOUT.get(false) ?? [])('$file', ({ html, addresses }) => {
  test.each([true, false])('nothing is found in it (asked: %s)', async (isAsked) => {
    expect(await found(html, addresses[0] ?? '', isAsked)).toMatchObject({ posting: undefined, jobs: [] });
  });
});

describe.each(PAGES.filter(({ starts, jobs }) => !starts && jobs > 0))(
  '$file',
  ({ html, addresses, jobs: count, firstJob }) => {
    test('its jobs are listed, and are no posting', async () => {
      const { posting, jobs } = await found(html, addresses[0] ?? '');
      expect(posting).toBeUndefined();
      expect(jobs).toHaveLength(count);
      expect(jobs[0]?.title).toBe(firstJob);
      expect(jobs.every(({ address }) => address.startsWith('https://'))).toBe(true);
      expect(new Set(jobs.map(({ address }) => address)).size).toBe(count);
    });
  },
);

test('links that a script or a strange scheme follows are no jobs, and neither are those around the page', async () => {
  const links = ['javascript:alert(1)', 'data:text/html,x', 'mailto:jobs@a.example']
    .map((href, i) => `<li><a href="${href}">Storage Engineer ${i}</a></li>`)
    .join('');
  const around = [1, 2, 3, 4].map((i) => `<a href="/jobs/engineer-${i}">Engineer ${i}</a>`).join('');
  const html = `<!DOCTYPE html><title>Jobs</title><nav>${around}</nav><ul>${links}</ul><footer>${around}</footer>`;
  expect((await found(html, 'https://a.example/jobs')).jobs).toEqual([]);
});

test('a company’s name may be of letters that have no capitals', async () => {
  const tasks = '<h2>דרישות</h2><ul><li>שלוש שנות ניסיון לפחות עם Linux</li><li>ידע ב-Python או ב-Go</li></ul>'.repeat(
    4,
  );
  const html = `<title>מהנדס DevOps | גל מערכות</title><header><a href="/">גל מערכות</a></header><main dir="rtl"><h1>מהנדס DevOps</h1>${tasks}</main>`;
  const { posting } = await found(html, 'https://www.gal-systems.example/careers/devops-haifa');
  expect(posting).toMatchObject({ title: 'מהנדס DevOps', company: 'גל מערכות' });
});
