import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LinkTitle } from '../../../lib/core/marks/link-title';
import { highlighterOf } from '../../../lib/page/marks/highlighter';
import { type FollowedLinks, followLinks } from '../../../lib/page/watch/follow-links';
import { openPage, until } from '../../fixtures/open-page';

let end: AbortController;
let asked: string[][];
let standing: Record<string, NonNullable<LinkTitle['style']>>;

beforeEach(() => {
  end = new AbortController();
  asked = [];
  standing = { 1: 'solid-5', 2: 'struck-0' };
});
afterEach(() => end.abort());

/** A page whose links end in the number of what they lead to. */
async function open(html: string) {
  const view = await openPage(`<!DOCTYPE html><base href="https://jobs.example/">${html}`);
  const links: FollowedLinks = followLinks(
    async (_page, hrefs) => {
      asked.push(hrefs);
      const titles = hrefs.map((href) => {
        const id = /\/jobs\/(\d+)/.exec(href)?.[1] ?? '';
        const style = standing[id];
        return id === '' ? null : { id, ...(style && { style }) };
      });
      return { titles };
    },
    highlighterOf(view),
    end.signal,
    view,
  );
  const painted = () => {
    const all: string[] = [];
    view.CSS.highlights.forEach((highlight, name) => {
      highlight.forEach((range) => void all.push(`${name}: ${`${range}`.replace(/\s+/g, ' ').trim()}`));
    });
    return all.sort();
  };
  links.look([view.document]);
  return { view, page: view.document, links, painted };
}

test.each([
  ['a plain link', '<li><a href="/jobs/1">Storage Engineer</a></li>', 'Storage Engineer'],
  ['a title of several pieces', '<a href="/jobs/1">Storage <b>Engineer</b></a>', 'Storage Engineer'],
  [
    'a card that is one link',
    '<a href="/jobs/1"><div>Acme</div><h3>Storage Engineer</h3><p>We look for somebody who …</p></a>',
    'Storage Engineer',
  ],
  [
    'a card of several links, the logo first',
    '<div><a href="/jobs/1"><img alt="Acme"></a><h3><a href="/jobs/1?a=1">Storage Engineer</a></h3><a href="/jobs/1/apply">Apply</a></div>',
    'Storage Engineer',
  ],
  [
    'a link that lies over its card and says its name to screen readers alone',
    '<div><a href="/jobs/1" style="position:absolute;inset:0"><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Storage Engineer at Acme</span></a><h3>Storage Engineer</h3><p>Acme</p></div>',
    'Storage Engineer',
  ],
  [
    'a title that is said twice, once to screen readers',
    '<a href="/jobs/1"><span style="display:none">Storage Engineer (verified)</span><span><strong>Storage Engineer</strong></span></a>',
    'Storage Engineer',
  ],
])('%s: its title is painted, and nothing else', async (_what, html, title) => {
  const { painted } = await open(`${html}<p><a href="/about">About us</a></p>`);
  await until(() => painted().length > 0);
  expect(painted()).toEqual([`mark-solid-5: ${title}`]);
});

test('each posting of a list by what was done with it, and two cards of one posting both', async () => {
  const { painted } = await open(
    '<ul><li><a href="/jobs/1">One</a></li><li><a href="/jobs/3">Three</a></li><li><a href="/jobs/2">Two</a></li><li><a href="/jobs/1">One, again</a></li></ul>',
  );
  await until(() => painted().length > 0);
  expect(painted()).toEqual(['mark-solid-5: One', 'mark-solid-5: One, again', 'mark-struck-0: Two']);
});

test('nothing of the page changes, and each address is asked about once', async () => {
  const { page, links, painted } = await open(
    '<a href="/jobs/1">One</a><a href="#top">Top</a><a href="mailto:a@b">Mail</a>',
  );
  const observer = new MutationObserver(() => {});
  observer.observe(page, { childList: true, attributes: true, characterData: true, subtree: true });
  await until(() => painted().length > 0);
  expect(links.look([page])).toBe(false);
  expect(observer.takeRecords()).toEqual([]);
  expect(asked.flat().filter((href) => href.includes('/jobs/'))).toEqual(['https://jobs.example/jobs/1']);
  expect(new Set(asked.flat()).size).toBe(asked.flat().length);
});

test('a list that grows is asked about what is new in it; one that is drawn anew is painted anew', async () => {
  const { page, links, painted } = await open('<main><a href="/jobs/1">One</a></main>');
  await until(() => painted().length > 0);
  page.querySelector('main')?.insertAdjacentHTML('beforeend', '<a href="/jobs/2">Two</a>');
  expect(links.look([page])).toBe(true);
  await until(() => painted().length > 1);
  expect(asked.at(-1)).toEqual(['https://jobs.example/jobs/2']);
  const main = page.querySelector('main') as HTMLElement;
  main.innerHTML = main.innerHTML.replace('One', 'First');
  links.look([page]);
  expect(painted()).toEqual(['mark-solid-5: First', 'mark-struck-0: Two']);
});

test('what the reader does elsewhere changes the list once it is asked about again', async () => {
  const { links, painted } = await open('<a href="/jobs/1">One</a><a href="/jobs/4">Four</a>');
  await until(() => painted().length > 0);
  standing = { 4: 'dotted-0' };
  links.again();
  await until(() => painted()[0]?.startsWith('mark-dotted'));
  expect(painted()).toEqual(['mark-dotted-0: Four']);
});

test('of thousands of links those at the beginning are asked about, some at a time', async () => {
  const { painted } = await open(
    Array.from({ length: 4_000 }, (_, i) => `<a href="/jobs/${i}">Job ${i}</a>`).join(' '),
  );
  await until(() => painted().length === 2);
  expect(asked.map((some) => some.length)).toEqual([500, 500, 500, 500]);
});
