import packed from 'virtual:skills';
import { type Dictionary, openDictionary } from '../../core/dictionary/dictionary';
import { EMPTY_PROFILE, type Profile } from '../../core/profile/profile';
import type { CountedPosting } from '../../core/saved/demand/counted';
import { demandOf } from '../../core/saved/demand/demand';
import { joiner } from '../../formats/parts/in-pieces';
import { demandText } from './demand/demand-text';
import { progressOn } from './many/progress';
import { readMany } from './many/read-many';
import { type Task, workerOf } from './many/task';
import { answerInThread } from './many/threads';
import { asksForUsage, type ScanOptions, scanOptions, USAGE } from './options';
import { readProfile, readWords } from './profile';
import { resumeLine } from './resume';

/** Exit codes: all well, or something in what was given is wrong. */
const FINE = 0;
const WRONG = 2;

// The same module is what further threads run.
answerInThread((task) => workerOf(task, openDictionary(packed)));

/** Reads postings and prints what they ask. Gives the exit code; what is wrong with a file is one line on standard error, and the others are still printed. */
export async function main(args: string[]): Promise<number> {
  if (asksForUsage(args)) {
    await print(`${USAGE}\n`);
    return FINE;
  }
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
  return printPostings(options, profile, dictionary);
}

/** Prints the postings of each file, or what they ask for, taken together. Gives the exit code. */
async function printPostings(
  options: ScanOptions,
  profile: Profile | undefined,
  dictionary: Dictionary,
): Promise<number> {
  const { files, format, demand, choices, url, processors } = options;
  const task: Task = {
    choices,
    ...(!demand && { format: format.name }),
    ...(url && { url }),
    ...(profile && { profile }),
    ...(options.profile !== undefined && { overlay: readWords(options.profile) }),
  };
  const outcomes = readMany(files, task, workerOf(task, dictionary), { module: import.meta.filename, processors });
  const counted: CountedPosting[] = [];
  const file = joiner(format.pieces(choices));
  const progress = progressOn(process.stderr, files.length);
  let code = FINE;
  let [done, read] = [0, 0];
  for await (const { pieces = [], counted: postings = [], wrong } of outcomes) {
    progress.told(++done);
    if (wrong !== undefined) {
      progress.clear();
      code = complain(wrong);
      continue;
    }
    read++;
    counted.push(...postings);
    const text = pieces.map(file.next).join('');
    if (text === '') continue;
    if (process.stdout.isTTY) progress.clear();
    await print(text);
  }
  progress.clear();
  if (read === 0) return code;
  await print(
    demand ? demandText(demandOf(counted, profile ?? EMPTY_PROFILE), demand, profile !== undefined) : file.end(),
  );
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
