import type { Posting } from '../posting/posting';
import type { Reading } from '../reading';

/** How far it has come with a saved posting, in the order it comes. */
export const STATUSES = ['saved', 'applied', 'interview', 'offer', 'rejected', 'withdrawn', 'closed'] as const;
/** One of `STATUSES`. */
export type Status = (typeof STATUSES)[number];

/** Whether nothing more is to come of a posting with this status: it was turned down, by either side, or is no longer open. */
export function isOver(status: Status): boolean {
  return status === 'rejected' || status === 'withdrawn' || status === 'closed';
}

/** A status and since when, as ISO 8601 in UTC. */
export interface StatusChange {
  status: Status;
  at: string;
}

/** A date the reader has set: when to follow up, an interview. */
export interface NextDate {
  /** `YYYY-MM-DD`, or with a time where the reader is: `YYYY-MM-DDTHH:MM`. */
  on: string;
  /** What is then, in the reader's words; may be empty. */
  what: string;
}

/** A posting as it read before. */
export interface EarlierPosting {
  /** Until when it was known to read so, as ISO 8601 in UTC. */
  at: string;
  posting: Posting;
}

/** Another place where the job of a saved posting was found: another board, or the same one under another number. */
export interface JobSource {
  /** What it would be saved under if it stood alone. */
  id: string;
  /** When it was last saved, as ISO 8601 in UTC. */
  savedAt: string;
  /** Its `url` is the canonical address. */
  posting: Posting;
  /** How it read before, oldest first; absent where its text never changed. */
  earlier?: EarlierPosting[];
}

/** A posting the reader has saved, as it was when they last pressed Save. */
export interface SavedPosting {
  version: 2;
  /** Its identity (`linkedin:4000001`, or an address), and what else is needed where a page holds several. */
  id: string;
  /** The canonical addresses it was found under, the last one first; empty for a posting without any. */
  addresses: string[];
  /** When it was last saved, as ISO 8601 in UTC. */
  savedAt: string;
  /** When its page was last open. */
  seenAt: string;
  /** Every status it had, oldest first; the last one holds. At least one. */
  statuses: StatusChange[];
  /** The reader's own words about it. */
  note: string;
  tags: string[];
  next?: NextDate;
  /** Its `url` is the canonical address. */
  posting: Posting;
  /** Absent where it has to be read again. */
  reading?: Reading;
  /** How it read before, oldest first; absent where its text never changed. */
  earlier?: EarlierPosting[];
  /** Where else the same job was found, in the order it was saved; absent where it was found once. */
  sources?: JobSource[];
  /** The ids of postings that look like the same job and of which the reader said that they are none. */
  apart?: string[];
}

/** The same with its reading. */
export type ReadPosting = SavedPosting & { reading: Reading };
