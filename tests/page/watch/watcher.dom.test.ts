import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Change, LONGEST, type Outcome, UNFINISHED, watchPage } from '../../../lib/page/watch/watcher';
import { openPage, until } from '../../fixtures/open-page';

let view: Window & typeof globalThis;
let page: Document;
let end: AbortController;
let reads: Change[];
let answer: Outcome;

beforeEach(async () => {
  view = await openPage('<!DOCTYPE html><p id=p>React</p><p id=clock>0</p>');
  page = view.document;
  end = new AbortController();
  reads = [];
  answer = { changed: false, roots: [] };
});
afterEach(() => end.abort());

function watch(on = view): void {
  watchPage(
    (change) => {
      reads.push(change);
      return answer;
    },
    end.signal,
    on,
  );
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const byId = (id: string) => page.getElementById(id) as HTMLElement;

test('elements that are never finished are looked at so many times, and again after a navigation', async () => {
  const { setTimeout: later } = view;
  // Long pauses pass at once.
  view.setTimeout = ((run: () => void, wait = 0) => later.call(view, run, wait > 200 ? 0 : wait)) as never;
  answer = { changed: false, roots: [], unfinished: true };
  const looked = async () => {
    for (let before = -1; before < reads.length; await pause(400)) before = reads.length;
    return reads.length;
  };
  watch();
  expect(await looked()).toBe(1 + UNFINISHED.times);
  view.location.hash = 'other';
  expect(await looked()).toBe(2 * (1 + UNFINISHED.times));
});

describe('batches', () => {
  test('the first read comes at once', () => {
    watch();
    expect(reads).toMatchObject([{ everything: true }]);
  });

  test('changes are joined, and name where they were', async () => {
    watch();
    for (let i = 0; i < 5; i++) {
      byId('p').append(`${i}`);
      await pause(10);
    }
    await until(() => reads.length > 1);
    await pause(300);
    expect(reads).toHaveLength(2);
    expect(reads[1]).toEqual({
      everything: false,
      cameBack: false,
      targets: new Set([byId('p')]),
      restyled: new Set(),
    });
  });

  test('LS-06: a page that never rests is read all the same, and more than a thousand changes are one of everything', async () => {
    watch();
    const storm = setInterval(() => {
      for (let i = 0; i < 300; i++) byId('p').append('x');
    }, 20);
    await until(() => reads.length > 1);
    clearInterval(storm);
    expect(reads[1]?.everything).toBe(true);
  });

  test('LS-07: a place that kept changing for nothing waits, and does not hold up the rest', async () => {
    watch();
    for (let turn = 0; turn < 20; turn++) {
      const before = reads.length;
      byId('clock').textContent = `${turn}`;
      await until(() => reads.length > before);
    }
    const before = reads.length;
    byId('clock').textContent = 'on';
    await pause(LONGEST + 200);
    expect(reads).toHaveLength(before);
    byId('p').textContent = 'Vue';
    await until(() => reads.length > before);
    expect(reads.at(-1)?.targets).toContain(byId('p'));
  });

  test('shadow roots and hidden parts of a posting are looked into once they were found', async () => {
    const root = byId('p').attachShadow({ mode: 'open' });
    answer = { changed: true, roots: [byId('p'), root] };
    watch();
    root.append('Vue');
    await until(() => reads.length > 1);
    expect(reads[1]?.targets).toContain(root);
    byId('p').hidden = true;
    await until(() => reads.length > 2);
    answer = { changed: true, roots: [] };
    byId('p').hidden = false;
    await until(() => reads.length > 3);
    byId('p').hidden = true;
    await pause(300);
    expect(reads).toHaveLength(4);
  });
});

describe('moving on', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  test.each([
    ['pushState', () => history.pushState(null, '', '?job=2')],
    ['replaceState', () => history.replaceState(null, '', '?job=3')],
    ['a fragment', () => location.assign('#job-4')],
  ])('LC-10, LC-11: %s reads everything again', async (_name, move) => {
    watch(window);
    await until(() => reads.length > 0);
    const before = reads.length;
    move();
    await until(() => reads.slice(before).some(({ everything }) => everything));
  });

  test('LC-08: a page that comes back is read again', async () => {
    watch();
    view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => reads.length > 1);
    expect(reads[1]).toMatchObject({ everything: true, cameBack: true });
  });

  test('LC-09: a page rendered in advance is read when it is shown', async () => {
    Object.defineProperty(page, 'prerendering', { value: true, configurable: true });
    watch();
    await pause(200);
    expect(reads).toEqual([]);
    page.dispatchEvent(new view.Event('prerenderingchange'));
    expect(reads).toHaveLength(1);
  });

  test('LC-12: a page that is written anew is read again', async () => {
    watch();
    page.open();
    page.write('<p>Vue</p>');
    page.close();
    await until(() => reads.length > 1);
  });
});

test('the signal ends everything', async () => {
  watch();
  byId('p').append('Vue');
  end.abort();
  byId('p').append('Vue');
  view.dispatchEvent(new view.Event('popstate'));
  await pause(300);
  expect(reads).toHaveLength(1);
});
