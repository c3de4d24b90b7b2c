import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followPostings } from '../../../lib/page/watch/follow-postings';
import { openPage, until } from '../../fixtures/open-page';

let view: Window & typeof globalThis;
let page: Document;
let end: AbortController;
let texts: string[];

beforeEach(async () => {
  view = await openPage('<!DOCTYPE html><x-app></x-app>');
  page = view.document;
  end = new AbortController();
  texts = [];
});
afterEach(() => end.abort());

/** Follows what stands in open roots, as a board does that says which trees it looks into. */
function follow(): void {
  followPostings(
    {
      find: (_page, _url, _tried, seen) => {
        const roots = [...page.querySelectorAll('x-app')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        seen?.push(page, ...roots);
        const bodies = roots.flatMap((root) => [...root.querySelectorAll('.job')]);
        return bodies.map((body) => ({ body, title: '', company: '', path: 'test' }));
      },
      found: async ({ posting }) => {
        texts.push(posting.text);
        return { marks: [] };
      },
      present: async () => null,
      left: () => {},
      view,
    },
    end.signal,
  );
}

describe('HP-23: a posting that comes into an open shadow root later', () => {
  test('is noticed, though there was none before and the page itself does not change', async () => {
    const root = (page.querySelector('x-app') as Element).attachShadow({ mode: 'open' });
    follow();
    expect(texts).toEqual([]);
    root.innerHTML = '<p class=job>We use Ceph</p>';
    await until(() => texts.length);
    expect(texts).toEqual(['We use Ceph']);
  });

  test('is noticed where the root itself comes with an element that the page makes its own later', async () => {
    follow();
    expect(texts).toEqual([]);
    class App extends view.HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<p class=job>We use Ceph</p>';
      }
    }
    view.customElements.define('x-app', App);
    await until(() => texts.length);
    expect(texts).toEqual(['We use Ceph']);
  });
});
