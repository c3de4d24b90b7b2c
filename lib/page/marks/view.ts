/** One range to paint, made of a mark when its turn comes. */
export interface Paintable {
  /** The highlight it belongs to. */
  name: string;
  /** Characters of the text node it stands in. */
  work: number;
  range: () => Range | null;
}

/** How much is painted at a time. */
export interface Limits {
  ranges: number;
  /** Characters of the text nodes that the ranges stand in, each node counted for each of its ranges: browsers walk through all of it. */
  work: number;
}

/**
 * As many of the ranges as the limits allow, nearest to what is in view. Text runs down the page, so the first one below the top
 * edge is found by halving, which measures a few ranges instead of all.
 */
export function nearestToView(all: Paintable[], limits: Limits, view: Window): Paintable[] {
  if (all.length <= limits.ranges && all.reduce((sum, { work }) => sum + work, 0) <= limits.work) return all;
  const top = firstBelow(all, 0);
  const bottom = firstBelow(all, view.innerHeight, top);
  let [start, end, work] = [top, top, 0];
  const take = (index: number): boolean => {
    const one = all[index];
    if (!one || end - start >= limits.ranges || work + one.work > limits.work) return false;
    work += one.work;
    start = Math.min(start, index);
    end = Math.max(end, index + 1);
    return true;
  };
  while (end < bottom && take(end));
  for (let grows = true; grows; ) {
    const above = take(start - 1);
    grows = take(end) || above;
  }
  return all.slice(start, end);
}

/** Divides ranges into those that are in view and those that can wait, the next ones below first; none waits of no more than `few`. */
export function inView(all: Paintable[], few: number, view: Window): { now: Paintable[]; later: Paintable[] } {
  if (all.length <= few) return { now: all, later: [] };
  const top = firstBelow(all, 0);
  // The range that is cut by the lower edge is in view, too.
  const bottom = firstBelow(all, view.innerHeight, top) + 1;
  return { now: all.slice(top, bottom), later: [...all.slice(bottom), ...all.slice(0, top).reverse()] };
}

/** By halving, but from the first one on: a page is mostly seen from its top, and then one look is enough. */
function firstBelow(all: Paintable[], edge: number, from = 0): number {
  let low = from;
  let high = all.length;
  for (let middle = from; low < high; middle = (low + high) >> 1) {
    // One whose text has left the page says nothing of those below it.
    const bottom = all[middle]?.range()?.getBoundingClientRect().bottom ?? -1;
    if (bottom < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
