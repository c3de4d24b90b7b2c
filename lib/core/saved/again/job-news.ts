import type { DiffLine } from './diff-lines';

/** What is known of a job beside the posting that is looked at. */
export interface JobNews {
  /** What the posting is saved under, or would be. */
  id: string;
  /** The id of the saved posting it belongs to; absent where it is not saved. */
  savedId?: string;
  /** How it differs from what it was; absent where it reads as it did. */
  changed?: { /** Until when it was known to read so, as ISO 8601 in UTC. */ since: string; lines: DiffLine[] };
  /** Where else the same saved posting was found. */
  sources: JobPlace[];
  /** Other saved postings that look like the same job. */
  alike: JobPlace[];
}

/** The same job somewhere else. */
export interface JobPlace {
  /** What it is saved under, or would be alone. */
  id: string;
  /** The board's name, or the host of its address; empty where neither is known. */
  board: string;
  /** Empty where there is none. */
  address: string;
  title: string;
  company: string;
  /** When it was saved, as ISO 8601 in UTC. */
  savedAt: string;
  /** What it asks for differently there. */
  lines: DiffLine[];
}

/** Of a posting about which nothing is known. */
export const NO_NEWS: JobNews = { id: '', sources: [], alike: [] };
