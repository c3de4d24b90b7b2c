import { type NameTable, ROOT } from '../../../lib/core/dictionary/name-table';
import { isWordCharacter } from '../../../lib/core/text/characters';
import { fold } from '../../../lib/core/text/fold';

/** What a walk over a text came by; the same on every machine. */
export interface Walk {
  /** Words that a walk began at, nodes it went through, and names that end where it did. */
  words: number;
  nodes: number;
  hits: number;
}

/** Folds a text and walks the table from the beginning of each word as far as any name goes. */
export function walk(text: string, names: NameTable): Walk {
  const { lower } = fold(text);
  let words = 0;
  let nodes = 0;
  let hits = 0;
  let inWord = false;
  for (let start = 0; start < lower.length; start++) {
    const isWord = isWordCharacter(lower.charCodeAt(start));
    if (isWord && !inWord) {
      words++;
      let node = names.next(ROOT, lower.charCodeAt(start));
      for (let i = start + 1; node !== ROOT; i++) {
        nodes++;
        if (names.endsOf(node) < names.endsOf(node + 1)) hits++;
        node = names.next(node, lower.charCodeAt(i));
      }
    }
    inWord = isWord;
  }
  return { words, nodes, hits };
}
