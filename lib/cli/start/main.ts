import { join } from 'node:path';
import { bring } from '../bring/bring';
import { CHROMIUM } from '../bring/needs';
import { handsOn, thisMachine } from '../bring/this-machine';
import { advice } from '../bring/ways';
import { openChromium } from '../browsers/chromium';
import { POSTING_URL, postingPage } from '../browsers/posting-page';
import { buildExtension } from './build-extension';
import { fill } from './fill';
import { hasDisplay } from './has-display';
import { samplePosting } from './sample';
import { showInTerminal } from './show-in-terminal';
import { showInWindow } from './show-in-window';
import { matchWithoutBrowser } from './without-browser';

/**
 * Shows the extension at work: builds it, loads it unmodified into a Chromium with a throw-away profile, and opens a sample
 * posting with sample skills. In a window where there is a display, else in the terminal. Brings Chromium where there is none;
 * where it cannot, prints the same match as the command line reads it, and what to install. Gives the exit code.
 */
export async function main(_args: string[]): Promise<number> {
  const root = process.cwd();
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const missing = bring([CHROMIUM], thisMachine(), handsOn(say));
    if (missing.length > 0) {
      say(`\n${await matchWithoutBrowser()}\n${advice(missing)}`);
      return 0;
    }
    say('Building the extension …');
    const extension = buildExtension(root);
    const { text, title, company } = samplePosting(root);
    const headed = hasDisplay();
    say('Starting Chromium with an empty profile …');
    const browser = await openChromium(
      { extension, pages: new Map([[POSTING_URL, postingPage(text, title, company)]]) },
      headed,
    );
    try {
      const filled = await fill(browser);
      if (headed) {
        say(`Open: ${POSTING_URL} (served from here) and the popup beside it. Close the browser to end.`);
        await showInWindow(browser, filled);
      } else {
        const pictures = await showInTerminal(browser, filled, join(root, '.output/screenshots'));
        say(`There is no display, so the browser ran without a window. Pictures of it:\n${pictures.join('\n')}`);
      }
    } finally {
      await browser.close();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`start: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
}
