import { isAsciiLetter, isSmallLetter } from '../../../text/characters';
import { hashOf } from './hash';

/** A word's letters by kind, runs of one kind cut at `longest`: `TF-A` is `XX-X`, `CitusDB` with 1 is `XxX`. */
export function shapeOf(word: string, longest: number): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charAt(i));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= longest) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '0';
  if (character.toLowerCase() !== character) return 'X';
  return character > '\x7f' ? 'x' : character;
}

/** The parts of a word in camel case or with signs in it, in small letters. */
export function partsOf(word: string): string[] {
  if (isOnePart(word)) return [word.toLowerCase()];
  return word.split(/(?<=[\p{Ll}\d])(?=\p{Lu})|[-._&]/u).map((part) => part.toLowerCase());
}

/** True for a word of plain small letters, the first of which may be a capital: nothing in it parts it. */
function isOnePart(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (!isSmallLetter(word.charCodeAt(i))) return false;
  return isAsciiLetter(word.charCodeAt(0));
}

/** The hashes of the first and last part of a camel-case word; of the whole where it has one part. */
export function humps(word: string): { first: number; last: number } {
  if (isOnePart(word)) return { first: 0, last: 0 };
  const cut = word.search(/(?<=[\p{Ll}\d])\p{Lu}|[-._]/u);
  if (cut < 0) return { first: 0, last: 0 };
  const parts = word.toLowerCase();
  let at = word.length - 1;
  while (at > cut && !(/\p{Lu}/u.test(word.charAt(at)) && !/\p{Lu}/u.test(word.charAt(at - 1)))) at--;
  return { first: hashOf(parts, 0, cut), last: hashOf(parts, at) };
}
