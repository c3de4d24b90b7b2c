/** What a part of a phrase leads to beside letters: the rest of a word, the beginning of one, the space between two. */
const STAR = 42;
const SUFFIX = 1;
const CLOSED = 2;
const SPACE = 32;
/** The number of the node that a walk begins at; no other leads to it. */
export const ROOT = 0;

/**
 * Phrases word by word, as a trie in flat arrays; children are found by hashing, so that a node may have any number. A part with a star
 * behind it is the beginning of a word, with one ahead of it the end of one, and a star alone any word.
 */
export class PhraseTrie {
  /** For each node where its phrases go on: behind a star, at the end of a word, behind a space; 0 for nowhere. */
  readonly stars: Int32Array;
  readonly suffixes: Int32Array;
  readonly gaps: Int32Array;
  /** The first entry that ends in each node, by its number and one; `more` has the next. */
  readonly ends: Int32Array;
  readonly more: Int32Array;
  private readonly parents: Int32Array;
  private readonly labels: Uint16Array;
  private readonly slots: Int32Array;
  private count = 1;

  /** `phrases`: of each its parts; its number among them is that of its entry. */
  constructor(phrases: string[][]) {
    const most = phrases.reduce((sum, parts) => parts.reduce((all, part) => all + part.length + 2, sum), 1);
    this.stars = new Int32Array(most);
    this.suffixes = new Int32Array(most);
    this.gaps = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.parents = new Int32Array(most);
    this.labels = new Uint16Array(most);
    this.more = new Int32Array(phrases.length + 1);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)));
    phrases.forEach((parts, i) => {
      this.add(parts, i + 1);
    });
  }

  /** The node that a code unit leads to; 0 where none does. */
  next(node: number, code: number): number {
    const { slots, parents, labels } = this;
    const mask = slots.length - 1;
    for (let at = slotOf(node, code) & mask; ; at = (at + 1) & mask) {
      const child = slots[at] as number;
      if (child === ROOT || (parents[child] === node && labels[child] === code)) return child;
    }
  }

  /** Where the end of a word leads that was read from its last letter to here; 0 for nowhere. */
  closed(node: number): number {
    return this.next(node, CLOSED);
  }

  private add(parts: string[], entry: number): void {
    let node = ROOT;
    parts.forEach((part, i) => {
      if (i > 0) node = this.special(this.gaps, node, SPACE);
      const isOpen = part.endsWith('*');
      const stem = part.replaceAll('*', '');
      const isEnd = !isOpen && stem !== part;
      if (isEnd) node = this.special(this.suffixes, node, SUFFIX);
      for (let k = 0; k < stem.length; k++) node = this.child(node, stem.charCodeAt(isEnd ? stem.length - 1 - k : k));
      if (isEnd) node = this.child(node, CLOSED);
      if (isOpen) node = this.special(this.stars, node, STAR);
    });
    if (node === ROOT) return;
    // In the order they are given in: the last goes behind the others.
    let last = this.ends[node] as number;
    if (last === 0) this.ends[node] = entry;
    else {
      while (this.more[last] !== 0) last = this.more[last] as number;
      this.more[last] = entry;
    }
  }

  private special(of: Int32Array, node: number, label: number): number {
    const known = of[node] as number;
    if (known !== ROOT) return known;
    const made = this.child(node, label);
    of[node] = made;
    return made;
  }

  private child(node: number, code: number): number {
    const known = this.next(node, code);
    if (known !== ROOT) return known;
    const made = this.count++;
    this.parents[made] = node;
    this.labels[made] = code;
    const mask = this.slots.length - 1;
    let at = slotOf(node, code) & mask;
    while (this.slots[at] !== ROOT) at = (at + 1) & mask;
    this.slots[at] = made;
    return made;
  }
}

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
