/** How many letters of a word's beginning, and of its end, are looked at. */
const KEY = 12;
const ENDING = 5;
/** From here on characters are letters: those of Latin, with all their accents, and what lies beyond. */
const LATIN = 0xc0;
const BEYOND = 0x2000;
/** A word that stands alone is told by, two that stand side by side, how a word begins, how it ends: so far to the left its bits stand. */
const WHOLE = 0;
const PAIR = 8;
const START = 16;
const END = 24;
const BITS = 0xff;
const STAR = 42;
/** The hash of no letters. */
const EMPTY = 0x811c9dc5 | 0;
const LEAST = 1 << 10;

/** Words of phrases that stand in every posting: a phrase is looked for by another of its words. */
const COMMON =
  'work working works software development engineering engineer developer research data science scientist have people following program project projects position positions role job jobs employment candidates applicants candidate contract opportunity anywhere hire hiring consider only must need required team within practices services service public security level local able around currently full-time possible eligible national status current summer student reliability baseline physically applications application longer accepting interview will your what from with they know leave time';
const SHORT = 4;

/**
 * Says of a text which lists of phrases may have one in it, a bit for each list: each phrase is looked for by the rarest of its words, or by two
 * that stand side by side, without regard to case and accents. Linear; a reader that has nothing in a text is not asked for it.
 */
export class TellingWords {
  private keys = new Int32Array(0);
  private bits = new Uint32Array(0);
  /** A bit for each remainder of a hash that there is: most are none, and are not looked for. */
  private readonly known = new Uint32Array(1 << 11);
  private isMade = false;
  /** How many letters of the end of a word have to be looked at. */
  private endings = 0;
  /** Whether any phrase is told by how a word of it begins. */
  private hasStarts = false;

  /** `lists`: phrases, a star in them for the rest of a word, for its beginning or for any word, with a bit of eight for each list. */
  constructor(private readonly lists: () => Iterable<readonly [phrases: Iterable<string>, bit: number]>) {}

  /** The bits of the lists of which a phrase may stand between two offsets. Looks no further where it has one of `enough`. */
  in(text: string, from: number, to: number, enough = 0): number {
    if (!this.isMade) this.make();
    let said = 0;
    let before = 0;
    for (let i = from; i < to; i++) {
      let letter = letterAt(text, i);
      if (letter === 0) continue;
      const start = i;
      let word = EMPTY;
      while (letter !== 0) {
        word = step(word, letter);
        if (this.hasStarts && i - start < KEY) said |= this.look(word) >>> START;
        if (++i >= to) break;
        letter = letterAt(text, i);
      }
      said |= this.look(word) >>> WHOLE;
      said |= this.look(pairOf(before, word)) >>> PAIR;
      let ending = EMPTY;
      for (let at = i - 1; at >= start && at >= i - this.endings; at--) {
        ending = step(ending, letterOf(text.charCodeAt(at)));
        said |= this.look(ending) >>> END;
      }
      said &= BITS;
      if ((said & enough) !== 0) return said;
      before = word;
    }
    return said;
  }

  /** What a hash tells; 0 for nothing. */
  private look(key: number): number {
    if (((this.known[key >>> 21] as number) & (1 << ((key >>> 16) & 31))) === 0) return 0;
    return this.bits[this.placeOf(key)] as number;
  }

  private placeOf(key: number): number {
    const { keys, bits } = this;
    const mask = keys.length - 1;
    let at = key & mask;
    while (bits[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private make(): void {
    this.isMade = true;
    const lists = [...this.lists()].map(([phrases, bit]) => ({ phrases: [...phrases], bit }));
    let count = 0;
    for (const { phrases } of lists) count += phrases.length;
    let size = LEAST;
    while (size < count * 4) size *= 2;
    this.keys = new Int32Array(size);
    this.bits = new Uint32Array(size);
    const common = new Set(COMMON.split(' ').map(hashOf));
    for (const { phrases, bit } of lists)
      for (let i = 0; i < phrases.length; i++) this.enter(phrases[i] as string, bit, common);
  }

  /** Keeps of a phrase the rarest that there is of it. A loop over its letters: it is gone through by the thousand in a worker that has just woken. */
  private enter(phrase: string, bit: number, common: ReadonlySet<number>): void {
    const { length } = phrase;
    let rarest = -1;
    let key = 0;
    let role = WHOLE;
    // What is known of the word before: its hash, how rare it is, and whether it is one without a star.
    let lastWord = EMPTY;
    let lastRarity = 0;
    let isLastPlain = false;
    for (let i = 0; i < length; ) {
      const isEnd = phrase.charCodeAt(i) === STAR;
      if (isEnd) i++;
      const start = i;
      let word = EMPTY;
      let beginning = EMPTY;
      for (; i < length; i++) {
        const letter = letterAt(phrase, i);
        if (letter === 0) break;
        word = step(word, letter);
        if (i - start < KEY) beginning = word;
      }
      if (i === start) {
        if (isEnd) isLastPlain = false;
        else i++;
        continue;
      }
      const isStart = i < length && phrase.charCodeAt(i) === STAR;
      const rarity = i - start < SHORT || common.has(word) ? 0 : i - start;
      if (rarity > rarest) {
        rarest = rarity;
        key = isEnd ? endingOf(phrase, start, i) : isStart ? beginning : word;
        role = isEnd ? END : isStart ? START : WHOLE;
      }
      const isPlain = !isEnd && !isStart;
      if (isPlain && isLastPlain && lastRarity + rarity + 1 > rarest) {
        rarest = lastRarity + rarity + 1;
        key = pairOf(lastWord, word);
        role = PAIR;
      }
      lastWord = word;
      lastRarity = rarity;
      isLastPlain = isPlain;
      if (isStart) i++;
    }
    if (rarest >= 0) this.mark(key, bit << role);
  }

  private mark(key: number, bits: number): void {
    const at = this.placeOf(key);
    this.keys[at] = key;
    this.bits[at] = (this.bits[at] as number) | bits;
    this.known[key >>> 21] = (this.known[key >>> 21] as number) | (1 << ((key >>> 16) & 31));
    if (bits >>> END !== 0) this.endings = ENDING;
    if (((bits >>> START) & BITS) !== 0) this.hasStarts = true;
  }
}

/** The hash of the last letters of a word, from its end. */
function endingOf(text: string, start: number, end: number): number {
  let key = EMPTY;
  for (let at = end - 1; at >= start && at >= end - ENDING; at--) key = step(key, letterOf(text.charCodeAt(at)));
  return key;
}

function step(key: number, letter: number): number {
  return Math.imul(key ^ letter, 0x01000193);
}

function pairOf(one: number, other: number): number {
  return Math.imul(one ^ (other >>> 15), 0x85ebca6b) ^ other;
}

function hashOf(letters: string): number {
  let key = EMPTY;
  for (let i = 0; i < letters.length; i++) key = step(key, letterOf(letters.charCodeAt(i)));
  return key;
}

/** True for what words are told by here. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= LATIN && code < BEYOND);
}

/** Letters in lower case without their accents, of those that a text had so far. */
const plain = new Uint16Array(BEYOND);

/** The letter at an offset as words are told by it; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code;
  return isLetter(code) ? letterOf(code) : 0;
}

function letterOf(code: number): number {
  if (code < 97) return code + 32;
  if (code < LATIN) return code;
  const known = plain[code] as number;
  if (known !== 0) return known;
  const bare = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  plain[code] = bare;
  return bare;
}
