import { LONGEST_FIELD } from '../../core/lengths';
import { plainPosting } from '../../core/posting/plain-posting';
import type { Posting } from '../../core/posting/posting';
import { LONGEST_TEXT } from '../../core/posting/posting-schema';
import { readerError } from '../../core/reader-error';
import type { ImportedPosting, PostingsTable } from '../../core/saved/postings-table';
import { STATUSES, type StatusChange } from '../../core/saved/saved-posting';
import { LONGEST_NOTE, LONGEST_TAG } from '../../core/saved/saved-schema';
import { oneLine } from '../parts/one-line';
import { type Said, saidBy } from './columns';
import { daySaid, orderIn } from './day';
import { statusSaid } from './status-said';
import { tableRows } from './stray-quotes';

const MOST_ROWS = 20_000;
/** Some tables have a name above them. */
const MOST_BEFORE = 10;
const LONGEST_ADDRESS = 2_000;
/** Columns that say days. */
const DAYS: Said[] = ['posted', 'openUntil', 'next', ...STATUSES];

/** What a row says: of each thing the first cell that is not empty, as a text or a day, and what stands in columns that are not known. */
interface Row {
  said: (name: Said) => string;
  day: (name: Said) => string | undefined;
  rest: string[];
}

/**
 * Reads postings of a table as we write it, or as a tracker or a spreadsheet does: commas, semicolons or tabs, columns in any
 * order, told by what stands at their tops. `now` is ISO 8601 in UTC. Throws a sentence for the reader where no column is a title
 * or an address.
 */
export function readPostingsTable(text: string, now: string): PostingsTable {
  const most = MOST_ROWS + MOST_BEFORE;
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { delimiter, top } = headOf(lines);
  const data = tableRows(lines, delimiter, most + 1);
  if (top < 0)
    throw readerError(
      'tableHead',
      'No column is called “Title” or “Address”. Name the columns in the first row of the table, then try again.',
    );
  const header = data[top] ?? [];
  const named = header.map(saidBy);
  // The site of a company is the address of a job only where there is no other.
  const isSite = (at: number) => /^\W*website\W*$/i.test(header[at] ?? '');
  const isAddressed = named.some((name, at) => name === 'address' && !isSite(at));
  const columns = named.map((name, at) => (name === 'address' && isAddressed && isSite(at) ? undefined : name));
  const rows = data.slice(top + 1, most);
  const isDays = columns.map((name) => DAYS.includes(name as Said));
  const order = orderIn(rows.flatMap((cells) => cells.filter((_, i) => isDays[i])));
  const table: PostingsTable = {
    postings: [],
    skipped: [],
    unknown: header.filter((name, i) => name.trim() !== '' && !columns[i]),
    unclearDays: 0,
    isCut: data.length > most,
  };
  // A second column that says the same thing goes into the notes, as one that is not known.
  const isSecond = (cells: string[], at: number) =>
    columns[at] !== 'made' && columns.findIndex((name, i) => name === columns[at] && !!cells[i]?.trim()) < at;
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const said = (name: Said) => unguarded(cells.find((cell, at) => columns[at] === name && cell.trim() !== '') ?? '');
    const rest = cells.flatMap((cell, at) =>
      (!columns[at] || isSecond(cells, at)) && header[at]?.trim() && cell.trim()
        ? [`${oneLine(header[at])}: ${unguarded(cell).trim()}`]
        : [],
    );
    const row: Row = { said, day: (name) => daySaid(said(name), order), rest };
    const posting = postingOf(row);
    if (posting.title === '' && posting.url === '') table.skipped.push(top + i + 2);
    else {
      table.postings.push({ ...recordOf(row, posting.url, now), posting });
      table.unclearDays += DAYS.filter((name) => /\d/.test(said(name)) && !row.day(name)).length;
    }
  }
  return table;
}

/** What stands between the cells, and which row is the head: where most columns are known. -1 where none is. */
function headOf(lines: string): { delimiter: string; top: number } {
  let [best, most] = [{ delimiter: ',', top: -1 }, 0];
  for (const delimiter of [',', ';', '\t', '|']) {
    for (const [top, row] of tableRows(lines, delimiter, MOST_BEFORE).entries()) {
      const columns = row.map(saidBy);
      const known = columns.filter((one) => one !== undefined).length;
      if (known <= most || !isHead(columns, top === 0)) continue;
      [best, most] = [{ delimiter, top }, known];
    }
  }
  return best;
}

/** Further down one word may be a name above the table, and two are its head. */
function isHead(columns: ReturnType<typeof saidBy>[], isFirst: boolean): boolean {
  const known = columns.filter((one) => one !== undefined).length;
  return (columns.includes('title') || columns.includes('address')) && (isFirst || known > 1);
}

function postingOf({ said, day }: Row): Posting {
  const line = (name: Said) => oneLine(said(name)).slice(0, LONGEST_FIELD).toWellFormed();
  const [posted, openUntil] = [day('posted'), day('openUntil')];
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

function recordOf({ said, day, rest }: Row, url: string, now: string): Omit<ImportedPosting, 'posting'> {
  const others = said('addresses').split(/\s+/).map(webAddress);
  const saved = day('saved');
  const savedAt = saved ? noon(saved) : now;
  const dated = STATUSES.flatMap((status): StatusChange[] => {
    const on = status === 'saved' ? undefined : day(status);
    return on ? [{ status, at: noon(on) }] : [];
  }).sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const first: StatusChange = { status: 'saved', at: [savedAt, ...dated.map(({ at }) => at)].sort()[0] ?? savedAt };
  const statuses = [first, ...dated];
  const status = statusSaid(said('status'));
  // A status without a day holds since we know of it.
  if (said('status').trim() && statuses.at(-1)?.status !== status && !dated.some((one) => one.status === status))
    statuses.push({ status, at: now });
  const [on, time = ''] = [day('next'), /[ T](\d\d:\d\d)$/.exec(said('next'))?.[1]];
  const tags = said('tags')
    .split(/[;,]/)
    .map((tag) => oneLine(tag).slice(0, LONGEST_TAG));
  return {
    version: 2,
    addresses: [...new Set([url, ...others])].filter(Boolean),
    savedAt,
    seenAt: savedAt,
    statuses,
    note: [said('note'), ...rest]
      .filter(Boolean)
      .join('\n')
      .replace(/\r\n?/g, '\n')
      .slice(0, LONGEST_NOTE)
      .toWellFormed(),
    tags: [...new Set(tags)].filter(Boolean),
    ...(on && { next: { on: time ? `${on}T${time}` : on, what: oneLine(said('nextWhat')).slice(0, LONGEST_NOTE) } }),
  };
}

/** A day as a time that is the same day wherever the reader is. */
function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}

function webAddress(text: string): string {
  const typed = text.trim().replace(/^<(.*)>$/, '$1');
  const address = /^[\w-]+(?:\.[\w-]+)+\/\S/.test(typed) ? `https://${typed}` : typed;
  return /^https?:\/\//i.test(address) && address.length <= LONGEST_ADDRESS && URL.canParse(address) ? address : '';
}

/** Without the apostrophes that keep a spreadsheet from taking a text for a formula. */
function unguarded(cell: string): string {
  return cell
    .replace(/^'(?=[\s\p{Cf}"']*[=+\-@|%＝＋－＠])/gmu, '')
    .replace(/;'(?=[\s\p{Cf}"']*[=+\-@|%＝＋－＠])/gu, ';');
}
