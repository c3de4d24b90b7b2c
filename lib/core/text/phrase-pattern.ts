/** The letters of the languages that there are cues for. The classes of all letters are tables that an engine builds anew wherever they stand. */
const LETTER = '[a-zß-ɏ]';
const NO_LETTER = '[a-zß-ɏ0-9]';

/** A letter, a space or a star of phrases, and what may follow it. */
interface Node {
  next: Map<string, Node>;
  /** A phrase ends here. */
  ends: boolean;
}

/**
 * One pattern for all phrases, the longest that fits first; never matches for none. They are matched as whole words: a star stands for the rest of a
 * word, a space for spaces and hyphens, and a phrase that ends in a sign may touch what follows. Common beginnings are tried once.
 */
export function phrasePattern(phrases: string[], flags = 'i'): RegExp {
  if (phrases.length === 0) return /(?!)/;
  const root: Node = { next: new Map(), ends: false };
  for (const phrase of phrases) add(root, phrase);
  return new RegExp(`(?<!${NO_LETTER})${sourceBehind(root, '')}`, `u${flags}`);
}

function add(root: Node, phrase: string): void {
  let node = root;
  for (const sign of phrase.toLowerCase()) {
    const next = node.next.get(sign) ?? { next: new Map(), ends: false };
    node.next.set(sign, next);
    node = next;
  }
  node.ends = true;
}

/** The pattern of what may follow `sign`: longer phrases before the one that ends, letters before a star. */
function sourceBehind(node: Node, sign: string): string {
  const ways = [...node.next].sort(([a], [b]) => Number(a === '*') - Number(b === '*'));
  const sources = ways.map(([next, behind]) => sourceOf(next) + sourceBehind(behind, next));
  if (node.ends) sources.push(/[\p{L}\p{N}*]/u.test(sign) ? `(?!${NO_LETTER})` : '');
  return sources.length === 1 ? (sources[0] as string) : `(?:${sources.join('|')})`;
}

function sourceOf(sign: string): string {
  if (sign === '*') return `${LETTER}*`;
  return sign === ' ' ? '[ \\-]+' : sign.replace(/[.+?^${}()|[\]\\/]/, '\\$&');
}
