/** A text made comparable, with the way back: position `i` of `cased` and `lower` stands for `offsets[i]` of the original. Most of it is made when it is first asked for. */
export class Folded {
  /** True where names take endings of their language's cases: Polish “Pythonem”, Czech “Linuxu”. */
  declines = false;
  /** One width, one kind of space, hyphen, apostrophe and quotation mark, no accents, nothing invisible; the case kept. */
  readonly cased: string;
  private readonly original: string;
  private readonly isMoved: boolean;
  private readonly whole: Folded | undefined;
  private readonly from: number;
  private inLower: string | undefined;
  private back: Uint32Array | undefined;

  /** `isMoved`: whether positions are others than in the original. `whole`: what it is a part of, from a position on. */
  constructor(cased: string, original: string, isMoved: boolean, whole?: Folded, from = 0) {
    this.cased = cased;
    this.original = original;
    this.isMoved = isMoved;
    this.whole = whole;
    this.from = from;
  }

  /** `cased` in lower case, of the same length. */
  get lower(): string {
    this.inLower ??= this.whole
      ? this.whole.lower.slice(this.from, this.from + this.cased.length)
      : lowerOf(this.cased);
    return this.inLower;
  }

  /** UTF-16 offsets into the original, one more than there are positions. */
  get offsets(): Uint32Array {
    this.back ??= this.isMoved ? offsetsOf(this.original, this.cased.length) : identity(this.cased.length);
    return this.back;
  }

  /** The part between two offsets of the original: one of a text that was folded once where no position is another. */
  part(start: number, end: number): Folded {
    return this.isMoved
      ? fold(this.original.slice(start, end))
      : new Folded(this.cased.slice(start, end), '', false, this, start);
  }

  /** The UTF-16 offset of one position, for whoever asks for a few. */
  offsetOf(position: number): number {
    return this.isMoved ? (this.offsets[position] ?? 0) : position;
  }
}

/** Soft hyphens, zero-width marks, variation selectors, and accents that follow their letter. */
const INVISIBLE = /\p{M}|\p{Cf}/u;
/** What no plain text has. An engine looks for it four times as fast as it goes over a whole text of other characters. */
const NOT_PLAIN = /[^\n\x20-\x7e]/;

const REPLACED = new Map<string, string>(
  [
    ['\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\f\v', ' '],
    ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7', '-'],
    ['\u2018\u2019\u201b\u00b4\u02bc', "'"],
    ['\u201c\u201d\u201e\u201f\u00ab\u00bb', '"'],
    ['\u266f', '#'],
    ['\u2044\u2215', '/'],
  ].flatMap(([from, to]) => [...(from ?? '')].map((character): [string, string] => [character, to ?? ''])),
);

const SPECIAL = /\ud835[\udc00-\udfff]|[^\n\x20-\x7e]/g;
/** The first halves of bold and slanted letters as networks show them, and ligatures: what is folded to another number of code units. */
const COMPOUND = /[\ud835\ufb00-\ufb06]/;
const SOFT_HYPHEN = 0xad;
const MATHEMATICAL = '\ud835';
/** What code units are folded to that texts had so far; nothing for what is invisible. */
const folds: (string | undefined)[] = new Array(0x10000);

/** Folds a text for matching; every position keeps its way back to the original. Linear in the text's length. */
export function fold(text: string): Folded {
  if (!NOT_PLAIN.test(text)) return new Folded(text, text, false);
  const cased = casedOf(text);
  return new Folded(cased, text, COMPOUND.test(text) || cased.length !== text.length);
}

/** What a text is folded to in lower case, for whoever needs no way back. */
export function foldedLower(text: string): string {
  return NOT_PLAIN.test(text) ? lowerOf(casedOf(text)) : text.toLowerCase();
}

function casedOf(text: string): string {
  return text.replace(SPECIAL, COMPOUND.test(text) ? foldedPart : foldedUnit);
}

/** A text with bold and slanted letters and ligatures as plain ones, the rest as it is. */
export function plainLetters(text: string): string {
  if (!COMPOUND.test(text)) return text;
  return text.replace(SPECIAL, (part) => (COMPOUND.test(part) ? foldedPart(part) : part));
}

/** Where what is left of a text stood in it, and its end. */
function offsetsOf(text: string, left: number): Uint32Array {
  const offsets = new Uint32Array(left + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const part = character === MATHEMATICAL ? text.slice(i, i + 2) : character;
    const length = character <= '\x7e' ? 1 : foldedPart(part).length;
    for (const end = count + length; count < end; ) offsets[count++] = i;
    if (isMathematical(part)) i++;
  }
  offsets[count] = text.length;
  return offsets;
}

/** What a letter is folded to, be it two code units, or one that stands for several letters. */
function foldedPart(part: string): string {
  if (isMathematical(part)) {
    const plain = part.normalize('NFKC');
    return plain.length === 1 ? foldedUnit(plain) : '';
  }
  return COMPOUND.test(part) ? part.charAt(0).normalize('NFKC').replace(MATHEMATICAL, '') : foldedUnit(part.charAt(0));
}

function isMathematical(part: string): boolean {
  return part.charAt(0) === MATHEMATICAL && part.charAt(1) >= '\udc00' && part.charAt(1) <= '\udfff';
}

/** What one code unit is folded to, its case kept: one code unit, or nothing for what is invisible or only a part of what `fold` folds. */
export function foldedUnit(character: string): string {
  const code = character.charCodeAt(0);
  const known = folds[code];
  if (known !== undefined) return known;
  const isDropped = !isSeen(code) && (INVISIBLE.test(character) || COMPOUND.test(character));
  const folded = isDropped ? '' : foldCharacter(character).charAt(0);
  folds[code] = folded;
  return folded;
}

/** True for letters of Latin and what texts are mostly punctuated with: no table of all characters is asked whether they are to be seen. */
function isSeen(code: number): boolean {
  return code < 0x300 ? code !== SOFT_HYPHEN : (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e);
}

/** One code unit in, one out, whatever it was. */
function foldCharacter(character: string): string {
  const replaced = REPLACED.get(character);
  if (replaced !== undefined) return replaced;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Letters of formulas that had a code of their own before the others: ℝ, ℎ.
  if (code >= 0x2100 && code <= 0x214f && /^[A-Za-z]$/.test(character.normalize('NFKC')))
    return character.normalize('NFKC');
  if (code >= 0xc0 && code <= 0x24f) return character.normalize('NFD').charAt(0);
  return character;
}

/** A text in lower case, of the same length. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals grow in lower case (İ); those are taken one by one so that positions stay.
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, i) => text.charAt(i).toLowerCase().charAt(0)).join('');
}

/** As many offsets as any plain text so far had: one for itself, whatever the text. */
let same = new Uint32Array(0);

function identity(length: number): Uint32Array {
  if (same.length <= length) {
    same = new Uint32Array(Math.max(4_096, length * 2));
    for (let i = 0; i < same.length; i++) same[i] = i;
  }
  return same.subarray(0, length + 1);
}
