import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { samplePosting } from '../../../lib/cli/start/sample';
import { BROWSERS, built } from '../../browser/support/browsers';
import type { Figure, Measured } from '../figure';
import { medianOf } from '../median';
import { until } from './watched';

const ROUNDS = 31;
/** In milliseconds: the longest that an innocent tab's popup waits for its answer, a slice of another's reading included. */
const LONGEST = 58;
/** In milliseconds: so often a hostile page is another, and so long each of our questions waits for the next. */
const OFTEN = { changed: 100, asked: 100 };
const LENGTH = 100_000;
/** Words that are also something else, names in lists, and a script without spaces. */
const HOSTILE = ['go rust swift spark react ', '- Go\n- Rust\n', '東京でReactを'];
/** On another site: pages of one site share a process, in which each can keep the others waiting. */
const HOSTILE_URL = 'https://jobs.smartrecruiters.com/Acme/743999912345678-developer';
const HOSTILE_PAGE =
  '<!doctype html><title>Acme</title><h1 class="job-title">Developer</h1><main class="job-sections"><p>We use Kotlin.</p></main>';

/** What a popup asks of an innocent tab while other tabs show hostile texts of 100 KB, each anew ten times a second, against the same without them. */
export const besideHostileFigures: Figure[] = BROWSERS.map((name) => ({
  name: `hostile tabs: an innocent tab's call while ${HOSTILE.length} others attack, against the same without, ${name}`,
  most: 5,
  measure: () => measure(name),
}));

async function measure(name: (typeof BROWSERS)[number]): Promise<Measured> {
  const { text, title, company } = samplePosting(process.cwd());
  let browser: Driven | undefined;
  try {
    browser = await (name === 'chromium' ? openChromium : openFirefox)({
      extension: built(name),
      pages: new Map([
        [POSTING_URL, postingPage(text, title, company)],
        [HOSTILE_URL, HOSTILE_PAGE],
      ]),
    });
    const page = await browser.open(POSTING_URL);
    const own = await browser.openOwn('assets/marks.css');
    await until(async () => (await timesOf(own, page, 1)).length, 'The posting was not read.');
    const calm = await timesOf(own, page, ROUNDS);
    for (const piece of HOSTILE) {
      const hostile = await browser.open(HOSTILE_URL);
      await hostile.run(attack, piece.repeat(LENGTH / piece.length), OFTEN.changed);
    }
    const attacked = await timesOf(own, page, ROUNDS);
    if (attacked.length < ROUNDS || calm.length < ROUNDS) throw new Error('The innocent tab lost its posting.');
    const late = attacked.filter((time) => time > LONGEST).length;
    return {
      pairs: attacked.map((ours, i) => ({ ours, other: calm[i] ?? 0 })),
      also: [
        `${medianOf(attacked).toFixed(1)} ms against ${medianOf(calm).toFixed(1)} ms; the longest ${Math.max(...attacked).toFixed(0)} against ${Math.max(...calm).toFixed(0)} ms`,
        `${late} of ${ROUNDS} took longer than ${LONGEST} ms`,
      ],
    };
  } finally {
    await browser?.close();
  }
}

/** Runs in a hostile page: its posting is a text that is never twice the same. */
function attack(text: string, often: number): void {
  const place = document.querySelector('.job-sections p');
  let count = 0;
  setInterval(() => {
    if (place) place.textContent = `${count++} ${text}`;
  }, often);
}

/** How long each answer about a tab took that told of its posting, in milliseconds. */
function timesOf(own: Tab, { id }: Tab, rounds: number): Promise<number[]> {
  return own.run(
    async (tabId, count, pause) => {
      type Api = { runtime: { sendMessage: (message: unknown) => Promise<{ answer?: { postings: unknown[] } }> } };
      const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
      const times: number[] = [];
      for (let round = 0; round < count; round++) {
        const began = performance.now();
        const message = { to: 'background', name: 'get-tab', call: { tabId } };
        const { answer } = await (browser ?? chrome).runtime.sendMessage(message);
        if (answer?.postings.length === 1) times.push(performance.now() - began);
        await new Promise((done) => setTimeout(done, pause));
      }
      return times;
    },
    id,
    rounds,
    OFTEN.asked,
  );
}
