/** One thing that is measured beside another in the same run. */
export interface Figure {
  /** What is measured, and against what. */
  name: string;
  /** The most the ratio may be. */
  most: number;
  /** Measures both by turns. Throws what is missing, or what went wrong. */
  measure: () => Promise<Measured>;
}

/** What was measured, in the order it was. */
export interface Measured {
  pairs: Pair[];
  /** Further lines to print: times, which nobody judges. */
  also: string[];
}

/** Two times in milliseconds, taken right after each other. */
export interface Pair {
  ours: number;
  other: number;
}
