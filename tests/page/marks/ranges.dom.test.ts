import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../lib/page/marks/ranges';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { openPage } from '../../fixtures/open-page';

type Tree = string | { tag: string; children: Tree[] };

const words = fc.oneof(
  fc.constantFrom(
    'React',
    'C++',
    ' ',
    '\n  ',
    ' Node.js ',
    '.NET\u00a0Core',
    'Ja\u00adva',
    '😀',
    'e\u0301',
    'a  b',
    '\t',
    'ＲＥＡＣＴ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const tags = fc.constantFrom(
  'p',
  'b',
  'span',
  'ul',
  'li',
  'div',
  'br',
  'h2',
  'pre',
  'button',
  'style',
  'em',
  'td',
  'details',
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    fc.record({ tag: tags, children: fc.array(tie('tree'), { maxLength: 5 }) }),
  ),
}));

function build(page: Document, one: Tree): Node {
  if (typeof one === 'string') return page.createTextNode(one);
  const element = page.createElement(one.tag);
  element.append(...one.children.map((child) => build(page, child)));
  return element;
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('for any page', () => {
  test('AX-11: the range of any stretch within a block shows the text of that stretch', async () => {
    const { document: page } = await openPage('<!DOCTYPE html>');
    const offsets = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), fc.array(offsets, { maxLength: 8 }), (trees, stretches) => {
        page.body.replaceChildren(...trees.map((one) => build(page, one)));
        const content = readPostingText(page.body, page);
        const pieces = content.blocks.map(({ start, end }) => [start, end] as const);
        for (const [a, b] of stretches) {
          const block = content.blocks[a % content.blocks.length];
          if (block)
            pieces.push([block.start + (a % (block.end - block.start)), block.end - (b % (block.end - block.start))]);
        }
        for (const [start, end] of pieces) {
          if (start >= end || content.text.slice(start, end).trim() === '') continue;
          const range = rangeOf(content, start, end, page);
          // What is left out may stand in between; it is in the range and not in the text.
          const shown = [...(range?.cloneContents().querySelectorAll('button, style') ?? [])]
            .map((one) => one.textContent)
            .join('');
          if (shown === '') expect(squeezed(`${range}`)).toBe(squeezed(content.text.slice(start, end)));
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test('blocks are ordered, do not overlap, and hold all of the text but the breaks between them', async () => {
    const { document: page } = await openPage('<!DOCTYPE html>');
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
        page.body.replaceChildren(...trees.map((one) => build(page, one)));
        const { text, blocks } = readPostingText(page.body, page);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(text.slice(at, start)).toMatch(/^\n{0,2}$/);
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).not.toMatch(/^[ \n]|[ \n]$|\n/);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test('HP-13, LS-08: reading and making ranges changes nothing', async () => {
    const { document: page } = await openPage('<!DOCTYPE html>');
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
        page.body.replaceChildren(...trees.map((one) => build(page, one)));
        const observer = new MutationObserver(() => {});
        observer.observe(page, { childList: true, attributes: true, characterData: true, subtree: true });
        const content = readPostingText(page.body, page);
        for (const { start, end } of content.blocks) rangeOf(content, start, end, page);
        expect(observer.takeRecords()).toEqual([]);
        observer.disconnect();
      }),
    );
  });
});

describe('text that has changed since it was read', () => {
  async function readHtml(html: string) {
    const { document: page } = await openPage(html);
    return { page, content: readPostingText(page.body, page) };
  }

  test('HP-26: other words in the same node have no range', async () => {
    const { page, content } = await readHtml('<p id=p>We use React</p>');
    expect(`${rangeOf(content, 7, 12, page)}`).toBe('React');
    (page.getElementById('p')?.firstChild as Text).data = 'Wir nehmen React';
    expect(rangeOf(content, 7, 12, page)).toBeNull();
  });

  test('LS-09: a node that left the page has no range', async () => {
    const { page, content } = await readHtml('<p id=p>React</p>');
    page.getElementById('p')?.remove();
    expect(rangeOf(content, 0, 5, page)).toBeNull();
  });

  test('offsets outside the text, and empty ones, have no range', async () => {
    const { page, content } = await readHtml('<p>React</p>');
    expect([rangeOf(content, 3, 3, page), rangeOf(content, 5, 9, page), rangeOf(content, 4, 2, page)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a range over two shadow trees is none', async () => {
    const { page, content } = await readHtml('Re<x-a><template shadowrootmode=open>act</template></x-a>');
    expect(content.text).toBe('React');
    expect(rangeOf(content, 0, 5, page)).toBeNull();
    expect(`${rangeOf(content, 2, 5, page)}`).toBe('act');
  });
});
