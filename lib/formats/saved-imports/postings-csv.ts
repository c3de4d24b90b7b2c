import Papa from 'papaparse';
import { plainPosting } from '../../core/posting/plain-posting';
import type { Posting } from '../../core/posting/posting';
import { LONGEST_TEXT } from '../../core/posting/posting-schema';
import { type SavedPosting, STATUSES, type StatusChange } from '../../core/saved/saved-posting';
import { LONGEST_NOTE, LONGEST_TAG } from '../../core/saved/saved-schema';
import { LONGEST_FIELD } from '../../core/schemas';
import { oneLine } from '../parts/one-line';
import { type Said, saidBy, statusSaid } from './columns';
import { daySaid } from './day';

/** A posting of a table, without the id that whoever saves it gives. */
export type ImportedPosting = Omit<SavedPosting, 'id' | 'reading'>;

/** What was read of a table of postings, and what was not. */
export interface PostingsTable {
  postings: ImportedPosting[];
  /** Rows that name neither a job nor an address, by their numbers in the file, the row of the headers being 1. */
  skipped: number[];
  /** Columns that nothing is known of: what stands in them is not taken. */
  unknown: string[];
}

const MOST_ROWS = 20_000;
const LONGEST_ADDRESS = 2_000;

/**
 * Reads postings of a table as we write it, or as a tracker or a spreadsheet does: commas, semicolons or tabs, columns in any order, told
 * by what stands at their tops. `now` is ISO 8601 in UTC. Throws a sentence where no column is a title or an address.
 */
export function readPostingsTable(text: string, now: string): PostingsTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
  });
  const [header = [], ...rows] = data;
  const columns = header.map(saidBy);
  if (!columns.includes('title') && !columns.includes('address'))
    throw new Error('no column is called “Title” or “Address”: name the columns in the first row');
  const table: PostingsTable = {
    postings: [],
    skipped: [],
    unknown: header.filter((name, i) => name.trim() !== '' && !columns[i]),
  };
  for (const [i, cells] of rows.entries()) {
    const said = (name: Said) => unguarded(cells[columns.indexOf(name)] ?? '');
    const posting = postingOf(said);
    if (posting.title === '' && posting.url === '') table.skipped.push(i + 2);
    else table.postings.push({ ...recordOf(said, posting.url, now), posting });
  }
  return table;
}

function postingOf(said: (name: Said) => string): Posting {
  const line = (name: Said) => oneLine(said(name)).slice(0, LONGEST_FIELD).toWellFormed();
  const [posted, openUntil] = [daySaid(said('posted')), daySaid(said('openUntil'))];
  return {
    ...plainPosting(said('description').toWellFormed().slice(0, LONGEST_TEXT)),
    title: line('title'),
    company: line('company'),
    url: webAddress(said('address')),
    ...(line('location') && { location: line('location') }),
    ...(line('salary') && { salary: line('salary') }),
    ...(posted && { datePosted: posted }),
    ...(openUntil && { validThrough: openUntil }),
  };
}

function recordOf(said: (name: Said) => string, url: string, now: string): Omit<ImportedPosting, 'posting'> {
  const others = said('addresses').split(/\s+/).map(webAddress);
  const saved = daySaid(said('saved'));
  const savedAt = saved ? noon(saved) : now;
  const dated = STATUSES.flatMap((status): StatusChange[] => {
    const day = status === 'saved' ? undefined : daySaid(said(status));
    return day ? [{ status, at: noon(day) }] : [];
  }).sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const first: StatusChange = { status: 'saved', at: [savedAt, ...dated.map(({ at }) => at)].sort()[0] ?? savedAt };
  const statuses = [first, ...dated];
  const status = statusSaid(said('status'));
  // A status without a day holds since we know of it.
  if (said('status').trim() && statuses.at(-1)?.status !== status && !dated.some((one) => one.status === status))
    statuses.push({ status, at: now });
  const [day, time = ''] = [daySaid(said('next')), / (\d\d:\d\d)$/.exec(said('next'))?.[1]];
  const tags = said('tags')
    .split(/[;,]/)
    .map((tag) => oneLine(tag).slice(0, LONGEST_TAG));
  return {
    version: 2,
    addresses: [...new Set([url, ...others])].filter(Boolean),
    savedAt,
    seenAt: savedAt,
    statuses,
    note: said('note').toWellFormed().replace(/\r\n?/g, '\n').slice(0, LONGEST_NOTE),
    tags: [...new Set(tags)].filter(Boolean),
    ...(day && { next: { on: time ? `${day}T${time}` : day, what: oneLine(said('nextWhat')) } }),
  };
}

/** A day as a time that is the same day wherever the reader is. */
function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}

function webAddress(text: string): string {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && address.length <= LONGEST_ADDRESS && URL.canParse(address) ? address : '';
}

/** Without the apostrophes that keep a spreadsheet from taking a text for a formula. */
function unguarded(cell: string): string {
  return cell
    .replace(/^'(?=[\s\p{Cf}"']*[=+\-@|%＝＋－＠])/gmu, '')
    .replace(/;'(?=[\s\p{Cf}"']*[=+\-@|%＝＋－＠])/gu, ';');
}
