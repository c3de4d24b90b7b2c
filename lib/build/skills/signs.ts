import { SEPARATORS } from '../../core/dictionary/table/signs.ts';

/** Signs that take one byte and stand in few names. */
const PUNCTUATION = "!#$%&'()*+,:;<=>?@[]^`{|}~";
/** So many of them are worth more as signs of where spellings end. */
const MOST_PLAIN = 24;
/** From this code unit on a sign takes more than a byte. */
const BEYOND = 0xa1;

/**
 * The signs of where spellings end, of which the first are commonest and have one byte each, and pairs of a letter of keys and what is written for it instead: for
 * separators, and for those whose own sign was taken. `alphabet`: the commonest letter first; `count`: of ends.
 */
export function chooseSigns(alphabet: string, count: number): { kept: string; ends: string } {
  const rarity = (sign: string) => (alphabet.includes(sign) ? alphabet.length - alphabet.indexOf(sign) : 0);
  const plain = PUNCTUATION.split('').sort((a, b) => rarity(a) - rarity(b));
  const ends = plain.slice(0, Math.min(MOST_PLAIN, count));
  const without = alphabet.split('').filter((letter) => SEPARATORS.includes(letter) || ends.includes(letter));
  const taken = new Set(alphabet + alphabet.toUpperCase());
  let code = BEYOND;
  const free = () => {
    while (taken.has(String.fromCharCode(code))) code++;
    return String.fromCharCode(code++);
  };
  const kept = without.map((letter) => letter + free()).join('');
  while (ends.length < count) ends.push(free());
  return { kept, ends: ends.join('') };
}
