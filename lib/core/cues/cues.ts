import type { AmountCues } from './amounts/amounts';

/** What a part of a posting is about, as a heading may name it. */
export type NamedSection = 'required' | 'preferred' | 'duties' | 'stack' | 'about' | 'offer' | 'legal' | 'apply';
/** The same, and what a heading says to be not needed, which is told by rule alone. */
export type SectionKind = NamedSection | 'unneeded';

/**
 * The words of one language that tell what a posting asks. Phrases are matched as whole words without regard to case; a star
 * stands for the rest of a word (`requirement*`). A language more is one file.
 */
export interface Cues {
  /** Headings by what they open. The longest phrase in a heading decides. */
  headings: Record<NamedSection, string[]>;
  wish: WishWords;
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
  /** The words by which a heading is told that holds no phrase of `headings`. */
  headingWords?: HeadingWords;
  /** Last parts of the compounds that are heading words, in languages that write them as one: "Einstellungsvoraussetzungen". */
  headingEndings?: HeadingEndings;
  /** Words for a job, its place and its time: of what is below it a heading says little by them alone. */
  jobWords?: string[];
  /** The words by which a clause says that something is not needed. */
  negation?: NegationWords;
  /** The people of a posting who are not those that may apply. */
  people?: PeopleWords;
  /** Verbs of "we" in a language that leaves the pronoun out, as the first word of a sentence: "usamos". */
  weVerbs?: string[];
  /** Cues of other languages that are everyday words of this one, and are not read in its postings: English "no" is "in the" in Portuguese. */
  everyday?: string[];
  /** Everyday words of the language that are names of technologies in another: French "vue". In small letters they need company to be read as one. */
  namesakes?: string[];
  /** By what a clause with a subject of its own is told: its subject, and what joins it to the clause before. */
  clauses?: { subjects: string[]; joins: string[] };
  /** Says that what is named goes without saying: "obviously". */
  evident?: string[];
  /** Verbs by which what stands ahead of them is asked for: "should". */
  modals?: string[];
  /** Stands ahead of what the reader has done or can do: "you", "you can". */
  practised?: string[];
  /** Verbs by which something is said of a subject: "is", "matters". */
  predicates?: string[];
  /** Says behind a predicate, or as one, that there is no work without it: "unavoidable", "your daily bread". */
  needed?: string[];
  /** Makes what stands ahead of it what the firm seeks by the verb behind it: "is what we". */
  sought?: string[];
  /** Joins alternatives. */
  or: string[];
  /** Joins what is asked for together. */
  and: string[];
  /** Opens a list of which one is enough. */
  oneOf: string[];
  /** Opens a clause that is the subject of what is said behind it: "whoever", "wer", "anyone who". */
  whoever?: string[];
  /** Says of a kind of technology named behind it that one is enough: "a modern framework: React, Vue". */
  anyKind?: string[];
  /** Says behind a list that one of it is enough: "whichever", "either will do". */
  oneOfBehind?: string[];
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
  /** Fields of work that a label names ahead of its one technology: "Monitoring: …", "Config management: …". */
  areas?: string[];
  /** Words that start what follows a name in text that lost its line breaks: "PythonWhat you need". */
  starters: string[];
  /** Calls the reader to do something, which is no praise: "apply", "get in touch". */
  calls?: string[];
  /** Says that names are those of firms. */
  clients?: ClientWords;
  /** By what an item of a list tells what it is. */
  items?: ItemWords;
  /** Small words that stand before, after or between names and get glued to them in text that lost its spaces: "usingMySQLand". */
  glue?: string[];
  /** Words right before, or right after, a name that show that a technology is meant. */
  evidence: { before: string[]; after: string[] };
}

/**
 * Headings by rule: of whom they speak, and what is said of them. "What you'll bring" has a reader and `asks`, "What we look for"
 * the firm and `seeks`. The first person named decides, then the first word of a class behind them, else ahead of them; a word inside
 * a longer one counts for the longer one only ("love to hear from you").
 */
export interface HeadingWords {
  /** Whoever may apply: "you", "your", "the candidate". */
  reader: string[];
  /** What a heading calls them, too, by words which running text has for others: "individual", "Mensch". */
  persons?: string[];
  /** Whoever hires: "we", "our", "the team". */
  firm: string[];
  /** Asks for what follows, at the start: "what", "how", "here is". */
  question: string[];
  /** Asks for a person: "who". What the firm wishes or seeks by it is whom it looks for. */
  whom: string[];
  /** Breaks off where what is told of a person goes on: "someone who", "eine Person, die". */
  relative: string[];
  /** "Why", "join": tells of the firm whoever follows, unless it says what is asked or given. */
  why: string[];
  /** "if": a heading that ends with a condition on the reader asks, unless what stands ahead of it is a wish. */
  condition: string[];
  /** Makes it a wish: "bonus", "stand out", "great if", "also have". */
  wishes: string[];
  /** What a reader has or is to have, and what a heading asks by: "bring", "need", "toolbox", "a good fit", "to succeed". */
  asks: string[];
  /** The same, so common that any other word goes before it: "have", "are". */
  has: string[];
  /** What is done at work: "do", "build", "your day", "impact". */
  does: string[];
  /** Tells of the future, and so of what is done, where nothing else is said: "will". */
  will: string[];
  /** What a reader gets and a firm gives: "get", "enjoy", "offer", "benefits". */
  gets: string[];
  /** What a firm asks by: "look for", "need", "expect", "value". */
  seeks: string[];
  /** Says what a firm works with: "use", "stack". */
  uses: string[];
}

