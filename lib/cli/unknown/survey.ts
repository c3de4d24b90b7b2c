import type { Dictionary } from '../../core/dictionary/dictionary';
import { spellingKey } from '../../core/dictionary/spelling';
import { findMentions } from '../../core/mentions/find-mentions';
import { isListGap } from '../../core/mentions/neighbours';
import { plainPosting } from '../../core/posting/plain-posting';
import { around } from '../around';
import { type Span, unknownTerms } from './terms';

/** A term that looks like a technology and is not marked. */
export interface UnknownTerm {
  term: string;
  /** In how many postings; those with the same words around it, as in an employer's standing text, count once. */
  postings: number;
  /** The first place, with the words around it. */
  example: string;
  /** True where the dictionary has the spelling and its rule did not let it count here. */
  ruledOut: boolean;
}

/** How an entry's marks stand in the text. */
export interface EntryMarks {
  name: string;
  postings: number;
  marks: number;
  /** Marks that the reader itself doubts. */
  doubtful: number;
  /** Marks that begin a sentence or a line. */
  opening: number;
  /** Marks in lower case though the name has a capital. */
  lower: number;
  /** Marks with no other known name beside them. */
  alone: number;
  /** Marks outside of a list that are also doubtful, opening or lower. */
  weak: number;
  /** The first weak mark, with the words around it. */
  example: string;
}

/** What a set of postings says about the dictionary. */
export interface Survey {
  postings: number;
  /** The most frequent first. */
  unknown: UnknownTerm[];
  /** Those with the largest share of weak marks first, few marks counting less. */
  entries: EntryMarks[];
}

/** Reads every text and gathers what is not known and what is marked on thin evidence. */
export function survey(texts: string[], dictionary: Dictionary): Survey {
  const unknown = new Map<string, UnknownTerm>();
  const wordings = new Set<string>();
  const entries = new Map<string, EntryMarks>();
  for (const text of texts) {
    const found = findMentions(plainPosting(text), dictionary);
    addTerms(unknown, wordings, text, unknownTerms(text, found), dictionary);
    const seen = new Set<string>();
    for (const [i, mention] of found.entries()) {
      const entry = dictionary.entries.get(mention.skill);
      if (!entry || entry.field) continue;
      const marks = entries.get(entry.id) ?? emptyMarks(entry.name);
      entries.set(entry.id, marks);
      if (!seen.has(entry.id)) marks.postings++;
      seen.add(entry.id);
      addMark(marks, text, mention, isAlone(text, found, i));
    }
  }
  return {
    postings: texts.length,
    unknown: [...unknown.values()].sort((a, b) => b.postings - a.postings || a.term.localeCompare(b.term)),
    entries: [...entries.values()].sort((a, b) => suspicion(b) - suspicion(a) || a.name.localeCompare(b.name)),
  };
}

function addTerms(
  unknown: Map<string, UnknownTerm>,
  wordings: Set<string>,
  text: string,
  terms: Span[],
  dictionary: Dictionary,
): void {
  const first = new Map(terms.map((span) => [text.slice(span.start, span.end), span] as const).reverse());
  for (const [term, span] of first) {
    const example = around(text, span);
    if (wordings.has(example)) continue;
    wordings.add(example);
    const ruledOut = dictionary.names.get(spellingKey(term).key).some(({ hides }) => !hides);
    const known = unknown.get(term) ?? { term, postings: 0, example, ruledOut };
    unknown.set(term, { ...known, postings: known.postings + 1 });
  }
}

function addMark(marks: EntryMarks, text: string, mention: Span & { doubtful: boolean }, alone: boolean): void {
  const said = text.slice(mention.start, mention.end);
  const opening = /(?:^|[.!?:•·*\n-])[\s"'(]*$/.test(text.slice(Math.max(0, mention.start - 4), mention.start));
  const lower = said === said.toLowerCase() && marks.name !== marks.name.toLowerCase();
  marks.marks++;
  marks.doubtful += Number(mention.doubtful);
  marks.opening += Number(opening);
  marks.lower += Number(lower);
  marks.alone += Number(alone);
  if (!(alone && (mention.doubtful || opening || lower))) return;
  marks.weak++;
  marks.example ||= around(text, mention);
}

/** True where neither the mention before nor the one behind stands in one list with it. */
function isAlone(text: string, found: Span[], i: number): boolean {
  const mention = found[i] as Span;
  const [before, after] = [found[i - 1], found[i + 1]];
  return !(
    (before && isListGap(text.slice(before.end, mention.start).toLowerCase())) ||
    (after && isListGap(text.slice(mention.end, after.start).toLowerCase()))
  );
}

/** The share of weak marks, as if five good ones had been seen too: one mark proves little. */
function suspicion({ weak, marks }: EntryMarks): number {
  return weak / (marks + 5);
}

function emptyMarks(name: string): EntryMarks {
  return { name, postings: 0, marks: 0, doubtful: 0, opening: 0, lower: 0, alone: 0, weak: 0, example: '' };
}
