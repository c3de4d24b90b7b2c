/** What stands in the trie between its root and the ends of keys. */
export interface TrieNode<T> {
  /** The character that leads to it. */
  letter: string;
  /** How spellings write that letter, with how many do. */
  written: Map<string, number>;
  next: Map<string, TrieNode<T>>;
  hasGap: boolean;
  ends: T[];
}

/** A trie that is written down depth first, and numbered level by level: the root, its children, theirs. */
export class LevelTrie<T> {
  readonly root = node<T>('');

  /** Adds what ends a key. `gaps`: where in the key something may stand between two parts; `letters`: how each of its letters is written. */
  add(key: string, gaps: Iterable<number>, letters: readonly string[] | undefined, end: T): void {
    const parts = new Set(gaps);
    let at = this.root;
    for (let i = 0; i < key.length; i++) {
      if (parts.has(i)) at.hasGap = true;
      const next = at.next.get(key.charAt(i)) ?? node(key.charAt(i));
      at.next.set(key.charAt(i), next);
      at = next;
      const letter = letters?.[i];
      if (letter !== undefined) at.written.set(letter, (at.written.get(letter) ?? 0) + 1);
    }
    at.ends.push(end);
  }

  /** The characters of all keys, the commonest first. */
  alphabet(): string {
    const counts = new Map<string, number>();
    const open = [this.root];
    for (const { next } of open) {
      for (const [character, child] of next) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
        open.push(child);
      }
    }
    return commonest(counts).join('');
  }

  /** The nodes of each level, in the order of their parents, and the children of one as their characters stand in `alphabet`. */
  levels(alphabet: string): TrieNode<T>[][] {
    const levels = [[this.root]];
    for (const level of levels) {
      const below = level.flatMap((parent) => childrenOf(parent, alphabet));
      if (below.length > 0) levels.push(below);
    }
    return levels;
  }
}

/** The children of a node, as their characters stand in `alphabet`. */
export function childrenOf<T>({ next }: TrieNode<T>, alphabet: string): TrieNode<T>[] {
  return [...next.values()].sort((a, b) => alphabet.indexOf(a.letter) - alphabet.indexOf(b.letter));
}

/** What was counted, the commonest first. */
export function commonest(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([value]) => value);
}

function node<T>(letter: string): TrieNode<T> {
  return { letter, written: new Map(), next: new Map(), hasGap: false, ends: [] };
}
