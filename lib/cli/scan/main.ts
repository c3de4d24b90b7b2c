import compiled from 'virtual:skills';
import { compare } from '../../core/compare';
import { buildDictionary, type Dictionary } from '../../core/dictionary/dictionary';
import { EMPTY_OVERLAY } from '../../core/overlay';
import type { Profile } from '../../core/profile';
import { read } from '../../core/read';
import { LONGEST_TEXT } from '../../core/schemas';
import { plainPosting } from '../../core/text/plain-posting';
import type { ExportedPosting } from '../../formats/format';
import { readText } from './input';
import { type ScanOptions, scanOptions, USAGE } from './options';
import { readProfile } from './profile';

/** Exit codes: all well, or something in what was given is wrong. */
const FINE = 0;
const WRONG = 2;

/** Reads postings and prints what they ask. Gives the exit code; what is wrong with a file is one line on standard error, and the others are still printed. */
export async function main(args: string[]): Promise<number> {
  let options: ScanOptions;
  let profile: Profile | undefined;
  const dictionary = buildDictionary(compiled);
  try {
    options = scanOptions(args);
    profile = options.profile === undefined ? undefined : readProfile(options.profile, dictionary);
  } catch (error) {
    return complain(`${messageOf(error)}${error instanceof TypeError || args.length === 0 ? `\n${USAGE}` : ''}`);
  }
  let code = FINE;
  const postings = options.files.flatMap((file) => {
    try {
      return [scan(file, dictionary, profile)];
    } catch (error) {
      code = complain(messageOf(error));
      return [];
    }
  });
  if (postings.length > 0) await print(options.format.render(postings));
  return code;
}

function scan(file: string, dictionary: Dictionary, profile: Profile | undefined): ExportedPosting {
  const text = readText(file);
  if (text.length > LONGEST_TEXT)
    throw new Error(`${file}: longer than ${LONGEST_TEXT} characters, which no posting is`);
  const posting = plainPosting(text);
  const reading = read(posting, dictionary, EMPTY_OVERLAY);
  return { file, found: true, posting, reading, ...(profile && { match: compare(reading, profile), profile }) };
}

function complain(message: string): number {
  process.stderr.write(`scan: ${message}\n`);
  return WRONG;
}

/** Waits until all is written: a pipe takes a long text in pieces, and the process ends right after. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
