/** How much a number of postings can say. */
export interface Sample {
  /** The postings that name a technology: all shares are of these. */
  postings: number;
  /** The postings that name none. */
  silent: number;
  /** By how many points in a hundred a share may be off, 19 times out of 20; 100 where there is no posting. */
  margin: number;
  /** True where shares may be off by so much that they only hint. */
  isSmall: boolean;
}

/** A margin above this is told beside the figures. */
const WIDE = 15;
/** Of the normal distribution, for 95 of 100. */
const Z = 1.96;

/** What a sample of `postings` out of `all` says. The margin is half of Wilson's interval at a share of one half (E. B. Wilson, 1927). */
export function sampleOf(postings: number, all: number): Sample {
  const margin = postings === 0 ? 100 : Math.round((100 * Z) / (2 * Math.sqrt(postings + Z * Z)));
  return { postings, silent: all - postings, margin, isSmall: margin > WIDE };
}
