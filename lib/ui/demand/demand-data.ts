import type { AskedSkills, SavedSummary } from '../../core/saved/summary';

/** Postings, with what is known of the skills they ask for. */
export interface DemandSource {
  postings: SavedSummary[];
  skills: AskedSkills;
}

/** What can be done with the pictures of demand. */
export interface DemandActions {
  /** The postings that were merely looked at. */
  loadViewed: () => Promise<DemandSource>;
  /** Saves the numbers of a picture as CSV; gives the file's name. */
  saveTable: (rows: (string | number)[][]) => Promise<string>;
  /** Saves a picture as SVG; gives the file's name. */
  savePicture: (svg: string) => Promise<string>;
}

/** One bar of a picture, or one point of a line. */
export interface Bar {
  key: string;
  label: string;
  /** From 0 on; the longest bar is the greatest of them. */
  value: number;
  /** The value in words: `12`, `45 %`, `€72,000`. */
  text: string;
  kind: 'have' | 'related' | 'missing' | 'plain';
  /** What else its row of the table says. */
  more?: string[];
}
