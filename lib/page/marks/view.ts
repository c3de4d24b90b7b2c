/** One range to paint, made of a mark when its turn comes. */
export interface Paintable {
  /** The highlight it belongs to. */
  name: string;
  range: () => Range | null;
}

/**
 * The `limit` ranges nearest to what is in view. Text runs down the page, so the first one below the top edge is found
 * by halving, which measures a few ranges instead of all.
 */
export function nearestToView(all: Paintable[], limit: number, view: Window): Paintable[] {
  if (all.length <= limit) return all;
  const top = firstBelow(all, 0);
  const bottom = firstBelow(all, view.innerHeight);
  const spare = Math.max(0, limit - (bottom - top));
  const start = Math.max(0, Math.min(top - Math.floor(spare / 2), all.length - limit));
  return all.slice(start, start + limit);
}

function firstBelow(all: Paintable[], edge: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = all[middle]?.range();
    if (range && range.getBoundingClientRect().bottom < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
