import { expect, test } from 'vitest';
import { jsonLdPostings } from '../../../lib/boards/parts/json-ld';
import { microdataPostings } from '../../../lib/boards/parts/microdata';
import { workOf } from '../../core/work';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Items of microdata in each other: deeper than what HTML parsers make, as scripts can. */
function itemsInItems(count: number): Document {
  const page = parse('');
  let inside: Element = page.body;
  for (let i = 0; i < count; i++) {
    const item = page.createElement('div');
    item.setAttribute('itemtype', 'https://schema.org/JobPosting');
    for (const name of ['title', 'jobLocation', 'description'])
      item.appendChild(page.createElement('div')).setAttribute('itemprop', name);
    inside.append(item);
    inside = item.lastElementChild ?? item;
  }
  return page;
}

/** How many elements the ways down and up a page lead to, counted and not timed. */
function elementsPassed(run: () => unknown): number {
  const { querySelectorAll, closest } = Element.prototype;
  let passed = 0;
  Element.prototype.querySelectorAll = function (this: Element, selector: string) {
    passed += 1 + querySelectorAll.call(this, '*').length;
    return querySelectorAll.call(this, selector);
  } as typeof querySelectorAll;
  Element.prototype.closest = function (this: Element, selector: string) {
    passed++;
    return closest.call(this, selector);
  } as typeof closest;
  try {
    run();
  } finally {
    Object.assign(Element.prototype, { querySelectorAll, closest });
  }
  return passed;
}

test('twice as many items in items are twice the work, and fifty postings', () => {
  const [once, twice] = [200, 400].map((count) => elementsPassed(() => microdataPostings(itemsInItems(count))));
  expect((twice ?? 0) / (once ?? 0)).toBeLessThan(2.3);
  expect(microdataPostings(itemsInItems(200))).toHaveLength(50);
});

test('a description is looked for by its beginnings, and its end only as far as it may stand', () => {
  const description = `${'a'.repeat(500)}${'bc1d'.repeat(60)}`;
  const data = Array.from({ length: 50 }, (_, i) => ({ '@type': 'JobPosting', description: `${description}${i}` }));
  const letters = 20_000;
  const page = parse(
    `<script type="application/ld+json">${JSON.stringify(data)}</script>${'<i>a</i>'.repeat(letters)}`,
  );
  const beginnings = 7;
  expect(workOf(() => jsonLdPostings(page))).toBeLessThan((beginnings + 1) * data.length * letters);
});
