/** How often a place may change for nothing before it is looked at less often. */
const PATIENCE = 20;

/** Tells places that keep changing without anything to read (tickers, clocks) from the rest. */
export class Noise {
  #counts = new WeakMap<Node, number>();

  /** True where at least one of the places is not known for changing for nothing. */
  isNews(targets: Set<Node>): boolean {
    for (const target of targets) if ((this.#counts.get(place(target)) ?? 0) < PATIENCE) return true;
    return false;
  }

  /** These changed, and there was nothing new to read. */
  count(targets: Set<Node>): void {
    for (const one of new Set([...targets].map(place))) this.#counts.set(one, (this.#counts.get(one) ?? 0) + 1);
  }

  /** These changed, and something was new: they start afresh. */
  forget(targets: Set<Node>): void {
    for (const target of targets) this.#counts.delete(place(target));
  }
}

/** Text nodes come and go; the element around them stays. */
function place(target: Node): Node {
  return (target.nodeType === Node.TEXT_NODE && target.parentNode) || target;
}