/** Last parts of compounds, by the class of heading word that they make. */
export type HeadingEndings = Partial<Record<'asks' | 'does' | 'gets', string[]>>;

/** What makes a statement a wish. */
export interface WishWords {
  /** Said ahead of what is wished for. */
  before: string[];
  /** Said behind it. */
  after: string[];
  /** Says in a condition that the reader has met a thing before: "if you have already", "wer schon einmal". */
  tried?: string[];
}

/** By what an item of a list tells what it is, at its beginning. */
export interface ItemWords {
  /** What a person is to have: "strong", "knowledge of", "able to", "degree", "you have". */
  asks: string[];
  /** What is done at work: "design", "responsible for", "development of". */
  does: string[];
  /** How a first word ends that says so, too: "-er" for what is done in French. */
  doing: string[];
  /** What is given: "vacation", "insurance". */
  gives: string[];
}

/** What says that the names beside it are those of firms: customers, investors, partners, former employers. */
export interface ClientWords {
  /** Right ahead of the names: "trusted by", "customers include". */
  before: string[];
  /** Right behind the names: "rely on us". */
  behind: string[];
  /** Ahead of the names with a colon: "our customers:". */
  labels: string[];
}

/** Negation by rule: a denial, at most three words, and what is denied, within one clause. */
export interface NegationWords {
  /** Denies: "not", "isn't", "no". Only what can be denied of a need; a phrase may hold a verb ("nie jest"). */
  not: string[];
  /** Denied of the thing: "Kafka is not" + "required", "a must", "mandatory". */
  needed: string[];
  /** Denied as a verb with the thing behind it: "you don't" + "need", "we don't" + "expect". */
  need: string[];
  /** What looks like a denial and is none: "not only", "not just", "no stranger to", "can't live without". */
  asking: string[];
  /** Says ahead of a name that it may be unknown to the reader: "never used", "if you don't know". */
  unknown: string[];
  /**
   * What is left behind: `behind` stands behind its name ("is history"), the others ahead of it: `direct` right ahead, "migrat*" and its "from" apart. `to` is given where "from" also means "of", and has to follow.
   */
  leaving: { verbs: string[]; from: string[]; to?: string[]; direct: string[]; behind?: string[] };
  /** Ahead of, or behind, what is taught: "teach you", "you will learn"; "is taught". */
  teaching: { before: string[]; after: string[] };
  /** Sets one against the other, and asks for the first: "rather Python than Perl". */
  comparing?: { more: string[]; than: string[] };
  /** The job, of which a denial says what does not belong to it: "the role does not involve PHP". */
  job?: string[];
  /** Others than whoever applies, what they do, and by what they are named behind it: "another team" + "handles"; "handled by" + "another team". */
  others?: { who: string[]; does: string[]; by: string[] };
  /** Says of what is missing that it does no harm: "fine", "welcome all the same". */
  fine?: string[];
  /** What is said of a thing that may be missing, as a whole answer: "no harm done". */
  harmless?: string[];
  /** The reader as the one who is helped, with the firm where the language needs it beside: "we … dir", "on vous". And who else of the firm helps: "a mentor". */
  helping?: { to: string[]; by: string[] };
  /** "Without": denied in its turn, it asks: "you won't get far without Linux". */
  without: string[];
  /** Opens a clause that is what is denied: "that you know Go is not required". */
  that?: string[];
  /** Stands for what was named ahead: "Go; it is not required". */
  pronouns?: string[];
  /** Starts a clause that a denial does not reach: "but", "however". */
  but: string[];
}

/** The people that a posting tells of beside those who may apply, and how it tells what they have. */
export interface PeopleWords {
  /** Use what the firm makes, or learn from it: "customers". What they must have is not asked of whoever applies. */
  outside: string[];
  /** Work there: "engineers". They are others where `ours` or `beside` stands ahead of them. */
  workers: string[];
  /** Makes workers those who are there already: "our". */
  ours: string[];
  /** Asks of the people ahead of it: "must". */
  must: string[];
  /** Tells what they have: "know". */
  has: string[];
  /** Stands ahead of those whom the reader works beside: "alongside". */
  beside: string[];
  /** The same of those whom the reader helps or joins: "train". */
  helps: string[];
  /** Opens what is told of them: "who". */
  relative: string[];
  /** The same of those worked beside only, for one helps or joins somebody "with" what one knows oneself. */
  having?: string[];
  /** Stands for people named ahead: "they". */
  they: string[];
  /** What the reader does who knows a thing well: "know", "be at home". */
  masters: string[];
  /** Done by a thing for somebody, who is no subject for it: "Docker lets you go home early". */
  lets: string[];
}

/** The phrases between the bars of a template, which may break off at any space: `list\`a plus | a bonus\``. */
export function list(text: TemplateStringsArray): string[] {
  return (text[0] ?? '')
    .replace(/\s*\|\s*/g, '|')
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim()
    .split('|');
}
