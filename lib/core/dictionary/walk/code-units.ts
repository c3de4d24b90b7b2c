import { isCapitalLetter, isSpaceless, isWordCharacter } from '../../text/characters';
import { foldedUnit } from '../../text/fold';

/** What is known of a code unit: the class of what it is folded to in lower case, 0 for what is in no name, and the bits below. */
export const CLASS = 0xff;
/** It stands in a word, once folded. */
export const WORD = 0x100;
/** It is folded to a capital of `A` to `Z`. */
export const CAPITAL = 0x200;
/** It may stand between two parts of a name. */
export const SEPARATOR = 0x400;
/** It may follow a name within its word: the first letter of an ending, of a compound's second half, or a digit. */
export const ENDING = 0x800;
/** A name may begin with it where a word follows: .NET. */
export const STOP = 0x1000;
/** A name of a script without spaces may begin with it. */
export const SPACELESS = 0x4000;
/** Nothing is left of it when it is folded. */
export const DROPPED = 0x2000;
/** It was looked at: of those that no text had yet nothing is known. */
const KNOWN = 0x8000;

const SEPARATORS = ' -._/&\n';
/** What `endOfName` in `mentions/boundaries.ts` lets follow: endings of plurals and cases, second halves of compounds. */
const ENDINGS = 'seiauzoykpbc0123456789';

/** What is known of each code unit, learnt when a text first has it: folding and looking up are one step of a walk. */
export class CodeUnits {
  readonly known = new Uint16Array(0x10000);
  private readonly classes = new Map<string, number>();

  /** `alphabet`: the characters that keys are made of; the class of the first is 1. */
  constructor(alphabet: string) {
    for (let i = 0; i < alphabet.length; i++) this.classes.set(alphabet.charAt(i), i + 1);
    for (let code = 0; code < 128; code++) this.learn(code);
  }

  /** What is known of a code unit. */
  of(code: number): number {
    return this.known[code] || this.learn(code);
  }

  /** The same for one of which nothing is known. */
  learn(code: number): number {
    const character = String.fromCharCode(code);
    const cased = foldedUnit(character);
    const lower = cased.toLowerCase().charAt(0);
    const wanted = this.classes.get(character) ?? this.classes.get(lower) ?? 0;
    const bits = [
      isWordCharacter(lower.charCodeAt(0)) && WORD,
      isCapitalLetter(cased.charCodeAt(0)) && CAPITAL,
      cased !== '' && SEPARATORS.includes(cased) && SEPARATOR,
      cased !== '' && ENDINGS.includes(lower) && ENDING,
      cased === '.' && STOP,
      wanted > 0 && isSpaceless(code) && SPACELESS,
      cased === '' && DROPPED,
    ];
    const known = bits.reduce<number>((sum, bit) => sum | Number(bit), KNOWN | wanted);
    this.known[code] = known;
    return known;
  }
}
