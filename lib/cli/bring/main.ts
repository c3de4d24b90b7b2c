import { bring } from './bring';
import { CHROMIUM, FIREFOX, SPREADSHEET } from './needs';
import { handsOn, thisMachine } from './this-machine';
import { advice } from './ways';

/**
 * What `npm test` begins with: brings both browsers, and the spreadsheet where it can be had. Says nothing where all is there.
 * Gives the exit code; it is not 0 where a browser is missing.
 */
export async function main(_args: string[]): Promise<number> {
  try {
    const hands = handsOn((line) => process.stdout.write(`${line}\n`));
    const missing = bring([CHROMIUM, FIREFOX, SPREADSHEET], thisMachine(), hands);
    const browsers = missing.filter((need) => need !== SPREADSHEET);
    if (browsers.length > 0) throw new Error(advice(browsers));
    if (missing.length > 0)
      hands.say(`${SPREADSHEET.name} is not there (${SPREADSHEET.purpose}): that test reads the table by itself.`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
}
