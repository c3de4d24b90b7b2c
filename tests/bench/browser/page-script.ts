import type { StyledMark } from '../../../lib/core/marks/mark-style';
import { highlighterOf } from '../../../lib/page/marks/highlighter';
import { readPostingText } from '../../../lib/page/text/posting-text';

/** What a name in the pages of the bench looks like. */
const NAME = /\b(?:Kubernetes|PostgreSQL|Python|Terraform|Go)\b/g;
const WORDS = ['Kubernetes', 'PostgreSQL', 'Python', 'Terraform', 'Go'];
const MOST = 2_000;

type Mark = { mark: (words: string[], options: object) => void; unmark: () => void };

let highlighter: ReturnType<typeof highlighterOf> | undefined;

/** Runs in a page of the bench: each way of going over it, and how many milliseconds it took. */
const ways = {
  walk: () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).length;
    return length;
  },
  blocks: () => readPostingText(document.body, document).text.length,
  marks: (marks: StyledMark[]) => {
    highlighter ??= highlighterOf();
    highlighter.paint('bench', readPostingText(document.body, document), marks);
    return marks.length;
  },
  pattern: () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const ranges: Range[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { index, 0: name } of node.data.matchAll(NAME)) {
        if (ranges.length === MOST) break;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + name.length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('bench', new Highlight(...ranges));
    return ranges.length;
  },
  markJs: () => {
    const { Mark } = globalThis as unknown as { Mark: new (root: Element) => Mark };
    new Mark(document.body).mark(WORDS, { accuracy: 'exactly', separateWordSearch: false });
    return document.querySelectorAll('mark').length;
  },
};

/** The times of two of them, one right after the other, `rounds` times; `other` is done so often that it can be timed. */
function compare(ours: keyof typeof ways, other: keyof typeof ways, rounds: number): { ours: number; other: number }[] {
  const { text } = readPostingText(document.body, document);
  const marks = [...text.matchAll(NAME)]
    .slice(0, MOST)
    .map(({ index, 0: name }): StyledMark => ({ start: index, end: index + name.length, style: 'solid-1' }));
  const timed = (way: keyof typeof ways) => {
    let times = 0;
    const began = performance.now();
    do {
      ways[way](marks);
      times++;
    } while (way !== 'markJs' && performance.now() - began < 5);
    const took = (performance.now() - began) / times;
    if (way === 'markJs')
      new (globalThis as unknown as { Mark: new (root: Element) => Mark }).Mark(document.body).unmark();
    return took;
  };
  const pairs: { ours: number; other: number }[] = [];
  for (let round = -2; round < rounds; round++) {
    const isFirst = round % 2 === 0;
    const first = timed(isFirst ? ours : other);
    const second = timed(isFirst ? other : ours);
    if (round >= 0) pairs.push(isFirst ? { ours: first, other: second } : { ours: second, other: first });
  }
  return pairs;
}

Object.assign(globalThis, { benchPage: compare });
