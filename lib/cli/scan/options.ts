import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formats } from '../../formats';
import type { Format } from '../../formats/format';

/** What the command line asks for. */
export interface ScanOptions {
  files: string[];
  format: Format;
  /** The path of a profile to compare with. */
  profile?: string;
  /** True where the files are résumés, not postings. */
  resume?: true;
  /** The address a page was saved from, or a path on the host it names itself. */
  url?: string;
}

/** How the command is called. */
export const USAGE = `usage: npm run --silent scan -- [--profile FILE] [--url URL] [--format ${formats.map(({ name }) => name).join('|')}] FILE…   (- is standard input), or -- --resume FILE… for résumés`;

/** Reads the arguments; throws a sentence that says what is wrong with them. */
export function scanOptions(args: string[]): ScanOptions {
  const { values, positionals } = parse(args);
  const format = formats.find(({ name }) => name === values.format);
  if (!format)
    throw new Error(`unknown format “${values.format}”: use one of ${formats.map(({ name }) => name).join(', ')}`);
  if (positionals.length === 0) throw new Error(`no file given; ${USAGE}`);
  const { profile, url, resume } = values;
  if (url !== undefined && !/^\/|^https?:\/\//.test(url))
    throw new Error(`“${url}” is no address: begin it with https://`);
  if (url !== undefined && !URL.canParse(url, 'https://page.invalid')) throw new Error(`“${url}” is no address`);
  return {
    files: positionals,
    format,
    ...(resume && { resume: true as const }),
    ...(profile !== undefined && { profile }),
    ...(url !== undefined && { url }),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        resume: { type: 'boolean' },
        profile: { type: 'string' },
        url: { type: 'string' },
        format: { type: 'string', default: 'ndjson' },
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
