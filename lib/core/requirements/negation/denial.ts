import type { FoundMention } from '../../mentions/find-mentions';
import type { Word } from './reach';

/** What a clause says of a mention against its section: not needed, less than another, a wish after all, taught, left behind, the firm's past, or asked for by two denials. */
export type Denial = 'excluded' | 'outdone' | 'wish' | 'taught' | 'left' | 'past' | 'asked';

/** What a statement denies. Offsets are into its text. */
export interface Denials {
  of: Map<FoundMention, Denial>;
  /** The words by which something is said to be not needed. */
  spans: { start: number; end: number }[];
  /** Where words end that deny what follows them: "not", "not just". */
  nots: number[];
  /** Where words start that set what follows against what stands ahead: "but". */
  buts: number[];
  /** What looks like a denial and asks: "no stranger to". */
  asking: Word[];
}

/** What a word says of which mentions. */
export type Said = [FoundMention[], Denial];
