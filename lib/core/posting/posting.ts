/** What a piece of a posting's text is: a heading, an item of a list, or running text. */
export type BlockKind = 'heading' | 'item' | 'text';

/** Where a posting stands in a tab: `key` tells postings of one frame apart. */
export interface PostingPlace {
  frameId: number;
  key: string;
}

/** One visual block of a posting: a half-open range of UTF-16 offsets into its text. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
  /** In how many lists inside each other an item stands; absent for one. */
  depth?: number;
}

/** Where the work is done, as far as a posting says. */
export const WORK_MODES = ['remote', 'hybrid', 'on-site'] as const;
/** One of `WORK_MODES`. */
export type WorkMode = (typeof WORK_MODES)[number];

/** What else is known of a posting. Absent is what neither the page nor its structured data says; nothing is guessed. */
export interface PostingFields {
  /** One line: `Berlin, DE; Prague, CZ`. */
  location?: string;
  workMode?: WorkMode;
  /** One line: `60,000–80,000 EUR a year`, or the page's own words. */
  salary?: string;
  /** As `YYYY-MM-DD`, as are all dates here. */
  datePosted?: string;
  /** The last day on which one may apply. */
  validThrough?: string;
}

/** The same as a page shows them, how one is employed, whether it is closed, and a line that holds title, company and fields in one: its own words, unchecked. */
export type PageFields = Partial<Record<keyof PostingFields | 'employment' | 'closed' | 'line', string>>;

/** What is said of a posting in a line of its own. */
export const SAID_LINES = [
  'location',
  'workMode',
  'salary',
  'employment',
  'applicants',
  'experience',
  'closed',
] as const;
/** Lines about a posting by what they are about, each as it is written. */
export type SaidLines = Partial<Record<(typeof SAID_LINES)[number], string>>;
/** Who says so: what the page shows beside the text, and its structured data. */
export const SAID_BY = ['page', 'data'] as const;

/** A job posting as a board finds it: plain text with its blocks, and the fields a reader knows it by. */
export interface Posting extends PostingFields {
  /** The address it was found under; empty for a file. */
  url: string;
  /** What is said beside the text, by who says so: what one settles the other may contradict. */
  said?: Partial<Record<(typeof SAID_BY)[number], SaidLines>>;
  /** The job's title, trimmed; empty where the page does not say. */
  title: string;
  /** The employer's name, trimmed; empty where the page does not say. */
  company: string;
  /** The whole text. All offsets in a reading point into it. */
  text: string;
  /** Ordered, not overlapping; every mention lies within one block. */
  blocks: Block[];
  /** True where the page holds more text than is read, and this is the first part of it. */
  cut?: boolean;
}

/** What a page script tells of a posting it found, unchecked. */
export interface PostingReport {
  /** Tells postings of one frame apart. */
  key: string;
  /** Which way led there, for bug reports. */
  path: string;
  posting: Posting;
  /** What else the page shows of it, in its own words. */
  fields?: PageFields;
  /** The page's structured data about it (JSON-LD), as text. */
  structured?: string;
}
