import { nodesOf } from '../table/nodes';
import type { PackedDictionary } from '../table/packed';
import { CLASS, CodeUnits, SEPARATOR } from './code-units';
import { CHILD_AT, ENDS, GAP, LABEL_AT, LAST, MANY, ROOT } from './links';

export { ROOT };

/** Classes below this are common. */
export const COMMON = 32;
/** The most separators between two parts of a name. */
export const MOST_SEPARATORS = 4;

/** The trie of all keys in level order: one number for each node says where it leads. Opened by one pass over its strings. */
export class NameTrie {
  readonly units: CodeUnits;
  /** For each node its first child, the class that leads there, and the bits `MANY` (it has more), `GAP`, `ENDS` and `ENDS_IN_CAPITAL`. */
  readonly links: Uint32Array;
  /** The child of the root for each class, the node behind each two of them, and behind each three of the commonest: most words end there. */
  readonly roots: Uint32Array;
  readonly pairs: Uint32Array;
  readonly triples = new Uint32Array(COMMON ** 3);
  /** How many classes there are, with that of no name. */
  readonly width: number;
  /** For each node the class that leads to it, how its letter is written, and whether it is the last of siblings: `table/nodes.ts`. */
  readonly labels: Uint16Array;
  /** For each node in which spellings end the first of these, and for each end its node. */
  private readonly firstEnds: Uint32Array;
  protected readonly nodeOf: Uint32Array;
  /** The first node that is neither the root nor a child of it. */
  private readonly deep: number;

  constructor(packed: PackedDictionary) {
    this.units = new CodeUnits(packed.alphabet);
    this.width = packed.alphabet.length + 1;
    const { links, labels, firstEnds, nodeOf } = nodesOf(packed);
    this.links = links;
    this.labels = labels;
    this.firstEnds = firstEnds;
    this.nodeOf = nodeOf;
    this.deep = this.childrenOf(1);
    this.roots = new Uint32Array(this.width);
    this.pairs = new Uint32Array(this.width * this.width);
    for (let node = 1; node < this.deep; node++) {
      const label = this.classOf(node);
      this.roots[label] = node;
      for (let child = this.childrenOf(node); child < this.childrenOf(node + 1); child++)
        this.pairs[label * this.width + this.classOf(child)] = child;
    }
    this.enterTriples();
  }

  private enterTriples(): void {
    const common = Math.min(COMMON, this.width);
    for (let first = 1; first < common; first++)
      for (let second = 1; second < common; second++) {
        const node = this.pairs[first * this.width + second] as number;
        if (node === ROOT) continue;
        for (let child = this.childrenOf(node); child < this.childrenOf(node + 1); child++) {
          const third = this.classOf(child);
          if (third < COMMON) this.triples[(first * COMMON + second) * COMMON + third] = child;
        }
      }
  }

  /** The node that a code unit leads to from another, folded and in lower case; 0 where none does. */
  next(node: number, code: number): number {
    return this.child(node, this.units.of(code) & CLASS);
  }

  /** The child of a class; 0 where there is none. */
  child(node: number, wanted: number): number {
    if (node === ROOT) return this.roots[wanted] as number;
    if (node < this.deep) return this.pairs[this.classOf(node) * this.width + wanted] as number;
    const link = this.links[node] as number;
    if (((link >>> LABEL_AT) & CLASS) === wanted) return link >>> CHILD_AT;
    if ((link & MANY) === 0) return ROOT;
    return siblingOf(this.labels, link >>> CHILD_AT, wanted);
  }

  /** The first child of the node; that of the next node is where they stop. */
  childrenOf(node: number): number {
    return (this.links[node] as number) >>> CHILD_AT;
  }

  /** The class of the character that leads to a node. */
  protected classOf(node: number): number {
    return (this.labels[node] as number) & CLASS;
  }

  /** The node that a node is a child of. */
  protected parentOf(node: number): number {
    return lastUpTo(this.links, ((node << CHILD_AT) | ((1 << CHILD_AT) - 1)) >>> 0);
  }

  /** True where a spelling through the node may have a gap behind it. */
  mayHaveGap(node: number): boolean {
    return ((this.links[node] as number) & GAP) !== 0;
  }

  /** How many separators at `i`, four at most, lead on to a child of a node that may have a gap; 0 where none do. */
  gapAt(node: number, text: string, i: number): number {
    if (!this.mayHaveGap(node)) return 0;
    const most = Math.min(MOST_SEPARATORS, text.length - 1 - i);
    let length = 0;
    while (length < most && (this.units.of(text.charCodeAt(i + length)) & SEPARATOR) !== 0) length++;
    while (length > 0 && this.next(node, text.charCodeAt(i + length)) === ROOT) length--;
    return length;
  }

  /** True where a spelling ends in the node. */
  hasEnds(node: number): boolean {
    return ((this.links[node] as number) & ENDS) !== 0;
  }

  /** The first end of a node that has any; `isEndOf` says where they stop. */
  firstEndOf(node: number): number {
    return this.firstEnds[node] as number;
  }

  /** True for an end of the node, of those at its first and behind. */
  isEndOf(end: number, node: number): boolean {
    return end < this.nodeOf.length && this.nodeOf[end] === node;
  }

  /** The node that the rest of a key leads to from another; 0 where none does. */
  walk(from: number, key: string, at: number): number {
    let node = from;
    for (let i = at; i < key.length; i++) {
      node = this.next(node, key.charCodeAt(i));
      if (node === ROOT) return ROOT;
    }
    return node;
  }
}

/** The sibling of a first child that a class leads to; 0 where none is. `labels`: those of the trie. */
export function siblingOf(labels: Uint16Array, first: number, wanted: number): number {
  for (let at = first + 1; ; at++) {
    const label = labels[at] as number;
    if ((label & CLASS) >= wanted) return (label & CLASS) === wanted ? at : ROOT;
    if (label >= LAST) return ROOT;
  }
}

/** The last place whose value is at most `wanted`, in values that never fall. */
export function lastUpTo(values: Uint32Array, wanted: number): number {
  let [low, high] = [0, values.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
