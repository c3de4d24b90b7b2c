import type { SkillId } from '../../skill';

/**
 * The dictionary as it ships: its spellings become a trie in typed arrays by one pass, the rest is looked up where it stands. Made by `lib/build/skills/pack.ts`, read by
 * `nodes.ts`, `ends.ts` and `details.ts`; docs/matcher.md has a picture.
 */
export interface PackedDictionary {
  /** The characters that keys are made of, the commonest first. The class of the first is 1. */
  alphabet: string;
  /** Pairs of a letter of keys and what is written for it, where its own sign says something else. */
  kept: string;
  /** The signs that end a spelling: the first stays where it is, the second goes back by one letter, and so on. */
  ends: string;
  /**
   * All spellings in the order of their keys, letters by class, and those of one key as they came. Each is written from where it leaves the one before, and has a sign of `ends`
   * behind it, which goes back to where the next leaves it. A letter has the case, and the separator before it, that most spellings through it have.
   */
  spelled: string;
  /** How many nodes the trie has at each depth. */
  levels: number[];
  /** The nodes of which `spelled` does not tell rightly whether there may be a gap behind them, by steps. */
  gaps: string;
  /** For each spelling what it proves: `PROOFS` by their place, and the bits below. */
  proofs: string;
  /** For each spelling whose it is, as one digit. A name has the number of its category. Others have how many names away theirs is (`ends.ts`), or `far`. */
  owners: string;
  /** For each spelling whose name is far away the number of that name, as two digits. */
  far: [high: string, low: string];
  /** For each spelling but names its place among those of its skill. */
  places: string;
  /** For each spelling that is not written as others are the line of `shapes` that says how, as two digits. */
  written: [high: string, low: string];
  /** Each way of writing a spelling, on a line of its own: `shape.ts`. */
  shapes: string;
  /** By the number of a skill its id, where that is not the slug of its name. */
  ids: Record<number, SkillId>;
  /** The categories, and how many skills each has. Skills have their numbers by category, and in it by their names' order in `spelled`. */
  categories: string[];
  sizes: number[];
  /** For each skill 1 where it is a broad field. */
  fields: string;
  /** For each skill the words of its company, divided by bars, on a line of its own. */
  needs: string;
  /** For each skill those it is part of, is implied by and is related to, as two digits each, with a space between the three, on a line of its own; empty for none. */
  links: string;
}

/** Bits of `proofs` above the proof itself: only its own case counts; it is a phrase that hides a skill; it begins with a capital, and only its own case counts; it is not written as others are. */
export const EXACT = 4;
export const HIDES = 8;
export const IN_CAPITAL = 16;
export const OWN_WAY = 32;
/** What each of `proofs` begins with, for it to be a character of one byte. */
const PROOF = 64;

/** Writes what spellings prove, with the bits above. */
export function writeProofs(values: readonly number[]): string {
  return values.map((value) => String.fromCharCode(PROOF | value)).join('');
}

/** What the spelling at a place of `proofs` proves, with the bits above. */
export function proofAt(proofs: string, end: number): number {
  return proofs.charCodeAt(end) & (PROOF - 1);
}

/** From this character on digits are written; `BASE` of them. None needs more than one byte in a script. */
const ZERO = 35;
/** How many values one digit has. */
export const BASE = 92;

/** Writes values of 0 to `BASE` - 1, and up to 220 in two bytes, as one character each. */
export function writeDigits(values: readonly number[]): string {
  return values.map((value) => String.fromCharCode(ZERO + value)).join('');
}

/** The value at a place of what `writeDigits` wrote. */
export function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - ZERO;
}

/** Writes values below `BASE` squared times two as two digits each, the high ones apart: they repeat more. */
export function writePairs(values: readonly number[]): [high: string, low: string] {
  return [
    writeDigits(values.map((value) => Math.floor(value / BASE))),
    writeDigits(values.map((value) => value % BASE)),
  ];
}

/** Writes numbers in a row, two digits each. */
export function writeNumbers(values: readonly number[]): string {
  return values.map((value) => writeDigits([Math.floor(value / BASE), value % BASE])).join('');
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  return Array.from({ length: text.length / 2 }, (_, i) => digitAt(text, i * 2) * BASE + digitAt(text, i * 2 + 1));
}

/** Writes numbers that grow as the steps between them; the first is one from 0. */
export function writeSteps(values: readonly number[]): string {
  const digits = values.flatMap((value, i) => {
    const step = value - (values[i - 1] ?? 0);
    return [...new Array<number>(Math.floor(step / (BASE - 1))).fill(BASE - 1), step % (BASE - 1)];
  });
  return writeDigits(digits);
}

/** Reads what `writeSteps` wrote. */
export function readSteps(text: string): number[] {
  const values: number[] = [];
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digitAt(text, i);
    value += digit;
    if (digit < BASE - 1) values.push(value);
  }
  return values;
}

/** The value at a place of what `writePairs` wrote. */
export function pairAt([high, low]: readonly [string, string], at: number): number {
  return digitAt(high, at) * BASE + digitAt(low, at);
}

/** The lines of a text, found when the first is asked for, and each cut when it is. */
export class Lines {
  private readonly text: string;
  private starts: number[] | undefined;

  constructor(text: string) {
    // Node reads this file as it stands when it builds, and knows no fields among parameters.
    this.text = text;
  }

  /** The line at `i`, without its end. */
  at(i: number): string {
    this.starts ??= startsOfLines(this.text);
    return this.text.slice(this.starts[i], (this.starts[i + 1] ?? 1) - 1);
  }
}

/** Where each line begins, and where one behind the last would. */
function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  starts.push(text.length + 1);
  return starts;
}
