import type { Fact } from '../posting/fact';
import { statedFields } from '../posting/fields/stated';
import type { PostingFields } from '../posting/posting';
import type { Reading } from '../reading';
import type { ReadSkill, SkillId } from '../skill';
import { packAsks, unpackAsks } from './asks';
import { statusOf } from './merge-saved';
import type { NextDate, ReadPosting, Status } from './saved-posting';

/** The most characters of a note that a list shows and searches. */
const LONGEST_SNIPPET = 500;

/** What a list, a filter, a comparison and a count need of a saved posting: no text, no evidence, nothing of the profile. */
export interface SavedSummary extends PostingFields {
  id: string;
  address: string;
  title: string;
  company: string;
  /** The board it is from, as identities or, in windows, its people write it, or the host of its address; empty where neither is known. */
  board: string;
  /** The same of each other place where the job was found; absent where there is none. */
  sources?: string[];
  savedAt: string;
  status: Status;
  /** When it got that status. */
  statusAt: string;
  /** The beginning of the note. */
  note: string;
  tags: string[];
  next?: NextDate;
  /** Facts with no more than one needs to show them: no evidence. */
  facts: Pick<Fact, 'kind' | 'value' | 'from'>[];
  /** What it asks for, as `packAsks` writes it. */
  asks: string;
  /** The fields it names, likewise. */
  fields: string;
  bar?: number;
  /** What it was read by: the reader's version and the reader's words. */
  readBy: string;
}

/** Where a list of summaries goes on: the time of the last one that was given, in milliseconds before 1970, and its id. */
export type ListPlace = [at: number, id: string];

/** What a summary leaves out of a reading's skills: it is the same for all postings that ask for one. */
export type AskedSkills = Record<SkillId, ReadSkill>;

/** The summary of a saved posting. `readBy` says what its reading was made by. Pure. */
export function summaryOf(saved: ReadPosting, readBy: string): SavedSummary {
  const { id, savedAt, note, tags, next, posting, reading, statuses, sources } = saved;
  return {
    id,
    address: posting.url,
    title: posting.title,
    company: posting.company,
    ...statedFields(posting),
    board: boardOf(id, posting.url),
    ...(sources?.length && { sources: sources.map((one) => boardOf(one.id, one.posting.url)) }),
    savedAt,
    status: statusOf(saved),
    statusAt: statuses.at(-1)?.at ?? savedAt,
    note: note.slice(0, LONGEST_SNIPPET).toWellFormed(),
    tags,
    ...(next && { next }),
    facts: reading.facts.map(({ kind, value, from }) => ({ kind, value, from })),
    asks: packAsks(reading.requirements),
    fields: packAsks(reading.fields?.requirements ?? []),
    ...(reading.bar !== undefined && { bar: reading.bar }),
    readBy,
  };
}

/** A reading with all that a comparison needs, from a summary and the skills that postings ask for. */
export function readingOf(
  { asks, fields, facts, bar }: Pick<SavedSummary, 'asks' | 'fields' | 'facts' | 'bar'>,
  skills: AskedSkills,
): Reading {
  return {
    version: 0,
    skills,
    mentions: [],
    unknown: [],
    requirements: unpackAsks(asks),
    ...(fields && { fields: { mentions: [], requirements: unpackAsks(fields) } }),
    facts: facts.map((fact) => ({ ...fact, evidence: '' }) as Fact),
    ...(bar !== undefined && { bar }),
  };
}

/** The board in an identity (`linkedin:4000001`), else the host of an address. */
function boardOf(id: string, address: string): string {
  const [, board] = /^([a-z\d-]+):(?!\/\/)/.exec(id) ?? [];
  if (board) return board;
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(address)?.[1] ?? '';
}
