import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StyledMark } from '../../../lib/core/marks/mark-style';
import type { PostingReport } from '../../../lib/core/posting/posting';
import { followPostings } from '../../../lib/page/watch/follow-postings';
import { openPage, until } from '../../fixtures/open-page';

let view: Window & typeof globalThis;
let page: Document;
let end: AbortController;
let texts: string[];
let left: number;
let find: () => Element[];
let answers: (report: PostingReport) => Promise<{ marks: StyledMark[] }>;

beforeEach(async () => {
  view = await openPage('<!DOCTYPE html><main id=pane><div class=job><p>We use React</p></div></main>');
  page = view.document;
  end = new AbortController();
  texts = [];
  left = 0;
  find = () => [...page.querySelectorAll('.job')];
  answers = async ({ posting }) => ({ marks: marksOf(posting.text) });
});
afterEach(() => end.abort());

function marksOf(text: string): StyledMark[] {
  return [...text.matchAll(/React|Vue/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    style: 'solid-1',
  }));
}

function follow(): void {
  followPostings(
    {
      find: () => find().map((body) => ({ body, title: '', company: '', path: 'test' })),
      found: (report) => {
        texts.push(report.posting.text);
        return answers(report);
      },
      present: async () => {},
      left: () => void left++,
      view,
    },
    end.signal,
  );
}

function painted(): string[] {
  const words: string[] = [];
  view.CSS.highlights.get('mark-solid-1')?.forEach((range) => void words.push(`${range}`));
  return words;
}

const pane = () => page.getElementById('pane') as HTMLElement;
const job = () => page.querySelector('.job') as HTMLElement;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
/** Less than a place that is known for changing for nothing has to wait. */
const SOON = { timeout: 2_000, interval: 10 };

/** Lets the pane change so often for nothing that it is looked at less. */
async function becomeNoisy(): Promise<void> {
  for (let turn = 0; turn < 22; turn++) {
    pane().append(page.createElement('i'));
    await pause(110);
  }
}

test('LS-07: a posting that is replaced in a place known for noise is shown at once', async () => {
  follow();
  await until(() => painted().length);
  await becomeNoisy();
  job().outerHTML = '<div class=job>We use Vue</div>';
  await expect.poll(painted, SOON).toEqual(['Vue']);
});

test('LS-07: what comes into a place known for noise after the posting there has gone is shown at once', async () => {
  follow();
  await until(() => painted().length);
  await becomeNoisy();
  job().remove();
  await expect.poll(painted, SOON).toEqual([]);
  pane().insertAdjacentHTML('beforeend', '<div class=job>We use Vue</div>');
  await expect.poll(painted, SOON).toEqual(['Vue']);
});

describe('a posting that something around it hides', () => {
  test('is read when it is shown, though nothing else changes', async () => {
    page.documentElement.className = 'loading';
    page.head.innerHTML = '<style>.loading { visibility: hidden }</style>';
    follow();
    await pause(300);
    expect(texts).toEqual([]);
    page.documentElement.className = '';
    await expect.poll(painted, SOON).toEqual(['React']);
  });

  test('is gone when it is hidden, and the one shown in its place is read', async () => {
    pane().insertAdjacentHTML('afterend', '<main id=other hidden><div class=job>We use Vue</div></main>');
    follow();
    await expect.poll(painted, SOON).toEqual(['React']);
    pane().hidden = true;
    (page.getElementById('other') as HTMLElement).hidden = false;
    await expect.poll(painted, SOON).toEqual(['Vue']);
    expect(texts).toEqual(['We use React', 'We use Vue']);
  });

  test('is read when a style sheet that came late shows more of it', async () => {
    page.head.innerHTML = '<style>.more { display: none }</style>';
    job().insertAdjacentHTML('beforeend', '<p class=more>and Vue</p>');
    follow();
    await expect.poll(painted, SOON).toEqual(['React']);
    page.head.insertAdjacentHTML(
      'beforeend',
      `<link rel=stylesheet href="data:text/css,.more { display: block !important }">`,
    );
    await expect.poll(painted, SOON).toEqual(['React', 'Vue']);
  });
});

describe('HP-23: shadow roots', () => {
  test('an element that comes to life late brings its root', async () => {
    job().innerHTML = '<late-text></late-text>';
    follow();
    await pause(300);
    expect(texts).toEqual([]);
    class Late extends view.HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>We use Vue</p>';
      }
    }
    view.customElements.define('late-text', Late);
    await expect.poll(painted, SOON).toEqual(['Vue']);
  });

  test('a posting in nested ones is followed when it is replaced there', async () => {
    const outer = pane().attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    const inner = (outer.firstChild as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<div class=job>We use React</div>';
    find = () => [...inner.querySelectorAll('.job')];
    follow();
    await expect.poll(painted, SOON).toEqual(['React']);
    inner.innerHTML = '<div class=job>We use Vue</div>';
    await expect.poll(painted, SOON).toEqual(['Vue']);
    outer.innerHTML = '';
    find = () => [];
    await expect.poll(painted, SOON).toEqual([]);
  });
});

describe('LC-03: answers that fail', () => {
  test('leave nothing painted of the text before', async () => {
    follow();
    await until(() => painted().length);
    answers = () => Promise.reject(new Error('gone'));
    job().append(' and Vue');
    await expect.poll(painted, SOON).toEqual([]);
  });

  test('are not asked for once more where the posting has changed meanwhile', async () => {
    const waiting: (() => void)[] = [];
    const good = answers;
    answers = () => new Promise((_, reject) => waiting.push(() => reject(new Error('stopped'))));
    follow();
    await until(() => waiting.length);
    answers = good;
    job().innerHTML = 'We use Vue';
    await expect.poll(painted, SOON).toEqual(['Vue']);
    waiting[0]?.();
    await pause(50);
    expect(texts).toEqual(['We use React', 'We use Vue']);
  });

  test('LC-08: nor waited for where the page has been away', async () => {
    const good = answers;
    answers = () => new Promise(() => {});
    follow();
    await until(() => texts.length);
    answers = good;
    view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(painted, SOON).toEqual(['React']);
  });
});

test('a frame that is left says so where it had a posting', async () => {
  follow();
  await until(() => painted().length);
  view.dispatchEvent(new view.PageTransitionEvent('pagehide'));
  expect(left).toBe(1);
  job().remove();
  await expect.poll(painted, SOON).toEqual([]);
  view.dispatchEvent(new view.PageTransitionEvent('pagehide'));
  expect(left).toBe(1);
});
