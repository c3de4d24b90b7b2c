import type { EntryMarks, Survey, UnknownTerm } from './survey';

/** How much of a survey is printed. */
export interface Limits {
  /** Lines of each part, at most. */
  top: number;
  /** Postings that a term or entry must be in to be printed. */
  least: number;
}

/** The survey as two parts of plain text, one line a term or entry, the most telling first. */
export function report({ postings, unknown, entries }: Survey, { top, least }: Limits): string {
  const terms = unknown.filter((term) => term.postings >= least).slice(0, top);
  const weak = entries.filter((entry) => entry.postings >= least && entry.weak > 0).slice(0, top);
  return [
    `${postings} postings read\n`,
    'Looks like a technology and is not marked: postings, term, example (ruled out: the dictionary has it, and its rule says no)',
    ...terms.map(termLine),
    '\nMarked on thin evidence: entry, postings, marks, and the share that is weak, doubtful, opening a sentence, in lower case, outside of lists; example of a weak one',
    ...weak.map((entry) => entryLine(entry, postings)),
    '',
  ].join('\n');
}

function termLine({ postings, term, example, ruledOut }: UnknownTerm): string {
  return `${`${postings}`.padStart(5)}  ${term}${ruledOut ? ' (ruled out)' : ''}  ${example}`;
}

function entryLine(entry: EntryMarks, postings: number): string {
  const share = (count: number) => `${Math.round((100 * count) / entry.marks)}%`.padStart(4);
  const shares = [entry.weak, entry.doubtful, entry.opening, entry.lower, entry.alone].map(share).join(' ');
  const spread = `${((100 * entry.postings) / postings).toFixed(1)}%`;
  return `${shares}  ${entry.name}: ${entry.postings} postings (${spread}), ${entry.marks} marks  ${entry.example}`;
}
