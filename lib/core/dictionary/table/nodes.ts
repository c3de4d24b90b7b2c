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
  const path = new Uint32Array(levels.length + 1);
  const links = new Uint32Array(count + 1);
  const labels = new Uint16Array(count + 1);
  const firstEnds = new Uint32Array(count + 1);
  const nodeOf = new Uint32Array(proofs.length + 1);
  links[ROOT] = (1 << CHILD_AT) | (NO_CLASS << LABEL_AT);
  next[0] = 1;
  let node = ROOT;
  let depth = 0;
  let end = 0;
  let separator = 0;
  for (let i = 0; i < spelled.length; i++) {
    const said = signs[spelled.charCodeAt(i)] as number;
    if ((said & ENDS_HERE) !== 0) {
      const inCapital = (proofs.charCodeAt(end) & IN_CAPITAL) === 0 ? 0 : ENDS_IN_CAPITAL;
      const link = links[node] as number;
      if ((link & ENDS) === 0) {
        links[node] = link | ENDS | inCapital;
        firstEnds[node] = end;
      } else if (inCapital === 0) links[node] = link & ~ENDS_IN_CAPITAL;
      nodeOf[end++] = node;
      depth -= said ^ ENDS_HERE;
      node = path[depth] as number;
    } else if ((said & CLASS) === 0) {
      separator = said;
    } else {
      const parent = node;
      depth++;
      node = next[depth] as number;
      next[depth] = node + 1;
      path[depth] = node;
      let link = links[parent] as number;
      const wanted = said & CLASS;
      if (((link >>> LABEL_AT) & CLASS) === NO_CLASS) link ^= (wanted ^ NO_CLASS) << LABEL_AT;
      else {
        link |= MANY;
        labels[node - 1] = (labels[node - 1] as number) & ~LAST;
      }
      if (separator !== 0) link |= GAP;
      else if (
        (said & CAPITAL) !== 0 &&
        depth > 2 &&
        isHump(said, labels, path, depth, signs[spelled.charCodeAt(i + 1)])
      )
        link |= GAP;
      links[parent] = link;
      labels[node] = said | separator | LAST;
      links[node] = ((next[depth + 1] as number) << CHILD_AT) | (NO_CLASS << LABEL_AT);
      separator = 0;
    }
  }
  links[count] = count << CHILD_AT;
  for (const wrong of readSteps(gaps)) links[wrong] = (links[wrong] as number) ^ GAP;
  return { links, labels, firstEnds, nodeOf };
}

/** True where camel case begins a new part, as `spelling.ts` has it, if all letters are written as they are here. */
function isHump(
  said: number,
  labels: Uint16Array,
  path: Uint32Array,
  depth: number,
  after: number | undefined,
): boolean {
  if ((said & PLAIN) === 0 || after === undefined || (after & PLAIN) === 0 || (after & ENDS_HERE) !== 0) return false;
  const before = labels[path[depth - 1] as number] as number;
  if ((before & (PLAIN | CAPITAL | SEPARATED)) !== PLAIN) return false;
  return ((labels[path[depth - 2] as number] as number) & (PLAIN | CAPITAL)) === PLAIN;
}
