import { expect, test } from 'vitest';
import { treesOf } from '../../../lib/boards/parts/trees';
import { openPage } from '../../fixtures/open-page';

async function pageOf(html: string): Promise<Document> {
  return (await openPage(`<!DOCTYPE html>${html}`)).document;
}

/** What stands in an element with a mark, in each tree of a page. */
function marked(page: Document): string[] {
  return treesOf(page).flatMap((tree) => [...tree.querySelectorAll('i')].map(({ textContent }) => textContent ?? ''));
}

/** A custom element with a shadow root of this HTML. */
function withRoot(page: Document, name: string, html: string, mode: ShadowRootMode = 'open'): HTMLElement {
  const host = page.createElement(name);
  host.attachShadow({ mode }).innerHTML = html;
  return host;
}

test('open shadow roots are looked into, however they came about, each after the tree it stands in', async () => {
  const page = await pageOf('<x-a><template shadowrootmode=open><i>2</i><x-b></x-b></template></x-a><i>1</i>');
  const inner = page.querySelector('x-a')?.shadowRoot?.querySelector('x-b');
  inner?.append(withRoot(page, 'x-c', '<i>3</i>'));
  expect(marked(page)).toEqual(['1', '2', '3']);
});

test('in a page that no browser has opened they are still templates; others are not looked into', () => {
  const html = '<x-a><template shadowrootmode=open><i>2</i></template></x-a><template><i>draft</i></template><i>1</i>';
  expect(marked(new DOMParser().parseFromString(html, 'text/html'))).toEqual(['1', '2']);
});

test('HP-23: a closed one is passed over, as is what is too deep', async () => {
  const page = await pageOf('<i>1</i>');
  page.body.append(withRoot(page, 'x-a', '<i>closed</i>', 'closed'));
  let place: Element | ShadowRoot = page.body;
  for (let depth = 1; depth <= 12; depth++) {
    const host = withRoot(page, 'x-deep', `<i>${depth}</i>`);
    place.append(host);
    place = host.shadowRoot as ShadowRoot;
  }
  expect(marked(page)).toEqual(['1', ...Array.from({ length: 10 }, (_, depth) => `${depth + 1}`)]);
});

test('HP-02: a form whose inputs take the names that are asked for hides nothing', async () => {
  const page = await pageOf('<form><input name=localName><input name=shadowRoot></form><x-a></x-a>');
  page.body.append(withRoot(page, 'x-b', '<i>1</i>'));
  expect(marked(page)).toEqual(['1']);
});

test('of a page with thousands of roots a thousand trees are looked into', async () => {
  const page = await pageOf('<i>1</i>');
  for (let i = 0; i < 1_200; i++) page.body.append(withRoot(page, 'x-many', ''));
  expect(treesOf(page)).toHaveLength(1_000);
});
