import type { FactValues } from '../../../posting/fact';
import type { Found } from '../../kinds/found';
import { has, hitsOf, type Sentence, written } from '../../sentence';
import type { Cue } from '../../words';

/** What else stands in a line of terms. */
const TERMS: Cue[] = [
  'full',
  'part',
  'permanent',
  'employed',
  'fixedTerm',
  'freelance',
  'internship',
  'hybrid',
  'onSite',
];
/** A line of terms has no more words. */
const LONGEST = 24;

/** A known town that stands alone between the terms of a job: "Cloud Architect, Hamburg, full-time, permanent". */
export function townAmongTerms(sentence: Sentence): Found<FactValues['place']> | undefined {
  if (sentence.words.length > LONGEST || !has(sentence, ...TERMS)) return undefined;
  for (const { start, end } of hitsOf(sentence, 'town')) {
    const isApart =
      /(?:^\W*|[,;:–/-]\s)$/u.test(sentence.lower.slice(0, start)) &&
      /^\s?(?:[,;.–|]|$)/u.test(sentence.lower.slice(end));
    // One comma alone may be any list's.
    const commas = sentence.lower.split(/[,;]/).length - 1;
    if (isApart && commas >= 2 && /^\p{Lu}/u.test(sentence.cased.charAt(start)))
      return { value: { text: written(sentence, start, end) }, start, end };
  }
  return undefined;
}
