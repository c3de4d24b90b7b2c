/** What words are made of. */
const LETTER = 1;
const DIGIT = 2;
const OTHER_NUMBER = 3;
const NOTHING = 4;

/** The kind of each code unit that a text had so far. */
const kinds = new Uint8Array(0x10000);

/** What a code unit is in a word, a number for each kind; 0 where it is in none. `apart`: letters and digits are words of their own, and other numbers are in none. */
export function kindOf(code: number, apart: boolean): number {
  const kind = kinds[code] || learnt(code);
  if (kind === NOTHING) return 0;
  return apart ? (kind === OTHER_NUMBER ? 0 : kind) : LETTER;
}

/** Where the word ends that begins at an offset. */
export function endOfWord(text: string, start: number, apart: boolean): number {
  const kind = kindOf(text.charCodeAt(start), apart);
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end), apart) === kind) end++;
  return end;
}

function learnt(code: number): number {
  const character = String.fromCharCode(code);
  const kind = /\p{L}/u.test(character)
    ? LETTER
    : /[0-9]/.test(character)
      ? DIGIT
      : /\p{N}/u.test(character)
        ? OTHER_NUMBER
        : NOTHING;
  kinds[code] = kind;
  return kind;
}
