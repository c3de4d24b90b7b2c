import { call } from '../browsers/call';
import type { DrivenChromium } from '../browsers/chromium';
import type { Tab } from '../browsers/driven';
import { POSTING_URL } from '../browsers/posting-page';
import { SAMPLE_SKILLS } from './sample';
import type { TabAnswer } from './tab-answer';

const PATIENCE = 120_000;
const PAUSE = 100;

/** A browser in which the sample posting is open, marked, and beside a profile. */
export interface Filled {
  page: Tab;
  /** A page of the extension, to ask its background from. */
  own: Tab;
  answer: TabAnswer;
}

/** Puts the sample profile in and opens the sample posting. Throws where no reading comes. */
export async function fill(browser: DrivenChromium): Promise<Filled> {
  const own = await browser.openOwn('dashboard.html');
  for (const skill of SAMPLE_SKILLS) {
    const { error } = await call(own, 'save-skill', skill);
    if (error !== undefined) throw new Error(`The sample skill ${skill.name} was refused: ${error}`);
  }
  const page = await browser.open(POSTING_URL);
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const answer = (await call(own, 'get-tab', { tabId: page.id })).answer as TabAnswer;
    if (answer.postings.length > 0) return { page, own, answer };
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  throw new Error(`No posting was found at ${POSTING_URL} within ${PATIENCE / 1000} seconds.`);
}
