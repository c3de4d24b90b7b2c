/** What a part of a phrase leads to beside letters: the rest of a word, the beginning of one, the space between two. */
const STAR = 42;
const SUFFIX = 1;
const CLOSED = 2;
const SPACE = 32;
/** The number of the node that a walk begins at; no other leads to it. */
export const ROOT = 0;

/** So many nodes there is room for at first. */
const FIRST = 1_024;

/**
 * Phrases word by word, as a trie in flat arrays; children are found by hashing, so that a node may have any number. A part with a star
 * behind it is the beginning of a word, with one ahead of it the end of one, and a star alone any word.
 */
export class PhraseTrie {
  /** For each node where its phrases go on: behind a star, at the end of a word, behind a space; 0 for nowhere. */
  stars = new Int32Array(FIRST);
  suffixes = new Int32Array(FIRST);
  gaps = new Int32Array(FIRST);
  /** The first entry that ends in each node; `more` has the next. */
  ends = new Int32Array(FIRST);
  readonly more: Int32Array;
  private parents = new Int32Array(FIRST);
  private labels = new Uint16Array(FIRST);
  private slots = new Int32Array(2 * FIRST);
  private count = 1;

  /** `entries`: how many there may be, numbered from 1. */
  constructor(entries: number) {
    this.more = new Int32Array(entries + 1);
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

  /** Writes an entry down at the end of its parts. */
  add(parts: string[], entry: number): void {
    let node = ROOT;
    parts.forEach((part, i) => {
      if (i > 0) node = this.special('gaps', node, SPACE);
      const isOpen = part.endsWith('*');
      const stem = part.replaceAll('*', '');
      const isEnd = !isOpen && stem !== part;
      if (isEnd) node = this.special('suffixes', node, SUFFIX);
      for (let k = 0; k < stem.length; k++) node = this.child(node, stem.charCodeAt(isEnd ? stem.length - 1 - k : k));
      if (isEnd) node = this.child(node, CLOSED);
      if (isOpen) node = this.special('stars', node, STAR);
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

  private special(of: 'stars' | 'suffixes' | 'gaps', node: number, label: number): number {
    const known = this[of][node] as number;
    if (known !== ROOT) return known;
    const made = this.child(node, label);
    this[of][node] = made;
    return made;
  }

  private child(node: number, code: number): number {
    const known = this.next(node, code);
    if (known !== ROOT) return known;
    if (this.count === this.parents.length) this.grow();
    const made = this.count++;
    this.parents[made] = node;
    this.labels[made] = code;
    this.enter(made);
    return made;
  }

  private enter(node: number): void {
    const mask = this.slots.length - 1;
    let at = slotOf(this.parents[node] as number, this.labels[node] as number) & mask;
    while (this.slots[at] !== ROOT) at = (at + 1) & mask;
    this.slots[at] = node;
  }

  private grow(): void {
    const size = this.count * 2;
    for (const name of ['stars', 'suffixes', 'gaps', 'ends', 'parents'] as const) {
      const larger = new Int32Array(size);
      larger.set(this[name]);
      this[name] = larger;
    }
    const labels = new Uint16Array(size);
    labels.set(this.labels);
    this.labels = labels;
    this.slots = new Int32Array(2 * size);
    for (let node = 1; node < this.count; node++) this.enter(node);
  }
}

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
