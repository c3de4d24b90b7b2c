import { type Report, resultsOf } from './results';
import { chosenRows, faultRows } from './rows';
import { broken, faultTable } from './table';
import { testedIds } from './tested';

/** Prints the table of the rows that words name, of what `run` reports of the files that test them, each whole, since a test may stand on those before it; gives the exit code: 1 where a row does not hold, 2 where a word names none. */
export async function main(words: string[], run: (files: string[]) => Promise<Report>): Promise<number> {
  try {
    const rows = chosenRows(faultRows(), words);
    const files = [...testedIds()].filter(([, ids]) => rows.some(({ id }) => ids.has(id)));
    const results = resultsOf(await run(files.map(([file]) => file)));
    say(faultTable(rows, results));
    const ids = broken(rows, results).map(({ id }) => id);
    say(ids.length === 0 ? `\nAll ${rows.length} rows hold.` : `\nDo not hold: ${ids.join(', ')}`);
    return ids.length === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`faults: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
