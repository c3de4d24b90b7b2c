import { beforeEach, describe, expect, test } from 'vitest';
import type { StyledMark } from '../../../lib/core/marks/mark-style';
import { AT_ONCE, type Highlighter, highlighterOf, RANGE_LIMIT, WORK_LIMIT } from '../../../lib/page/marks/highlighter';
import { CURRENT_NAME } from '../../../lib/page/marks/mark-names';
import { rangeOf } from '../../../lib/page/marks/ranges';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { openPage } from '../../fixtures/open-page';

let view: Window & typeof globalThis;
let page: Document;

beforeEach(async () => {
  view = await openPage('<!DOCTYPE html><p id=p>React, Vue and Svelte</p><p>Ceph</p>');
  page = view.document;
});

const MARKS: StyledMark[] = [
  { start: 0, end: 5, style: 'solid-1' },
  { start: 7, end: 10, style: 'dashed-2' },
  { start: 15, end: 21, style: 'dotted-3' },
  { start: 23, end: 27, style: 'solid-1' },
];

function painted(): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  view.CSS.highlights.forEach((highlight, name) => {
    const texts: string[] = [];
    highlight.forEach((range) => void texts.push(`${range}`));
    all[name] = texts;
  });
  return all;
}

/** How many ranges are registered. */
function rangeCount(): number {
  return Object.values(painted()).flat().length;
}

const ALL = { 'mark-solid-1': ['React', 'Ceph'], 'mark-dashed-2': ['Vue'], 'mark-dotted-3': ['Svelte'] };

function paint(highlighter: Highlighter, marks = MARKS): void {
  highlighter.paint('a', readPostingText(page.body, page), marks);
}

describe('painting', () => {
  test('each mark is a range under the name of its style', () => {
    paint(highlighterOf(view));
    expect(painted()).toEqual(ALL);
  });

  test('HP-13: nothing of the page changes', () => {
    const observer = new MutationObserver(() => {});
    observer.observe(page, { childList: true, attributes: true, characterData: true, subtree: true });
    const before = [page.documentElement.outerHTML, page.styleSheets.length, page.adoptedStyleSheets.length];
    const highlighter = highlighterOf(view);
    paint(highlighter);
    highlighter.showCurrent(rangeOf(readPostingText(page.body, page), 0, 5, page));
    highlighter.clear();
    expect(observer.takeRecords()).toEqual([]);
    expect([page.documentElement.outerHTML, page.styleSheets.length, page.adoptedStyleSheets.length]).toEqual(before);
  });

  test('new marks of a posting take the place of its old ones, and of no other posting', () => {
    const highlighter = highlighterOf(view);
    const content = readPostingText(page.body, page);
    highlighter.paint('b', content, [{ start: 23, end: 27, style: 'dotted-3' }]);
    highlighter.paint('a', content, MARKS.slice(0, 1));
    highlighter.paint('a', content, MARKS.slice(1, 2));
    expect(painted()).toEqual({ 'mark-dashed-2': ['Vue'], 'mark-dotted-3': ['Ceph'] });
    highlighter.forget('b');
    expect(painted()).toEqual({ 'mark-dashed-2': ['Vue'] });
  });

  test('LS-10: titles of a list count among the most ranges', async () => {
    page.body.innerHTML = '<p>React</p>'.repeat(RANGE_LIMIT);
    const content = readPostingText(page.body, page);
    const highlighter = highlighterOf(view);
    highlighter.paintTitles(
      [...page.querySelectorAll('p')].slice(0, 900).map((one) => {
        const range = page.createRange();
        range.selectNodeContents(one);
        return { name: 'mark-double-1', range };
      }),
    );
    highlighter.paint(
      'a',
      content,
      content.blocks.map(({ start, end }): StyledMark => ({ start, end, style: 'solid-1' })),
    );
    await expect.poll(rangeCount).toBe(RANGE_LIMIT);
    expect(painted()['mark-double-1']).toHaveLength(500);
  });

  test('LS-09: a highlight that the page kept holds nothing once the marks are gone', () => {
    const highlighter = highlighterOf(view);
    paint(highlighter);
    const kept = [...Object.keys(ALL)].map((name) => view.CSS.highlights.get(name) as Highlight);
    expect(kept.map(({ size }) => size)).toEqual([2, 1, 1]);
    highlighter.clear();
    expect(kept.map(({ size }) => size)).toEqual([0, 0, 0]);
  });

  test('the current mention is painted above the others', () => {
    const highlighter = highlighterOf(view);
    paint(highlighter);
    highlighter.showCurrent(rangeOf(readPostingText(page.body, page), 0, 5, page));
    expect(painted()[CURRENT_NAME]).toEqual(['React']);
    expect(view.CSS.highlights.get(CURRENT_NAME)?.priority).toBe(1);
    highlighter.showCurrent(null);
    expect(painted()).toEqual(ALL);
  });
});

