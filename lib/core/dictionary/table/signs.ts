/** What a sign of the packed spellings says: the class of a letter, and below which bits it is written how. The labels of nodes have the same. */
export const CLASS = 0xff;
/** The letter is a capital. */
export const CAPITAL = 0x100;
/** The letter is one of `A` to `Z`, in either case. */
export const PLAIN = 0x200;
/** Above which bit stands what separates the letter from the one before: 0 for nothing, else one more than its place in `SEPARATORS`. */
export const SEPARATOR_AT = 10;
export const SEPARATED = 7 << SEPARATOR_AT;
/** A spelling ends, and below this bit stands how many letters the path goes back. */
export const ENDS_HERE = 0x8000;

/** What may stand between two letters of a spelling and is not in its key. */
export const SEPARATORS = ' -._/';

/**
 * What each code unit of `PackedDictionary.spelled` says. A letter is itself and has its class; a sign of `ends` says how far back its place is.
 * `alphabet`: the characters of keys, that of class 1 first; `kept`: pairs of such a character and what is written for it instead.
 */
export function signsOf(alphabet: string, kept: string, ends: string): Uint16Array {
  const signs = new Uint16Array(0x10000);
  const instead = new Map<string, string>();
  for (let i = 0; i < kept.length; i += 2) instead.set(kept.charAt(i), kept.charAt(i + 1));
  const enter = (character: string, said: number) => {
    const code = character.charCodeAt(0);
    if (character.length === 1 && signs[code] === 0) signs[code] = said;
  };
  for (let i = 0; i < SEPARATORS.length; i++) signs[SEPARATORS.charCodeAt(i)] = (i + 1) << SEPARATOR_AT;
  for (let i = 0; i < ends.length; i++) signs[ends.charCodeAt(i)] = ENDS_HERE | i;
  // Capitals come after all letters: what is a letter of keys itself is no other's capital.
  for (const capital of [0, CAPITAL])
    for (let i = 0; i < alphabet.length; i++) {
      const letter = alphabet.charAt(i);
      const said = (i + 1) | capital | (letter >= 'a' && letter <= 'z' ? PLAIN : 0);
      enter(capital === 0 ? (instead.get(letter) ?? letter) : letter.toUpperCase(), said);
    }
  return signs;
}

/** A letter as it is written, with the separator before it. `said`: the label of its node. */
export function letterOf(letter: string, said: number): string {
  const separator = (said & SEPARATED) >> SEPARATOR_AT;
  const written = (said & CAPITAL) === 0 ? letter : letter.toUpperCase();
  return separator === 0 ? written : SEPARATORS.charAt(separator - 1) + written;
}
