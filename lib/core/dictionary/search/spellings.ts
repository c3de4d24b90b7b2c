import type { SkillId } from '../../skill';
import { fold } from '../../text/fold';
import type { Dictionary } from '../dictionary';
import { spellingKey } from '../spelling';
import { BEST_KNOWN } from './known';

/** All spellings of a dictionary, laid out for looking up; places in the arrays belong together. */
export interface Spellings {
  /** Whose spelling it is. */
  skills: SkillId[];
  /** As it is written. */
  texts: string[];
  /** True for the canonical name. */
  isName: boolean[];
  /** Without case, accents and separators: `nodejs`. */
  keys: string[];
  /** Places by whole key. */
  byKey: Map<string, number[]>;
  /** Every key behind a line break, and where each begins: one search in it finds beginnings and parts. */
  joined: string;
  starts: Uint32Array;
  /** The words of each, a space before each word, and where each line begins. */
  words: string;
  wordStarts: Uint32Array;
  /** Keys and words by their first letter: a slip is hardly ever made there. */
  keysBy: Map<string, number[]>;
  wordsBy: Map<string, Set<string>>;
  /** How well known a skill is; 0 for one that postings hardly name. */
  fame: ReadonlyMap<SkillId, number>;
}

const MADE = new WeakMap<Dictionary['skills'], Spellings>();

/** The spellings of a dictionary, laid out once: about 40 ms for 8,000 skills. */
export function spellingsIn(dictionary: Pick<Dictionary, 'skills'>): Spellings {
  const made = MADE.get(dictionary.skills);
  if (made) return made;
  const all = layOut(dictionary);
  MADE.set(dictionary.skills, all);
  return all;
}

function layOut({ skills: known }: Pick<Dictionary, 'skills'>): Spellings {
  const skills: SkillId[] = [];
  const texts: string[] = [];
  const isName: boolean[] = [];
  const keys: string[] = [];
  const words: string[] = [];
  const byKey = new Map<string, number[]>();
  const keysBy = new Map<string, number[]>();
  const wordsBy = new Map<string, Set<string>>();
  for (const [id, skill] of known) {
    for (const text of [skill.name, ...skill.aliases]) {
      const key = searchKey(text);
      into(byKey, key, keys.length);
      into(keysBy, key.charAt(0), keys.length);
      const inIt = wordsOf(text);
      for (const word of inIt) {
        const alike = wordsBy.get(word.charAt(0));
        if (alike) alike.add(word);
        else wordsBy.set(word.charAt(0), new Set([word]));
      }
      skills.push(id);
      texts.push(text);
      isName.push(text === skill.name);
      keys.push(key);
      words.push(inIt.join(' '));
    }
  }
  const laidOut = { ...joinedKeys(keys), ...joinedWords(words) };
  return { skills, texts, isName, keys, byKey, keysBy, wordsBy, fame: fame(), ...laidOut };
}

function into(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

const PLAIN = /^[\x21-\x7e][\x20-\x7e]*$/;

/** The key of a spelling, `spellingKey`'s; a plain name, as nearly all are, is done with faster. */
export function searchKey(text: string): string {
  if (!PLAIN.test(text) || text.endsWith(' ')) return spellingKey(text).key;
  return text.toLowerCase().replace(/(?!^)[ \-._/](?!$)/g, '');
}

/** The words of a name or of what somebody typed, in lower case, with the signs that belong to names: `c++`, `.net`. */
export function wordsOf(text: string): string[] {
  return fold(text).lower.match(/\.?[\p{L}\p{N}]+[+#]*/gu) ?? [];
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

function joinedKeys(keys: string[]) {
  const [joined, starts] = join(keys, '\n');
  return { joined, starts };
}

function joinedWords(lines: string[]) {
  const [words, wordStarts] = join(lines, ' ');
  return { words, wordStarts };
}

function join(lines: string[], before: string): [string, Uint32Array] {
  const starts = new Uint32Array(lines.length);
  let at = 0;
  for (const [i, line] of lines.entries()) {
    starts[i] = at;
    at += line.length + 2;
  }
  return [lines.map((line) => `${before}${line}\n`).join(''), starts];
}

function fame(): Map<SkillId, number> {
  const ids = BEST_KNOWN.trim().split(/\s+/);
  return new Map(ids.map((id, i) => [id, ids.length - i]));
}