describe('the registry is shared with the page', () => {
  test('LC-05: what an earlier script left is deleted at the start', () => {
    paint(highlighterOf(view));
    highlighterOf(view);
    expect(painted()).toEqual({});
  });

  test('HP-07: clear deletes ours only, under our names too', () => {
    const highlighter = highlighterOf(view);
    paint(highlighter);
    const theirs = new view.Highlight();
    view.CSS.highlights.set('mark-solid-1', theirs);
    view.CSS.highlights.set('search', new view.Highlight());
    highlighter.clear();
    expect(Object.keys(painted())).toEqual(['mark-solid-1', 'search']);
    expect(view.CSS.highlights.get('mark-solid-1')).toBe(theirs);
  });

  test.each([
    ['deletes', () => view.CSS.highlights.delete('mark-solid-1')],
    ['clears', () => view.CSS.highlights.get('mark-solid-1')?.clear()],
    ['replaces', () => view.CSS.highlights.set('mark-solid-1', new view.Highlight())],
  ])('HP-05, HP-06: what the page %s is put back three times, then nothing is painted any more', (_name, damage) => {
    const highlighter = highlighterOf(view);
    paint(highlighter);
    for (let time = 1; time <= 3; time++) {
      damage();
      highlighter.tidy();
      expect(painted()).toEqual(ALL);
    }
    damage();
    highlighter.tidy();
    highlighter.tidy();
    paint(highlighter);
    expect(rangeCount()).toBe(0);
    expect(painted()['mark-dotted-3']).toBeUndefined();
  });
});

describe('a page that changes', () => {
  test('LS-09: no range stays of text that left the page', () => {
    const highlighter = highlighterOf(view);
    paint(highlighter);
    page.getElementById('p')?.remove();
    highlighter.tidy();
    expect(rangeCount()).toBe(1);
    expect(painted()).toEqual({ 'mark-solid-1': ['Ceph'], 'mark-dashed-2': [], 'mark-dotted-3': [] });
  });

  test('HP-25: a framework that moves and removes its nodes a thousand times meets no stranger', () => {
    const highlighter = highlighterOf(view);
    const paragraph = page.getElementById('p') as HTMLElement;
    for (let turn = 0; turn < 1_000; turn++) {
      const text = paragraph.firstChild as Text;
      paragraph.removeChild(text);
      paragraph.appendChild(text);
      if (turn % 100 === 0) paint(highlighter);
    }
    expect(paragraph.childNodes).toHaveLength(1);
  });
});

describe('more marks than ranges', () => {
  test('LS-10: of ten thousand, those in view are painted at once, wherever that is, and then as many around them as there may be', async () => {
    const count = 10_000;
    page.body.innerHTML = '<p>React</p>'.repeat(count);
    const content = readPostingText(page.body, page);
    const marks = content.blocks.map(({ start, end }): StyledMark => ({ start, end, style: 'solid-1' }));
    expect(marks).toHaveLength(count);
    const highlighter = highlighterOf(view);
    for (const place of [0, 0.5, 1]) {
      view.scrollTo(0, place * page.documentElement.scrollHeight);
      highlighter.paint('a', content, marks);
      expect(rangeCount()).toBeLessThan(AT_ONCE);
      expect(highlighter.isCrowded()).toBe(true);
      const inView = [...page.querySelectorAll('p')].filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return bottom > 0 && top < view.innerHeight;
      });
      const nodes = new Set<Node>();
      view.CSS.highlights.get('mark-solid-1')?.forEach((range) => void nodes.add((range as Range).startContainer));
      expect(inView.length).toBeGreaterThan(5);
      expect(inView.every((one) => nodes.has(one.firstChild as Node))).toBe(true);
      await expect.poll(rangeCount).toBe(RANGE_LIMIT);
    }
  });
});

describe('marks in one very long text', () => {
  test('LS-10: as many are painted as the browser can walk through its node for, those in view, wherever that is', async () => {
    const WORDS = 'React and so on with these words. ';
    const count = 4_000;
    page.body.textContent = WORDS.repeat(count);
    const node = page.body.firstChild as Text;
    const content = readPostingText(page.body, page);
    const marks = Array.from({ length: 500 }, (_, i): StyledMark => {
      const start = i * 8 * WORDS.length;
      return { start, end: start + 5, style: 'solid-1' };
    });
    const highlighter = highlighterOf(view);
    for (const place of [0, 0.5, 1]) {
      view.scrollTo(0, place * page.documentElement.scrollHeight);
      highlighter.paint('a', content, marks);
      await expect.poll(rangeCount).toBe(Math.floor(WORK_LIMIT / node.length));
      expect(highlighter.isCrowded()).toBe(true);
      const tops: number[] = [];
      view.CSS.highlights.get('mark-solid-1')?.forEach((range) => {
        tops.push((range as Range).getBoundingClientRect().top);
      });
      expect(tops.some((top) => top >= 0 && top < view.innerHeight)).toBe(true);
    }
    highlighter.paint('a', content, marks.slice(0, 5));
    expect(rangeCount()).toBe(5);
    expect(highlighter.isCrowded()).toBe(false);
  });
});

describe('a page of many postings', () => {
  test('all of them are painted, in a few steps', async () => {
    const highlighter = highlighterOf(view);
    const content = readPostingText(page.body, page);
    const { highlights } = view.CSS;
    let steps = 0;
    highlights.set = (...entry) => {
      steps++;
      return HighlightRegistry.prototype.set.apply(highlights, entry);
    };
    for (let i = 0; i < 200; i++) highlighter.paint(`${i}`, content, MARKS.slice(0, 1));
    expect(rangeCount()).toBeGreaterThan(0);
    await expect.poll(() => rangeCount()).toBe(200);
    expect(steps).toBeLessThan(20);
  });

  test('nothing is painted after the end', async () => {
    const highlighter = highlighterOf(view);
    const content = readPostingText(page.body, page);
    for (let i = 0; i < 20; i++) highlighter.paint(`${i}`, content, MARKS);
    highlighter.clear();
    // Behind whatever was put off.
    await new Promise((done) => view.setTimeout(done, 200));
    expect(painted()).toEqual({});
  });
});
