import type { Dictionary } from '../dictionary/dictionary';
import type { SkillId } from '../skill';
import { kindOf } from '../text/phrases/word-kinds';
import type { Grammar } from './grammar';

/** What is known of the posting as a whole while one of its blocks is judged. */
export interface Surroundings {
  /** Title and text of the posting, folded, in lower case. */
  lower: string;
  /** Asked for a sentence that starts with a name of which nothing else tells what it is. */
  grammar: Grammar;
  /** Everyday words of the posting's language that are names, too; in German all nouns have a capital, which then proves nothing. */
  namesakes?: { words: ReadonlySet<string>; inAnyCase: boolean };
  /** Remembers which skills have their company in the posting. */
  company: Map<SkillId, boolean>;
  /** How words of the posting begin, gone over when it is first asked. */
  beginnings?: Beginnings;
}

/** For the first three letters of words, and of whatever no letter stands ahead of, a bit for the remainder of a hash. */
export type Beginnings = Uint32Array;

const BITS = 1 << 13;
const LETTERS = 3;

/** True where the posting holds one of the words that the skill's entry `needs`. */
export function hasCompany(skill: SkillId, dictionary: Dictionary, around: Surroundings): boolean {
  const known = around.company.get(skill);
  if (known !== undefined) return known;
  const { needs } = dictionary.entries.get(skill) ?? {};
  const found = needs?.some((word) => isNear(around, word.toLowerCase())) ?? false;
  around.company.set(skill, found);
  return found;
}

/** Most words stand nowhere in the posting, and none of its own begins as they do. */
function isNear(around: Surroundings, word: string): boolean {
  around.beginnings ??= beginningsOf(around.lower);
  return (word.length < LETTERS || begins(around.beginnings, word)) && holdsWord(around.lower, word);
}

function begins(beginnings: Beginnings, word: string): boolean {
  const hash = hashAt(word, 0);
  return ((beginnings[hash >>> 5] as number) & (1 << (hash & 31))) !== 0;
}

function beginningsOf(lower: string): Beginnings {
  const beginnings = new Uint32Array(BITS / 32);
  let isInWord = false;
  for (let i = 0; i + LETTERS <= lower.length; i++) {
    if (!isInWord) {
      const hash = hashAt(lower, i);
      beginnings[hash >>> 5] = (beginnings[hash >>> 5] as number) | (1 << (hash & 31));
    }
    isInWord = kindOf(lower.charCodeAt(i), false) !== 0;
  }
  return beginnings;
}

function hashAt(text: string, at: number): number {
  const [first, second, third] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (Math.imul(first, 961) + Math.imul(second, 31) + third) & (BITS - 1);
}

/** True where the text holds the word or phrase as a whole, or its plural. */
function holdsWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const isStart = !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1));
    if (isStart && /^(?:s?(?![\p{L}\p{N}])|$)/u.test(lower.slice(at + word.length, at + word.length + 2))) return true;
  }
  return false;
}
