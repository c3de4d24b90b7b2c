import type { SkillId } from '../../skill';
import { foldedLower } from '../../text/fold';
import type { Dictionary } from '../dictionary';
import { spellingKey } from '../spelling';
import { BEST_KNOWN } from './known';

/** What is searched: a dictionary, or skills by their ids alone. */
export type Searched = Pick<Dictionary, 'skills'> & Partial<Pick<Dictionary, 'names'>>;

/** All spellings of a dictionary, laid out for looking up; places in the arrays belong together. What not every search needs is made when one does. */
export class Spellings {
  /** As it is written. */
  readonly texts: string[] = [];
  /** True for the canonical name. */
  readonly isName: boolean[] = [];
  /** Without case, accents and separators: `nodejs`. */
  readonly keys: string[] = [];
  /** How well known a skill is; 0 for one that postings hardly name. */
  readonly fame: ReadonlyMap<SkillId, number> = fame();
  /** Whose spelling it is. */
  readonly skillAt: (place: number) => SkillId;
  private readonly made: {
    byKey?: Map<string, number[]>;
    keysBy?: Map<string, number[]>;
    wordsBy?: Map<string, Set<string>>;
    joined?: Joined;
    words?: Joined;
  } = {};

  constructor({ skills, names }: Searched) {
    const add = (key: string, text: string, isName: boolean) => {
      this.texts.push(text);
      this.isName.push(isName);
      this.keys.push(key);
    };
    const owners: (number | SkillId)[] = [];
    if (names)
      names.forEach((key, text, skill, isName) => {
        add(key, text, isName);
        owners.push(skill);
      });
    else
      for (const [id, { name, aliases }] of skills) {
        for (const text of [name, ...aliases]) {
          add(searchKey(text), text, text === name);
          owners.push(id);
        }
      }
    this.skillAt = (place) => {
      const owner = owners[place] ?? '';
      return typeof owner === 'number' ? (names?.idOf(owner) ?? '') : owner;
    };
  }

  /** Places by whole key. */
  get byKey(): Map<string, number[]> {
    this.made.byKey ??= grouped(this.keys, (key) => key);
    return this.made.byKey;
  }

  /** Places by the first letter of the key: a slip is hardly ever made there. */
  get keysBy(): Map<string, number[]> {
    this.made.keysBy ??= grouped(this.keys, (key) => key.charAt(0));
    return this.made.keysBy;
  }

  /** Every key behind a line break: one search in it finds beginnings and parts. */
  get joined(): Joined {
    this.made.joined ??= join(this.keys, '\n');
    return this.made.joined;
  }

  /** The words of each, a space before each word. */
  get words(): Joined {
    this.made.words ??= join(
      this.texts.map((text) => wordsOf(text).join(' ')),
      ' ',
    );
    return this.made.words;
  }

  /** Words by their first letter. */
  get wordsBy(): Map<string, Set<string>> {
    this.made.wordsBy ??= wordsByLetter(this.words.text);
    return this.made.wordsBy;
  }

  /** Makes all that a search may need. */
  ready(): void {
    void [this.byKey, this.keysBy, this.joined, this.wordsBy];
  }
}

/** A text of many lines, and where each begins. */
export interface Joined {
  text: string;
  starts: Uint32Array;
}

const MADE = new WeakMap<Dictionary['skills'], Spellings>();

/** The spellings of a dictionary, laid out once. */
export function spellingsIn(dictionary: Searched): Spellings {
  const made = MADE.get(dictionary.skills) ?? new Spellings(dictionary);
  MADE.set(dictionary.skills, made);
  return made;
}

function grouped(keys: string[], by: (key: string) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    const group = groups.get(by(key));
    if (group) group.push(place);
    else groups.set(by(key), [place]);
  }
  return groups;
}

function wordsByLetter(lines: string): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const word of new Set(lines.split(/[ \n]+/))) {
    const alike = words.get(word.charAt(0));
    if (alike) alike.add(word);
    else words.set(word.charAt(0), new Set([word]));
  }
  return words;
}

const PLAIN = /^[\x21-\x7e][\x20-\x7e]*$/;

/** The key of a spelling, `spellingKey`'s; a plain name, as nearly all are, is done with faster. */
export function searchKey(text: string): string {
  if (!PLAIN.test(text) || text.endsWith(' ')) return spellingKey(text).key;
  return text.toLowerCase().replace(/(?!^)[ \-._/](?!$)/g, '');
}

/** The words of a name or of what somebody typed, in lower case, with the signs that belong to names: `c++`, `.net`. */
export function wordsOf(text: string): string[] {
  return foldedLower(text).match(/\.?[\p{L}\p{N}]+[+#]*/gu) ?? [];
}

/** The place of the spelling that holds an offset of `joined` or `words`. */
export function placeAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function join(lines: string[], before: string): Joined {
  const starts = new Uint32Array(lines.length);
  let at = 0;
  for (const [i, line] of lines.entries()) {
    starts[i] = at;
    at += line.length + 2;
  }
  return { text: lines.map((line) => `${before}${line}\n`).join(''), starts };
}

function fame(): Map<SkillId, number> {
  const ids = BEST_KNOWN.trim().split(/\s+/);
  return new Map(ids.map((id, i) => [id, ids.length - i]));
}
