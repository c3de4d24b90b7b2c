import { beforeAll, describe, expect, test } from 'vitest';
import { findMain } from '../../../lib/page/main-text/main-text';
import { mainTextFinder } from '../../../lib/page/main-text/main-text-finder';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { careersPage, newsPage } from '../../browser/support/careers';
import { openPage } from '../../fixtures/open-page';

const URL_ = new URL('https://careers.example/jobs/17');
const never = () => false;
const always = () => true;

function findMainText(page: Document) {
  return findMain(page, URL_).text;
}

function textOf(page: Document): string {
  const found = findMainText(page);
  return found ? readPostingText(found.body, page, undefined, found.without).text : '';
}

describe('a posting among the rest of its page', () => {
  let page: Document;
  beforeAll(() => {
    page = new DOMParser().parseFromString(careersPage(), 'text/html');
  });

  test.each([
    'looks after our storage clusters',
    'Run Ceph in production',
    'Requirements',
    'Some Python',
    'with patience',
  ])('holds “%s”', (words) => expect(textOf(page)).toContain(words));

  test.each([
    ['navigation', 'Rust team'],
    ['a cookie banner', 'Hadoop'],
    ['similar jobs in a sidebar', 'Scala'],
    ['similar jobs below', 'Haskell'],
    ['the form to apply', 'Fortran'],
    ['the footer', 'jQuery'],
  ])('does not hold %s', (_, words) => {
    expect(page.body.textContent).toContain(words);
    expect(textOf(page)).not.toContain(words);
  });

  test('HP-13: looking for it changes nothing', () => {
    const before = page.documentElement.outerHTML;
    findMainText(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is called what its heading says', () => {
    expect(findMainText(page)?.title).toBe('Storage Engineer');
  });
});

test('the box of the company is no part of it, unless it holds nearly all there is', () => {
  const box =
    '<section class="job-about-company"><p>Founded by two sailors, we have built ports with Erlang ever since.</p></section>';
  const text = `<p>${'You will run our Ceph clusters, by day and by night, with care and a torch. '.repeat(8)}</p>`;
  const parse = (html: string) => new DOMParser().parseFromString(`<h1>Engineer</h1><main>${html}</main>`, 'text/html');
  expect(textOf(parse(`<div>${text}${text}</div>${box}`))).not.toContain('Erlang');
  expect(textOf(parse(`<div class="about-company-page"><div>${text}${text}</div></div>`))).toContain('Ceph');
});

test('HP-13: in a page that listens, looking runs no script, loads nothing and is not seen', async () => {
  const view = await openPage(
    careersPage().replace(
      '<article>',
      '<x-watch></x-watch><script>window.ran = (window.ran ?? 0) + 1</script><article>',
    ),
  );
  const seen = { ran: 0, made: 0, mutations: 0 };
  const windowNow = view as never as { ran: number };
  view.customElements.define(
    'x-watch',
    class extends (view.HTMLElement as typeof HTMLElement) {
      constructor() {
        super();
        seen.made++;
      }
    },
  );
  const observer = new view.MutationObserver(() => {});
  observer.observe(view.document, { subtree: true, childList: true, attributes: true, characterData: true });
  seen.made = 0;
  expect(findMainText(view.document)?.title).toBe('Storage Engineer');
  expect(windowNow.ran).toBe(1);
  expect(seen.made).toBe(0);
  expect(observer.takeRecords()).toEqual([]);
});

test('what is hidden is not a part of it', async () => {
  const hidden =
    '<p class="h">Hidden words about COBOL, which are long enough, one would think, to be taken for a text.</p>';
  const view = await openPage(
    careersPage().replace('</article>', `<style>.h { display: none }</style>${hidden}</article>`),
  );
  expect(textOf(view.document)).toContain('Ceph');
  expect(textOf(view.document)).not.toContain('COBOL');
});

test('HP-02: a form whose fields hide its properties does not stop it', async () => {
  const names =
    'parentNode tagName localName childNodes attributes firstChild textContent getElementsByTagName nextSibling getAttribute className';
  const fields = names.split(' ').map((name) => `<input name="${name}"><img name="${name}">`);
  const clean = await openPage(careersPage());
  // Around the text: of an empty form nothing is missed.
  const page = careersPage()
    .replace('<article', `<form><article`)
    .replace('</article>', `</article>${fields.join('')}</form>`);
  expect(page).toContain('<form><article');
  expect(textOf((await openPage(page)).document)).toBe(textOf(clean.document));
});

test('a page with hardly any text has none', () => {
  const page = new DOMParser().parseFromString('<h1>Sign in</h1><p>Enter your name.</p>', 'text/html');
  expect(findMainText(page)).toBeUndefined();
});

describe('the finder', () => {
  test('finds what reads like a posting; anything else where it was asked for', () => {
    const [posting, news] = [careersPage(), newsPage()].map((html) =>
      new DOMParser().parseFromString(html, 'text/html'),
    );
    expect(mainTextFinder(never)(posting as Document, URL_).postings).toMatchObject([
      { title: 'Storage Engineer', path: 'Main text' },
    ]);
    expect(mainTextFinder(never)(news as Document, URL_).postings).toEqual([]);
    expect(mainTextFinder(always)(news as Document, URL_).postings).toMatchObject([{ title: 'How we moved' }]);
  });

  test('gives the same until the page has moved on', () => {
    const page = new DOMParser().parseFromString(careersPage(), 'text/html');
    const look = mainTextFinder(never);
    const find = (page: Document, url: URL) => look(page, url).postings;
    const [first] = find(page, URL_);
    expect(find(page, URL_)[0]).toBe(first);
    page.querySelector('[data-at]')?.append(' A few words more.');
    expect(find(page, URL_)[0]).toBe(first);
    expect(find(page, new URL('https://careers.example/jobs/18'))[0]).not.toBe(first);
  });

  test('LC-10: looks again when the text was replaced, and when it came late', () => {
    const page = new DOMParser().parseFromString('<main><p>Loading</p></main>', 'text/html');
    const look = mainTextFinder(never);
    const find = (page: Document, url: URL) => look(page, url).postings;
    expect(find(page, URL_)).toEqual([]);
    const whole = new DOMParser().parseFromString(careersPage(), 'text/html');
    page.querySelector('main')?.replaceWith(page.adoptNode(whole.querySelector('main') as Element));
    const [first] = find(page, URL_);
    expect(first?.title).toBe('Storage Engineer');
    first?.body.replaceWith(first.body.cloneNode(true));
    expect(find(page, URL_)[0]?.body).not.toBe(first?.body);
    expect(find(page, URL_)[0]?.body.isConnected).toBe(true);
  });

  test('a page that the library trips over has none', () => {
    const page = new DOMParser().parseFromString(careersPage(), 'text/html');
    Object.defineProperty(page, 'cloneNode', {
      value: () => {
        throw new Error('no copy');
      },
    });
    expect(mainTextFinder(always)(page, URL_).postings).toEqual([]);
  });
});
