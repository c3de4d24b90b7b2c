import type { Match } from '../match/match';
import type { Posting, PostingFields } from '../posting/posting';
import type { Reading } from '../reading';

/** A posting the reader has saved, as it was when they last pressed Save. */
export interface SavedPosting {
  version: 1;
  /** Tells it apart from all others: its address, and what else is needed where a page holds several. */
  id: string;
  /** When it was last saved, as ISO 8601 in UTC. */
  savedAt: string;
  /** Its `url` is the canonical address. */
  posting: Posting;
  /** Absent where it has to be read again. */
  reading?: Reading;
}

/** A saved posting as one line of a list. */
export interface SavedSummary extends PostingFields {
  id: string;
  address: string;
  title: string;
  company: string;
  savedAt: string;
  /** How it compares with the profile. */
  match: Pick<Match, 'score' | 'met' | 'of'>;
}

/** Something stored that could not be read, set aside as it was found. */
export interface SetAside {
  /** What it should have been. */
  what: 'profile' | 'posting' | 'other';
  /** As JSON. */
  content: string;
}
