import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formats } from '../../formats';
import type { ExportChoices, Format } from '../../formats/format';
import { COLUMN_SETS } from '../../formats/parts/table/column-sets';
import { COLUMNS } from '../../formats/parts/table/columns';
import { DEMAND_FORMATS, type DemandFormat } from './demand/demand-text';

/** What the command line asks for. */
export interface ScanOptions {
  files: string[];
  format: Format;
  /** Set where not the postings are printed but what they ask for, taken together: how it is written. */
  demand?: DemandFormat;
  choices: ExportChoices;
  /** How many processors are used at most; absent for all. */
  processors?: number;
  /** The path of a profile to compare with. */
  profile?: string;
  /** True where the files are résumés, not postings. */
  resume?: true;
  /** The address a page was saved from, or a path on the host it names itself. */
  url?: string;
}

/** How the command is called. */
export const USAGE = `usage: npm run --silent scan -- [--profile FILE] [--url URL] [--format ${formats.map(({ name }) => name).join('|')}] [--columns NAME,…] [--no-bom] [--jobs N] FILE…   (- is standard input)   or: scan -- --demand [--profile FILE] [--format ${DEMAND_FORMATS.join('|')}] FILE…   or: scan -- --resume FILE… for résumés`;

/** True where nothing else is asked than how the command is called. */
export function asksForUsage([first]: string[]): boolean {
  return first === '--help' || first === '-h';
}

/** Reads the arguments; throws a sentence that says what is wrong with them. */
export function scanOptions(args: string[]): ScanOptions {
  const { values, positionals } = parse(args);
  if (values.demand && values.resume)
    throw new Error('--demand is of postings and --resume of résumés: give one of them');
  const demand = values.demand ? demandFormat(values.format ?? 'table') : undefined;
  const name = demand ? 'ndjson' : (values.format ?? 'ndjson');
  const format = formats.find((one) => one.name === name);
  if (!format) throw new Error(`unknown format “${name}”: use one of ${formats.map((one) => one.name).join(', ')}`);
  const isTable = values.columns !== undefined || values['no-bom'] === true;
  if (isTable && (name !== 'csv' || values.demand || values.resume))
    throw new Error('--columns and --no-bom are of postings as CSV: give --format csv with them, or leave them out');
  if (positionals.length === 0) throw new Error(`no file given; ${USAGE}`);
  const { profile, url, jobs, resume } = values;
  if (url !== undefined && !/^\/|^https?:\/\//.test(url))
    throw new Error(`“${url}” is no address: begin it with https://`);
  if (url !== undefined && !URL.canParse(url, 'https://page.invalid')) throw new Error(`“${url}” is no address`);
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs))
    throw new Error(`“${jobs}” is no number of processors: use 1 to 99`);
  return {
    files: positionals,
    format,
    choices: { ...columnsOf(values.columns), ...(values['no-bom'] && { byteOrderMark: false }) },
    ...(demand && { demand }),
    ...(resume && { resume: true as const }),
    ...(profile !== undefined && { profile }),
    ...(url !== undefined && { url }),
    ...(jobs !== undefined && { processors: Number(jobs) }),
  };
}

function demandFormat(name: string): DemandFormat {
  const format = DEMAND_FORMATS.find((one) => one === name);
  if (!format) throw new Error(`demand has no format “${name}”: use one of ${DEMAND_FORMATS.join(', ')}`);
  return format;
}

/** A set by its name, or columns by theirs. */
function columnsOf(said: string | undefined): ExportChoices {
  if (said === undefined) return {};
  if (COLUMN_SETS.some(({ name }) => name === said)) return { set: said };
  const columns = said.split(',').map((name) => name.trim());
  const strange = columns.find((name) => !COLUMNS.some((one) => one.name === name));
  if (strange === undefined) return { columns };
  const known = [...COLUMN_SETS, ...COLUMNS].map(({ name }) => name).join(', ');
  throw new Error(`there is no column “${strange}”: use one of ${known}`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        url: { type: 'string' },
        format: { type: 'string' },
        resume: { type: 'boolean' },
        demand: { type: 'boolean' },
        columns: { type: 'string' },
        'no-bom': { type: 'boolean' },
        jobs: { type: 'string' },
      },
    });
  } catch (error) {
    // Node goes on to explain what hardly anybody meant.
    const [said = ''] = String((error as Error).message).split(/[.\n]/);
    const dash = args.find((arg) => /^-[^-]/.test(arg) && existsSync(arg));
    if (dash !== undefined) throw new Error(`“${dash}” begins like an option: give the file as ./${dash}`);
    throw new Error(`${said.charAt(0).toLowerCase()}${said.slice(1)}; ${USAGE}`);
  }
}
