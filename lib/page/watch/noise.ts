/** How often a place may change for nothing before it is looked at less often. */
const PATIENCE = 20;

/** Tells places that keep changing without anything to read (tickers, clocks) from the rest. */
export interface Noise {
  /** True where at least one of the places is not known for changing for nothing. */
  isNews: (targets: Set<Node>) => boolean;
  /** These changed, and there was nothing new to read. */
  count: (targets: Set<Node>) => void;
  /** These changed, and something was new: they start afresh. */
  forget: (targets: Set<Node>) => void;
}

/** Starts without any place known. */
export function noiseFilter(): Noise {
  const counts = new WeakMap<Node, number>();
  const countOf = (one: Node) => counts.get(one) ?? 0;
  return {
    isNews: (targets) => [...targets].some((target) => countOf(place(target)) < PATIENCE),
    count: (targets) => {
      for (const one of new Set([...targets].map(place))) counts.set(one, countOf(one) + 1);
    },
    forget: (targets) => {
      for (const target of targets) counts.delete(place(target));
    },
  };
}

/** Text nodes come and go; the element around them stays. */
function place(target: Node): Node {
  return (target.nodeType === Node.TEXT_NODE && target.parentNode) || target;
}
