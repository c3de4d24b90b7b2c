import type { MarkStyle } from './mark-style';

/** The posting that a link leads to, and how its title is painted. */
export interface LinkTitle {
  /** The same for every link that leads to the posting. */
  id: string;
  /** Absent where the reader has done nothing with it. */
  style?: MarkStyle;
}
