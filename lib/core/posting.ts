/** What a piece of a posting's text is: a heading, an item of a list, or running text. */
export type BlockKind = 'heading' | 'item' | 'text';

/** One visual block of a posting: a half-open range of UTF-16 offsets into its text. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

/** A job posting as a board finds it: plain text with its blocks, and the fields a reader knows it by. */
export interface Posting {
  /** The address it was found under; empty for a file. */
  url: string;
  /** The job's title, trimmed; empty where the page does not say. */
  title: string;
  /** The employer's name, trimmed; empty where the page does not say. */
  company: string;
  /** The whole text. All offsets in a reading point into it. */
  text: string;
  /** Ordered, not overlapping; every mention lies within one block. */
  blocks: Block[];
}
