import { parseArgs } from 'node:util';
import { formats } from '../../formats';
import type { Format } from '../../formats/format';

/** What the command line asks for. */
export interface ScanOptions {
  files: string[];
  format: Format;
  /** The path of a profile to compare with. */
  profile?: string;
}

/** How the command is called. */
export const USAGE = `usage: npm run --silent scan -- [--profile FILE] [--format ${formats.map(({ name }) => name).join('|')}] FILE…   (- is standard input)`;

/** Reads the arguments; throws a sentence that says what is wrong with them. */
export function scanOptions(args: string[]): ScanOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { profile: { type: 'string' }, format: { type: 'string', default: 'ndjson' } },
  });
  const format = formats.find(({ name }) => name === values.format);
  if (!format)
    throw new Error(`unknown format “${values.format}”: use one of ${formats.map(({ name }) => name).join(', ')}`);
  if (positionals.length === 0) throw new Error('no file given');
  return { files: positionals, format, ...(values.profile !== undefined && { profile: values.profile }) };
}
