import { plainLetters } from '../../text/fold';
import { remembered } from '../../text/remembered';
import type { SectionKind } from '../cues';
import { CUES } from '../index';
import { MAY_BE_PAY } from './heading-rule';
import { byLanguage, findWords } from './heading-said';
import { sectionOf } from './headings';

/** A heading that says so little of its list that the items may know better: of work, or of wishes. */
export type Loose = Extract<SectionKind, 'duties' | 'preferred'>;

/**
 * What a heading opens that says so by a word alone that may open anything else: the job, its place or its time ("The role", "Your week"),
 * or a wish that may be pay ("Little extras"). Null where it says more, or nothing.
 */
export const looseSection = remembered((heading: string): Loose | null => {
  const section = sectionOf(heading);
  if (section === 'duties') return sectionOf(withoutJob(heading)) === section ? null : section;
  return section === 'preferred' && mayBePay(heading) ? section : null;
});

function withoutJob(heading: string): string {
  const words = CUES.jobWords.all(heading);
  return words.reduceRight(
    (rest, { 0: word, index }) => rest.slice(0, index) + rest.slice(index + word.length),
    heading,
  );
}

function mayBePay(heading: string): boolean {
  const text = plainLetters(heading);
  const wishes = (byLanguage(findWords(text))[0] ?? []).filter(({ tag }) => tag.is === 'wishes');
  return wishes.length > 0 && wishes.every(({ start, end }) => MAY_BE_PAY.test(text.slice(start, end)));
}
