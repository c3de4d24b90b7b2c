import { isAsciiLetter } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/** What may stand between two parts of a spelling: `space` where it has a separator, `slash` for `/`, `hump` within camel case. */
export type GapKind = 'space' | 'slash' | 'hump';

/** A spelling taken apart for the trie. */
export interface SpellingKey {
  /** Folded, lower case, without separators: `nodejs`. */
  key: string;
  /** The same in its own case, for spellings that count in one case only: `NodeJS`. */
  cased: string;
  /** Where in `key` something may stand between two parts. */
  gaps: ReadonlyMap<number, GapKind>;
}

const SEPARATORS = new Set([' ', '-', '.', '_', '/', '\n']);

/** Takes a spelling apart: `Node.js` and `NodeJS` have one key. A dot or slash before the first letter belongs to the name (`.NET`). */
export function spellingKey(spelling: string): SpellingKey {
  const { cased: text } = fold(spelling.trim());
  const gaps = new Map<number, GapKind>();
  let cased = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (cased !== '' && SEPARATORS.has(character) && i < text.length - 1) {
      gaps.set(cased.length, character === '/' || gaps.get(cased.length) === 'slash' ? 'slash' : 'space');
      continue;
    }
    if (!gaps.has(cased.length) && isHump(text, i)) gaps.set(cased.length, 'hump');
    cased += character;
  }
  return { key: cased.toLowerCase(), cased, gaps };
}

/** True where camel case starts a new part of at least two letters after one of at least two: Open|Stack, Postgre|SQL. */
function isHump(text: string, i: number): boolean {
  return (
    isCapital(text.charCodeAt(i)) &&
    isAsciiLetter(text.charCodeAt(i + 1)) &&
    isSmall(text.charCodeAt(i - 1)) &&
    isSmall(text.charCodeAt(i - 2))
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
