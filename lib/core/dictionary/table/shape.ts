import { SEPARATORS } from './signs.ts';

/** A small letter and a capital, with a count behind them where there are several; and all of it as JSON, for what cannot be said otherwise. */
const SMALL = 'x';
const CAPITAL = 'X';
const LITERAL = '"';

/** The letters of a spelling's key as they are written, each with the separator before it; nothing where they are not all there is to it. */
export function lettersOf(text: string, key: string): string[] | undefined {
  const letters: string[] = [];
  let separator = '';
  for (const character of text.split('')) {
    const letter = key.charAt(letters.length);
    if (character === letter || (letter !== '' && character === letter.toUpperCase())) {
      letters.push(separator + character);
      separator = '';
    } else if (SEPARATORS.includes(character) && separator === '') separator = character;
    else return undefined;
  }
  return letters.length === key.length && separator === '' ? letters : undefined;
}

/** What `spelled` makes a spelling of where its letters are written as `usual`: empty for those. */
export function shapeOf(text: string, key: string, usual: readonly string[]): string {
  if (usual.join('') === text) return '';
  const letters = lettersOf(text, key);
  const shape = letters && shapeUpTo(letters, letters.findLastIndex((letter, i) => letter !== usual[i]) + 1);
  return shape !== undefined && spelled(usual, shape) === text ? shape : JSON.stringify(text);
}

function shapeUpTo(letters: string[], end: number): string {
  return letters
    .slice(0, end)
    .map((letter) => letter.slice(0, -1) + (letter.slice(-1) === letter.slice(-1).toLowerCase() ? SMALL : CAPITAL))
    .join('')
    .replace(/x{2,}|X{2,}/g, (run) => run.charAt(0) + run.length);
}

/** A spelling from its letters as they are usually written, and its shape, which says how its beginning is: of `n`, `o`, … and `X` comes `Node.js` where `Node.js` is usual but for its case. */
export function spelled(usual: readonly string[], shape: string): string {
  if (shape === '') return usual.join('');
  if (shape.startsWith(LITERAL)) return JSON.parse(shape) as string;
  let text = '';
  let at = 0;
  for (let i = 0; i < shape.length; i++) {
    const sign = shape.charAt(i);
    if (sign !== SMALL && sign !== CAPITAL) {
      text += sign;
      continue;
    }
    let count = 0;
    for (; shape.charAt(i + 1) >= '0' && shape.charAt(i + 1) <= '9'; i++)
      count = count * 10 + Number(shape.charAt(i + 1));
    for (const last = at + Math.max(1, count); at < last; at++) {
      const letter = usual[at]?.slice(-1) ?? '';
      text += sign === CAPITAL ? letter.toUpperCase() : letter.toLowerCase();
    }
  }
  return text + usual.slice(at).join('');
}
