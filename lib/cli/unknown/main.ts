import { parseArgs } from 'node:util';
import packed from 'virtual:skills';
import { openDictionary } from '../../core/dictionary/dictionary';
import { postingTexts } from './postings';
import { report } from './report';
import { survey } from './survey';

/** Exit codes: printed, or what was given is wrong. */
const FINE = 0;
const WRONG = 2;

const USAGE =
  'usage: npm run --silent unknown -- [--top 60] [--least 2] FOLDER|FILE…   (text, Markdown, HTML, JSON lines)';

/** Prints what looks like a technology and is not known, and which entries mark on thin evidence. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  try {
    const { paths, top, least } = options(args);
    const text = report(survey(postingTexts(paths), openDictionary(packed)), { top, least });
    await new Promise((resolve) => process.stdout.write(text, resolve));
    return FINE;
  } catch (error) {
    process.stderr.write(`unknown: ${(error as Error).message.split('\n')[0]}\n`);
    return WRONG;
  }
}

function options(args: string[]): { paths: string[]; top: number; least: number } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { top: { type: 'string', default: '60' }, least: { type: 'string', default: '2' } },
  });
  const [top, least] = [Number(values.top), Number(values.least)];
  if (positionals.length === 0) throw new Error(`no folder or file given; ${USAGE}`);
  if (!(top > 0 && least > 0)) throw new Error(`--top and --least are numbers above 0; ${USAGE}`);
  return { paths: positionals, top, least };
}
