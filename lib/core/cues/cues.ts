import type { AmountCues } from './amounts/amounts';

/** What a part of a posting is about. */
export type SectionKind = 'required' | 'preferred' | 'duties' | 'stack' | 'about' | 'offer' | 'legal' | 'apply';

/**
 * The words of one language that tell what a posting asks. Phrases are matched as whole words without regard to case; a star
 * stands for the rest of a word (`requirement*`). A language more is one file.
 */
export interface Cues {
  /** Headings by what they open. The longest phrase in a heading decides. */
  headings: Record<SectionKind, string[]>;
  /** What makes a statement a wish. `after`: said behind what is wished for; `before`: ahead of it. */
  wish: { before: string[]; after: string[] };
  /** What makes a statement a demand, wherever it stands. */
  demand: string[];
  /** Working-knowledge wording ahead of a name, which asks for it under a heading of duties too. */
  knowledge: string[];
  /** The same right behind a name: "Python experience". */
  knowledgeBehind: string[];
  /** Tells how they work, ahead of a name, and asks for nothing even among demands: "our services run on". */
  telling: string[];
  /** Says whom or what they look for, ahead of a name; asks for it where no heading says otherwise. */
  seeking: string[];
  /** Said of something that is not needed; `before` and `after` as for wishes. */
  excluded: { before: string[]; after: string[] };
  /** Joins alternatives. */
  or: string[];
  /** Joins what is asked for together. */
  and: string[];
  /** Opens a list of which one is enough. */
  oneOf: string[];
  /** Opens a list of examples, which are alternatives unless it joins them by "and". */
  examples: string[];
  /** Closes a list that was only of examples: "or similar". */
  similar: string[];
  /** Units of years, and words between the number and the thing. */
  years: string[];
  /** Numbers as words, from one; forms of one number are divided by slashes. */
  numbers: string[];
  /** How amounts of time are told. */
  amounts?: AmountCues;
  /** Opens two or more of which one is enough, and stands right ahead of the first: "either". */
  either?: string[];
  /** Kinds of technology, with which a label names what follows ("Main language: Go") and a list its members ("tools (…)"). */
  kinds?: string[];
  /** Words that start what follows a name in text that lost its line breaks: "PythonWhat you need". */
  starters: string[];
  /** Words right before, or right after, a name that show that a technology is meant. */
  evidence: { before: string[]; after: string[] };
}

/** The phrases between the bars of a template: `list\`a plus | a bonus\``. */
export function list(text: TemplateStringsArray): string[] {
  return (text[0] ?? '').split('|').map((phrase) => phrase.trim());
}

/** One pattern for all phrases, longest first; never matches for none. A phrase that ends in a sign may touch what follows. */
export function phrasePattern(phrases: string[], flags = 'i'): RegExp {
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(phraseSource);
  return sources.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, `u${flags}`);
}

/** The pattern of one phrase: everything literal but the star at the end of a word and the spaces. */
function phraseSource(phrase: string): string {
  const source = phrase
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\*/g, '\\p{L}*')
    .replace(/ /g, '[ \\-]+');
  return /[\p{L}\p{N}*]$/u.test(phrase) ? `${source}(?![\\p{L}\\p{N}])` : source;
}
