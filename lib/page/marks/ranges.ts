import type { PostingText } from '../text/posting-text';
import type { Segment } from '../text/text-builder';

/**
 * The live range of a stretch of a posting's text; `null` where the page no longer shows that text there.
 * Offsets are UTF-16 code units, `end` exclusive.
 */
export function rangeOf(content: PostingText, start: number, end: number, page: Document): Range | null {
  const first = segmentAt(content, start);
  return first ? rangeFrom(content, first, start, end, page) : null;
}

/** The same, of a stretch that begins in this segment. */
export function rangeFrom(
  content: PostingText,
  first: Segment,
  start: number,
  end: number,
  page: Document,
): Range | null {
  const last = end <= first.at + first.length ? first : segmentAt(content, end - 1);
  if (!last || start >= end || !stillThere(content, first, start, end)) return null;
  if (last !== first && !stillThere(content, last, start, end)) return null;
  const range = Document.prototype.createRange.call(page);
  range.setStart(first.node, first.from + Math.max(0, start - first.at));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
  return range.collapsed ? null : range;
}

/** The segment that holds the offset, or the next one where a separator stands there; none past the end. */
export function segmentAt({ segments }: PostingText, offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = segments[middle] as Segment;
    if (one.at + one.length <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low];
}

/** A page may have changed the node since it was read; painting by the old offsets would mark other words. */
function stillThere({ text }: PostingText, { node, at, from, length }: Segment, start: number, end: number): boolean {
  if (!node.isConnected) return false;
  const begin = Math.max(start, at);
  const words = text.slice(begin, Math.min(end, at + length));
  const inNode = from + begin - at;
  const { data } = node;
  // Most of them stand there as they are.
  if (data.startsWith(words, inNode)) return true;
  return data.slice(inNode, inNode + words.length).replace(/[\t\n\r\f]/g, ' ') === words;
}
