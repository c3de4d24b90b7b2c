import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { StyledMark } from '../../../lib/core/marks/mark-style';
import { type Highlighter, highlighterOf } from '../../../lib/page/marks/highlighter';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { openPage } from '../../fixtures/open-page';

let view: Window & typeof globalThis;
let page: Document;

beforeEach(async () => {
  view = await openPage('<!DOCTYPE html><p>React</p>');
  page = view.document;
});

/** How many ranges are registered. */
function rangeCount(): number {
  let count = 0;
  view.CSS.highlights.forEach(({ size }) => {
    count += size;
  });
  return count;
}

const COUNT = 500;

function paintMany(): { highlighter: Highlighter; made: () => number } {
  page.body.innerHTML = '<p>React</p>'.repeat(COUNT);
  const content = readPostingText(page.body, page);
  const { createRange } = Document.prototype;
  let made = 0;
  Document.prototype.createRange = function () {
    made++;
    return createRange.call(this);
  };
  onTestFinished(() => {
    Document.prototype.createRange = createRange;
  });
  const highlighter = highlighterOf(view);
  highlighter.paint(
    'a',
    content,
    content.blocks.map(({ start, end }): StyledMark => ({ start, end, style: 'solid-1' })),
  );
  return { highlighter, made: () => made };
}

test('few ranges are made before what is in view is painted, and each of the others once', async () => {
  const { made } = paintMany();
  const inView = rangeCount();
  expect(inView).toBeGreaterThan(5);
  // To find the first and the last in view a few are measured.
  const measured = made() - inView;
  expect(measured).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(COUNT) + 1));
  await expect.poll(rangeCount).toBe(COUNT);
  expect(made() - measured).toBe(COUNT);
});

test('LS-01: the page has its turn while the others are made', async () => {
  let calls = 0;
  // A clock on which every look is a millisecond later.
  view.performance.now = () => ++calls;
  paintMany();
  let longest = 0;
  let before = rangeCount();
  await new Promise<void>((done) => {
    const step = () => {
      const count = rangeCount();
      longest = Math.max(longest, count - before);
      before = count;
      if (count < COUNT) view.setTimeout(step);
      else done();
    };
    view.setTimeout(step);
  });
  expect(longest).toBeLessThan(COUNT / 10);
});

test('what was still to come is not painted after the marks were taken away', async () => {
  const { highlighter } = paintMany();
  highlighter.forget('a');
  await new Promise((done) => view.setTimeout(done, 100));
  expect(rangeCount()).toBe(0);
});

test('HP-05: what the page deletes between two slices is put back', async () => {
  const { highlighter } = paintMany();
  view.CSS.highlights.delete('mark-solid-1');
  highlighter.tidy();
  await expect.poll(rangeCount).toBe(COUNT);
});
