import { CHILD_AT, ENDS, ENDS_IN_CAPITAL, GAP, LABEL_AT, LAST, MANY, NO_CLASS, ROOT } from '../walk/links.ts';
import { IN_CAPITAL, type PackedDictionary, readSteps } from './packed.ts';
import { CAPITAL, CLASS, ENDS_HERE, PLAIN, SEPARATED, signsOf } from './signs.ts';

/** The trie in typed arrays, its nodes numbered level by level: the root, its children, theirs. */
export interface Nodes {
  /** For each node its first child, the class that leads there, and the bits of `walk/links.ts`. */
  links: Uint32Array;
  /** For each node the class that leads to it and how its letter is written (`signs.ts`), with `LAST` for the last of siblings. */
  labels: Uint16Array;
  /** For each node in which spellings end the first of these. */
  firstEnds: Uint32Array;
  /** For each end, in the order in which they are written, its node; behind the last the root. */
  nodeOf: Uint32Array;
}

/** What of a dictionary tells its trie. */
type Spelled = Pick<PackedDictionary, 'alphabet' | 'kept' | 'ends' | 'spelled' | 'levels' | 'gaps' | 'proofs'>;

/**
 * Makes the trie of its spellings, which are written depth first, in one loop. Of nodes at one depth those that are come by first have the lower
 * numbers, which is the order of levels: children stand side by side, and the first has the number that is next at its depth when its parent is come by.
 */
export function nodesOf(packed: Spelled): Nodes {
  const { spelled, levels, proofs, alphabet, kept, ends, gaps } = packed;
  const signs = signsOf(alphabet, kept, ends);
  const next = new Uint32Array(levels.length + 2);
  let count = 0;
  for (let depth = 0; depth < levels.length; depth++) {
    next[depth] = count;
    count += levels[depth] as number;
  }
  next[levels.length] = count;
  const links = new Uint32Array(count + 1);
  const labels = new Uint16Array(count + 1);
  const firstEnds = new Uint32Array(count + 1);
  const nodeOf = new Uint32Array(proofs.length + 1);
  links[ROOT] = (1 << CHILD_AT) | (NO_CLASS << LABEL_AT);
  next[0] = 1;
  let node = ROOT;
  let depth = 0;
  let end = 0;
  for (let i = 0; i < spelled.length; ) {
    let said = signs[spelled.charCodeAt(i++)] as number;
    if ((said & ENDS_HERE) !== 0) {
      const inCapital = (proofs.charCodeAt(end) & IN_CAPITAL) === 0 ? 0 : ENDS_IN_CAPITAL;
      const link = links[node] as number;
      if ((link & ENDS) === 0) {
        links[node] = link | ENDS | inCapital;
        firstEnds[node] = end;
      } else if (inCapital === 0) links[node] = link & ~ENDS_IN_CAPITAL;
      nodeOf[end++] = node;
      depth -= said ^ ENDS_HERE;
      // Of all at its depth the path has the one that was come by last.
      node = (next[depth] as number) - 1;
      continue;
    }
    let separator = 0;
    let gap = 0;
    if ((said & CLASS) === 0) {
      separator = said;
      gap = GAP;
      said = signs[spelled.charCodeAt(i++)] as number;
    } else if ((said & CAPITAL) !== 0 && depth > 1)
      gap = isHump(labels[(next[depth - 1] as number) - 1] as number, labels[node] as number, said, signs, spelled, i);
    const link = links[node] as number;
    if (((link >>> LABEL_AT) & CLASS) === NO_CLASS)
      links[node] = (link ^ (((said & CLASS) ^ NO_CLASS) << LABEL_AT)) | gap;
    else {
      const sibling = (next[depth + 1] as number) - 1;
      labels[sibling] = (labels[sibling] as number) & ~LAST;
      links[node] = link | MANY | gap;
    }
    // From here on each letter is the first behind the one before.
    let before = depth > 0 ? (labels[node] as number) : 0;
    for (;;) {
      depth++;
      node = next[depth] as number;
      next[depth] = node + 1;
      const letter = said | separator;
      labels[node] = letter | LAST;
      const child = (next[depth + 1] as number) << CHILD_AT;
      said = signs[spelled.charCodeAt(i)] as number;
      if ((said & ENDS_HERE) !== 0) {
        links[node] = child | (NO_CLASS << LABEL_AT);
        break;
      }
      i++;
      separator = 0;
      gap = 0;
      if ((said & CLASS) === 0) {
        separator = said;
        gap = GAP;
        said = signs[spelled.charCodeAt(i++)] as number;
      } else if ((said & CAPITAL) !== 0) gap = isHump(before, letter, said, signs, spelled, i);
      links[node] = child | ((said & CLASS) << LABEL_AT) | gap;
      before = letter;
    }
  }
  links[count] = count << CHILD_AT;
  for (const wrong of readSteps(gaps)) links[wrong] = (links[wrong] as number) ^ GAP;
  return { links, labels, firstEnds, nodeOf };
}

/** `GAP` where camel case begins a new part, as `spelling.ts` has it: a capital with a letter behind it, ahead of which two small letters stand side by side. */
function isHump(
  before: number,
  letter: number,
  capital: number,
  signs: Uint16Array,
  spelled: string,
  behind: number,
): number {
  if ((letter & (PLAIN | CAPITAL | SEPARATED)) !== PLAIN || (before & (PLAIN | CAPITAL)) !== PLAIN) return 0;
  const after = signs[spelled.charCodeAt(behind)] as number;
  return (capital & after & PLAIN) !== 0 && (after & ENDS_HERE) === 0 ? GAP : 0;
}
