import { type SpellingKey, spellingKey } from './spelling';

/** A node of the trie; what ends in it, and whether any spelling through it may have a gap here. */
export interface TrieNode<T> {
  next: Map<number, TrieNode<T>>;
  ends: { spelling: SpellingKey; value: T }[];
  gap: boolean;
}

/** A trie over folded spellings without their separators. */
export class Trie<T> {
  readonly root: TrieNode<T> = emptyNode();

  /** Adds a spelling; several values may share one. */
  add(text: string, value: T): void {
    const spelling = spellingKey(text);
    let node = this.root;
    for (let i = 0; i < spelling.key.length; i++) {
      if (spelling.gaps.has(i)) node.gap = true;
      const code = spelling.key.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = emptyNode();
        node.next.set(code, next);
      }
      node = next;
    }
    node.ends.push({ spelling, value });
  }

  /** What a whole key ends in: for words that are divided into known names. */
  get(key: string): TrieNode<T>['ends'] {
    let node: TrieNode<T> | undefined = this.root;
    for (let i = 0; node && i < key.length; i++) node = node.next.get(key.charCodeAt(i));
    return node?.ends ?? [];
  }
}

function emptyNode<T>(): TrieNode<T> {
  return { next: new Map(), ends: [], gap: false };
}
