import type { Dictionary } from '../dictionary/dictionary';
import type { SkillId } from '../skill';
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
}

/** True where the posting holds one of the words that the skill's entry `needs`. */
export function hasCompany(skill: SkillId, dictionary: Dictionary, around: Surroundings): boolean {
  const known = around.company.get(skill);
  if (known !== undefined) return known;
  const found = (dictionary.entries.get(skill)?.needs ?? []).some((word) =>
    holdsWord(around.lower, word.toLowerCase()),
  );
  around.company.set(skill, found);
  return found;
}

/** True where the text holds the word or phrase as a whole, or its plural. */
function holdsWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const isStart = !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1));
    if (isStart && /^(?:s?(?![\p{L}\p{N}])|$)/u.test(lower.slice(at + word.length, at + word.length + 2))) return true;
  }
  return false;
}
