/** A node as it is written: the class of the character that leads to it, and what is in it. */
export interface LevelNode<T> {
  label: number;
  children: number;
  hasGap: boolean;
  ends: T[];
}

interface Node<T> {
  next: Map<string, Node<T>>;
  hasGap: boolean;
  ends: T[];
}

/** A trie that is written down level by level: the root, its children, theirs. */
export class LevelTrie<T> {
  private readonly root: Node<T> = { next: new Map(), hasGap: false, ends: [] };

  /** Adds what ends a key. `gaps`: where in the key something may stand between two parts. */
  add(key: string, gaps: Iterable<number>, end: T): void {
    const parts = new Set(gaps);
    let node = this.root;
    for (let i = 0; i < key.length; i++) {
      if (parts.has(i)) node.hasGap = true;
      const next = node.next.get(key.charAt(i)) ?? { next: new Map(), hasGap: false, ends: [] };
      node.next.set(key.charAt(i), next);
      node = next;
    }
    node.ends.push(end);
  }

  /** The characters of all keys, the commonest first, and the nodes in the order of levels, the children of each by class. */
  levels(): { alphabet: string; nodes: LevelNode<T>[] } {
    const alphabet = this.alphabet();
    const classes = new Map(alphabet.split('').map((character, i) => [character, i + 1]));
    const classOf = (character: string) => classes.get(character) as number;
    const queue: [number, Node<T>][] = [[0, this.root]];
    for (const [, { next }] of queue) {
      const children = [...next].map(([character, child]): [number, Node<T>] => [classOf(character), child]);
      queue.push(...children.sort(([a], [b]) => a - b));
    }
    const nodes = queue.map(([label, { next, hasGap, ends }]) => ({ label, children: next.size, hasGap, ends }));
    return { alphabet, nodes };
  }

  private alphabet(): string {
    const counts = new Map<string, number>();
    const open = [this.root];
    for (const { next } of open) {
      for (const [character, child] of next) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
        open.push(child);
      }
    }
    return [...counts]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([character]) => character)
      .join('');
  }
}
