import { FACT_KINDS, type FactKind } from '../../../core/posting/fact';
import { STATUSES, type Status } from '../../../core/saved/saved-posting';
import type { ExportedPosting } from '../../format';
import { factWords } from '../fact-words';
import { locationOf } from '../location';
import { GROUPS, rows } from '../rows';

/** A column of the table with one row a posting. */
export interface Column {
  /** What it is chosen by. */
  name: string;
  /** What stands at its top. */
  header: string;
  value: (one: ExportedPosting) => string | number | undefined;
  /** True for a text of several lines. */
  isLong?: boolean;
}

const column = (name: string, header: string, value: Column['value']): Column => ({ name, header, value });

const facts = (name: string, header: string, ...kinds: FactKind[]) =>
  column(name, header, ({ reading }) => {
    const words = factWords({ ...reading, facts: reading.facts.filter(({ kind }) => kinds.includes(kind)) });
    return [...new Set(words)].join('; ');
  });

const skills = (name: string, header: string, isIn: (row: ReturnType<typeof rows>[number]) => boolean | undefined) =>
  column(name, header, (one) =>
    rows(one)
      .filter(isIn)
      .map((row) => row.skills)
      .join('; '),
  );

/** The day since when a status holds, the last time it was given. */
const dayOf = (status: Status) =>
  column(status, `${status.charAt(0).toUpperCase()}${status.slice(1)}`, ({ saved, savedAt }) => {
    const at = saved?.statuses.findLast((change) => change.status === status)?.at;
    return (at ?? (status === 'saved' ? savedAt : undefined))?.slice(0, 10);
  });

/** Facts that have columns of their own. */
const APART: FactKind[] = ['pay', 'workMode', 'closed'];

/** Every column there is, in the order of a table with all of them. */
export const COLUMNS: Column[] = [
  column('title', 'Title', ({ posting }) => posting.title),
  column('company', 'Company', ({ posting }) => posting.company),
  column('address', 'Address', ({ posting, file }) => posting.url || file),
  column('status', 'Status', ({ saved }) => saved?.statuses.at(-1)?.status),
  column('score', 'Score', ({ match }) => match?.score),
  column('met', 'Met', ({ match }) => match && `${match.met} of ${match.of}`),
  column('bar', 'Bar', ({ reading }) => reading.bar && Math.round(100 * reading.bar)),
  column('location', 'Location', locationOf),
  column('workMode', 'Work mode', (one) => one.posting.workMode ?? facts('', '', 'workMode').value(one)),
  column('salary', 'Salary', (one) => one.posting.salary ?? facts('', '', 'pay').value(one)),
  facts('pay', 'Pay', 'pay'),
  facts('facts', 'Facts', ...FACT_KINDS.filter((kind) => !APART.includes(kind))),
  column('posted', 'Posted', ({ posting }) => posting.datePosted),
  column('openUntil', 'Open until', ({ posting }) => posting.validThrough),
  facts('closedSince', 'No longer open', 'closed'),
  ...STATUSES.map(dayOf),
  column('seen', 'Seen', ({ saved }) => saved?.seenAt.slice(0, 10)),
  column('next', 'Next date', ({ saved }) => saved?.next?.on.replace('T', ' ')),
  column('nextWhat', 'Next', ({ saved }) => saved?.next?.what),
  column('tags', 'Tags', ({ saved }) => saved?.tags.join('; ')),
  { ...column('note', 'Note', ({ saved }) => saved?.note), isLong: true },
  ...GROUPS.map(([strength, heading]) => skills(strength, heading, (row) => row.requirement.strength === strength)),
  skills('have', 'Have', ({ line }) => line?.outcome === 'met'),
  skills('partly', 'Partly', ({ line }) => line?.outcome === 'short' || line?.outcome === 'related'),
  skills('missing', 'Missing', ({ line }) => line?.outcome === 'missing'),
  column('alsoNamed', 'Also named', ({ reading }) => [...new Set(reading.unknown.map(({ text }) => text))].join('; ')),
  column('addresses', 'Other addresses', ({ saved }) => saved?.addresses.slice(1).join(' ')),
  { ...column('description', 'Description', ({ posting }) => posting.text), isLong: true },
];
