import type { Tab } from '../../../lib/cli/browsers/driven';
import { lookOf, styleOf } from '../../../lib/core/marks/mark-look';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import type { MarkKind } from '../../../lib/core/match/match';
import { nameOf } from '../../../lib/page/marks/mark-names';

const named = (kind: MarkKind, oneColour = false) => {
  return nameOf(styleOf(lookOf(kind, { ...DEFAULT_SETTINGS, oneColour })));
};

/** The name of each kind of mark where nothing has been set, and that of all of them in one colour. */
export const MARK = {
  have: named('have'),
  partly: named('partly'),
  missing: named('missing'),
  plain: named('plain'),
  any: named('have', true),
};

/** One painted range as the page's own scripts can read it. */
export interface Painted {
  name: string;
  text: string;
  /** Offsets into the text that `postingPage` was made from; -1 outside of it. */
  start: number;
  end: number;
}

/** Every range that is painted in a page or a frame. */
export function painted(tab: Pick<Tab, 'run'>): Promise<Painted[]> {
  return tab.run(() => {
    const at = (node: Node, offset: number) => {
      const element = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
      if (!element) return -1;
      const before = document.createRange();
      before.setStart(element, 0);
      before.setEnd(node, offset);
      return Number(element.dataset.at) + before.toString().length;
    };
    const registry = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>;
    return [...registry].flatMap(([name, ranges]) =>
      [...ranges].map((range) => ({
        name,
        text: range.toString(),
        start: at(range.startContainer, range.startOffset),
        end: at(range.endContainer, range.endOffset),
      })),
    );
  });
}

/** The texts that are painted, in the order of the text they stand in, without the one that is the current one. */
export async function paintedWords(tab: Pick<Tab, 'run'>): Promise<string[]> {
  const ranges = await painted(tab);
  return ranges
    .filter((range) => range.name !== 'mark-current')
    .sort((a, b) => a.start - b.start)
    .map((range) => range.text);
}
