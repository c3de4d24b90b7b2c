import { domOf } from '../dom';
import type { PostingText } from '../text/posting-text';
import type { Segment } from '../text/text-builder';

/**
 * The live range of a stretch of a posting's text; `null` where the page no longer shows that text there.
 * Offsets are UTF-16 code units, `end` exclusive.
 */
export function rangeOf(content: PostingText, start: number, end: number, page: Document): Range | null {
  const { segments } = content;
  const first = segments[indexAt(segments, start)];
  const last = segments[indexAt(segments, end - 1)];
  if (!first || !last || start >= end) return null;
  if (!stillThere(content, first, start, end, page) || !stillThere(content, last, start, end, page)) return null;

  const range = Document.prototype.createRange.call(page);
  range.setStart(first.node, first.from + Math.max(0, start - first.at));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
  return range.collapsed ? null : range;
}

/** How many characters the text node has that an offset of a posting's text stands in. */
export function nodeLength({ segments }: PostingText, offset: number): number {
  return segments[indexAt(segments, offset)]?.node.length ?? 0;
}

/** The segment that holds the offset, or the next one where a separator stands there; -1 past the end. */
function indexAt(segments: Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = segments[middle] as Segment;
    if (one.at + one.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low < segments.length ? low : -1;
}

/** A page may have changed the node since it was read; painting by the old offsets would mark other words. */
function stillThere({ text }: PostingText, segment: Segment, start: number, end: number, page: Document): boolean {
  const from = Math.max(start, segment.at);
  const to = Math.min(end, segment.at + segment.length);
  if (!domOf(page).isConnected(segment.node)) return false;
  const inNode = segment.from + from - segment.at;
  const data = segment.node.data.slice(inNode, inNode + to - from);
  return data.replace(/[\t\n\r\f]/g, ' ') === text.slice(from, to);
}
