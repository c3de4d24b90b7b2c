import type { SkillId } from '../skill';

/**
 * The dictionary as it ships: what is said of nodes becomes typed arrays by one pass, the rest is looked up where it stands. Made by `lib/build/skills/pack.ts`, read by
 * `name-table.ts` and `details.ts`; docs/matcher.md has a picture. Of a trie in level order the children of a node stand side by
 * side, so that a count for each node is all there is to say of its shape.
 */
export interface PackedDictionary {
  /** The characters that keys are made of, the commonest first. The class of the first is 1. */
  alphabet: string;
  /** For each node the class of the character that leads to it; the root's stands for nothing. */
  labels: string;
  /** For each node its form, by its place among `forms`. */
  nodes: string;
  /** The forms of nodes: how many children one has, how many spellings end in it, and the two bits below. */
  forms: [children: number, ends: number, bits: number][];
  /** For each end, in the order of nodes, the number of its skill, as two digits. */
  skills: [high: string, low: string];
  /** For each end what its spelling proves: `PROOFS` by their place, and the two bits below. */
  proofs: string;
  /** For each end the place of its spelling among those of its skill: the name is the first. */
  places: string;
  /** For each end how its spelling is written, by its line in `shapes`, as two digits. */
  written: [high: string, low: string];
  /** Each way of writing a spelling, on a line of its own: `shape.ts`. */
  shapes: string;
  /** By the number of a skill its id, where that is not the slug of its name. */
  ids: Record<number, SkillId>;
  /** The categories, and for each skill its own. */
  categories: string[];
  categoryOf: string;
  /** For each skill 1 where it is a broad field. */
  fields: string;
  /** For each skill the words of its company, divided by bars, on a line of its own. */
  needs: string;
  /** For each skill those it is part of, is implied by and is related to, as two digits each, with a space between the three, on a line of its own; empty for none. */
  links: string;
}

/** Bits of `forms`: a spelling through the node may have a gap here; all that end here begin with a capital and count in their own case only. */
export const HAS_GAP = 1;
export const IN_CAPITAL = 2;

/** Bits of `proofs` above the proof itself. */
export const EXACT = 4;
export const HIDES = 8;

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
