/**
 * How many links hold each of `groups` together (one less than its members), and how many of them `others` keep: a group that
 * stands in n pieces there has lost n - 1. Counted as for coreference (Vilain and others, 1995).
 */
export function countLinks(groups: Set<string>[], others: Set<string>[]): { links: number; kept: number } {
  let links = 0;
  let kept = 0;
  for (const group of groups) {
    links += group.size - 1;
    kept += group.size - piecesOf(group, others);
  }
  return { links, kept };
}

/** In how many pieces a group stands among `others`, the largest taken first; what none holds is a piece each. */
function piecesOf(group: Set<string>, others: Set<string>[]): number {
  let left = group;
  let pieces = 0;
  while (left.size > 0) {
    const largest = others.map((other) => left.intersection(other)).reduce(larger, new Set());
    if (largest.size === 0) return pieces + left.size;
    left = left.difference(largest);
    pieces++;
  }
  return pieces;
}

function larger(a: Set<string>, b: Set<string>): Set<string> {
  return b.size > a.size ? b : a;
}
