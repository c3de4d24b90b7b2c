import { COLUMNS, type Column } from './columns';

/** A choice of columns, with what stands at their tops. */
export interface ColumnSet {
  /** What it is chosen by. */
  name: string;
  /** What it is called in a window; names of products are not translated. */
  label: string;
  columns: [name: string, header: string][];
}

/** What trackers read into their fields without being told which is which; each asks which is which where its own names change. */
export const COLUMN_SETS: ColumnSet[] = [
  {
    name: 'sheet',
    label: 'Spreadsheet',
    columns: [
      ['title', 'Title'],
      ['company', 'Company'],
      ['address', 'Address'],
      ['status', 'Status'],
      ['score', 'Score'],
      ['location', 'Location'],
      ['workMode', 'Work mode'],
      ['salary', 'Salary'],
      ['posted', 'Posted'],
      ['openUntil', 'Open until'],
      ['saved', 'Saved'],
      ['applied', 'Applied'],
      ['next', 'Next date'],
      ['nextWhat', 'Next'],
      ['tags', 'Tags'],
      ['note', 'Note'],
    ],
  },
  {
    name: 'huntr',
    label: 'Huntr',
    columns: [
      ['title', 'Job Title'],
      ['company', 'Company'],
      ['address', 'Job Post URL'],
      ['status', 'List'],
      ['location', 'Location'],
      ['salary', 'Salary'],
      ['saved', 'Date Saved'],
      ['applied', 'Date Applied'],
      ['note', 'Notes'],
      ['description', 'Description'],
    ],
  },
  {
    name: 'teal',
    label: 'Teal',
    columns: [
      ['title', 'Job Title'],
      ['company', 'Company Name'],
      ['address', 'Job URL'],
      ['location', 'Location'],
      ['salary', 'Salary'],
      ['status', 'Status'],
      ['saved', 'Date Saved'],
      ['applied', 'Date Applied'],
      ['openUntil', 'Deadline'],
      ['next', 'Follow Up'],
      ['note', 'Notes'],
      ['description', 'Job Description'],
    ],
  },
  {
    name: 'notion',
    label: 'Notion, Airtable',
    columns: [
      ['title', 'Name'],
      ['company', 'Company'],
      ['status', 'Status'],
      ['address', 'URL'],
      ['score', 'Score'],
      ['location', 'Location'],
      ['workMode', 'Work mode'],
      ['salary', 'Salary'],
      ['applied', 'Applied'],
      ['next', 'Next date'],
      ['openUntil', 'Deadline'],
      ['tags', 'Tags'],
      ['required', 'Skills'],
      ['note', 'Notes'],
    ],
  },
];

/** The columns that are chosen; all of them where nothing is, or nothing that there is. */
export function chosenColumns({ columns, set }: { columns?: string[]; set?: string }): Column[] {
  const byName = new Map(COLUMNS.map((one) => [one.name, one]));
  const ofSet = COLUMN_SETS.find(({ name }) => name === set)?.columns ?? [];
  const named = columns?.map((name): [string, string] => [name, byName.get(name)?.header ?? '']) ?? ofSet;
  const chosen = named.flatMap(([name, header]) => {
    const one = byName.get(name);
    return one ? [{ ...one, header }] : [];
  });
  return chosen.length > 0 ? chosen : COLUMNS;
}
