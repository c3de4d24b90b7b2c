import { type NameTable, ROOT } from './name-table';

/**
 * The nodes of the keys that one slip makes the word of: a letter missing, too many, swapped with the next or, with `changed`, changed,
 * which the word itself passes for, too. Slips spare the first letter. At each letter the children of one node are tried, and no more.
 */
export function oneSlipAway(names: NameTable, word: string, changed: boolean): Set<number> {
  const found = new Set<number>();
  let node = ROOT;
  for (let i = 0; i < word.length; i++) {
    node = names.next(node, word.charCodeAt(i));
    if (node === ROOT) break;
    slipsBehind(names, node, word, i + 1, changed, found);
  }
  if (changed) found.add(node);
  found.delete(ROOT);
  return found;
}

/** The slips at the letter `at`, with all letters ahead of it right. */
function slipsBehind(
  names: NameTable,
  node: number,
  word: string,
  at: number,
  changed: boolean,
  found: Set<number>,
): void {
  if (at < word.length) found.add(names.walk(node, word, at + 1));
  if (at + 1 < word.length) {
    const first = names.next(node, word.charCodeAt(at + 1));
    const second = first === ROOT ? ROOT : names.next(first, word.charCodeAt(at));
    if (second !== ROOT) found.add(names.walk(second, word, at + 2));
  }
  const last = names.childrenOf(node + 1);
  for (let child = names.childrenOf(node); child < last; child++) {
    found.add(names.walk(child, word, at));
    if (changed && at < word.length) found.add(names.walk(child, word, at + 1));
  }
}
