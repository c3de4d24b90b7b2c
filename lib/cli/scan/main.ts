import packed from 'virtual:skills';
import { type Dictionary, openDictionary } from '../../core/dictionary/dictionary';
import { compare } from '../../core/match/compare';
import { plainPosting } from '../../core/posting/plain-posting';
import type { Posting } from '../../core/posting/posting';
import { LONGEST_TEXT } from '../../core/posting/posting-schema';
import { EMPTY_OVERLAY } from '../../core/profile/overlay';
import type { Profile } from '../../core/profile/profile';
import { readThoroughly } from '../../core/read';
import type { ExportedPosting } from '../../formats/format';
import { readText } from './input';
import { type ScanOptions, scanOptions } from './options';
import { isPage, pagePostings } from './page';
import { readProfile } from './profile';
import { resumeLine } from './resume';

const EMPTY_POSTING: Posting = { url: '', title: '', company: '', text: '', blocks: [] };

/** Exit codes: all well, or something in what was given is wrong. */
const FINE = 0;
const WRONG = 2;

/** Reads postings and prints what they ask. Gives the exit code; what is wrong with a file is one line on standard error, and the others are still printed. */
export async function main(args: string[]): Promise<number> {
  let options: ScanOptions;
  let profile: Profile | undefined;
  const dictionary = openDictionary(packed);
  try {
    options = scanOptions(args);
    profile = options.profile === undefined ? undefined : await readProfile(options.profile, dictionary);
  } catch (error) {
    return complain(messageOf(error));
  }
  if (options.resume) return printResumes(options.files, dictionary);
  let code = FINE;
  const postings: ExportedPosting[] = [];
  for (const file of options.files) {
    try {
      postings.push(...(await scanFile(file, options.url, dictionary, profile)));
    } catch (error) {
      code = complain(messageOf(error));
    }
  }
  if (postings.length > 0) await print(options.format.render(postings));
  return code;
}

/** Prints the skills of each résumé, one line a file. Gives the exit code. */
async function printResumes(files: string[], dictionary: Dictionary): Promise<number> {
  let code = FINE;
  for (const file of files) {
    try {
      await print(`${JSON.stringify(await resumeLine(file, dictionary))}\n`);
    } catch (error) {
      code = complain(messageOf(error));
    }
  }
  return code;
}

/** The readings of a file, with the match where there is a profile: one of a text, one of each posting of a page, and an empty one of a page without any. Throws a sentence where the file cannot be read. */
export async function scanFile(
  file: string,
  url: string | undefined,
  dictionary: Dictionary,
  profile: Profile | undefined,
): Promise<ExportedPosting[]> {
  const text = readText(file);
  const withText = isPage(file, text);
  const found = withText ? await pagePostings(text, url) : [textPosting(file, text, url)];
  const postings = found.length > 0 ? found : [EMPTY_POSTING];
  const results = postings.map(async (posting): Promise<ExportedPosting> => {
    const reading = await readThoroughly(posting, dictionary, EMPTY_OVERLAY);
    const match = profile && { match: compare(reading, profile), profile };
    return { file, found: found.length > 0, posting, reading, ...match, ...(withText && { withText }) };
  });
  return Promise.all(results);
}

function textPosting(file: string, text: string, url = ''): Posting {
  if (text.length > LONGEST_TEXT)
    throw new Error(`${file}: longer than ${LONGEST_TEXT} characters, which no posting is`);
  return { ...plainPosting(text), url };
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
