import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packed from 'virtual:skills';
import { call } from '../../../lib/cli/browsers/call';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { samplePosting } from '../../../lib/cli/start/sample';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import type { Profile } from '../../../lib/core/profile/profile';
import { BROWSERS, built } from '../../browser/support/browsers';
import type { Figure, Measured, Pair } from '../figure';
import { medianOf } from '../median';
import { until, watched, watchedCopy } from './watched';

const SKILLS = 1_000;
const ROUNDS = 30;
const COLD_ROUNDS = 9;
/** Rounds before the first that counts: both pages are to be compiled and their files read. */
const WARM_UP = 3;
/** In milliseconds: a page that is looked at while it starts takes longer. */
const UNDISTURBED = 250;
const EMPTY = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>';
const READY = "document.body.dataset.ready = '';\n";

/** How long, in milliseconds since its navigation began, a page took to be usable, to have painted that, and to hold the last of its lines. */
interface Times {
  usable: number;
  painted: number;
  whole: number;
}

interface Round {
  ours: Times;
  other: Times;
}

/** The popup with a thousand skills and a posting, until the lines that are in sight stand there and can be clicked: against an empty page of the extension, and with the background stopped before against the same popup with it awake. */
export const popupFigures: Figure[] = BROWSERS.flatMap((name) => [
  {
    name: `popup usable against an empty page of the extension, ${name}`,
    most: 3,
    measure: () => inBrowser(name, againstEmpty),
  },
  {
    name: `popup usable, background stopped, against the background awake, ${name}`,
    most: 2,
    measure: () => inBrowser(name, coldAgainstWarm),
  },
]);

type Places = { browser: Driven; own: Tab; popup: string; empty: string };

async function inBrowser(
  name: (typeof BROWSERS)[number],
  measure: (places: Places) => Promise<Measured>,
): Promise<Measured> {
  const extension = withEmptyPage(built(name));
  const { text, title, company } = samplePosting(process.cwd());
  let browser: Driven | undefined;
  try {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension, pages: new Map([[POSTING_URL, postingPage(text, title, company)]]) });
    const page = await browser.open(POSTING_URL);
    const own = await browser.openOwn('empty.html');
    await fill(own, page);
    // As large as browsers let a popup be.
    await own.resize(400, 600);
    await browser.lookAway();
    const popup = browser.own(`popup.html?tab=${page.id}`);
    return await measure({ browser, own, popup, empty: browser.own('empty.html') });
  } finally {
    await browser?.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function againstEmpty({ own, popup, empty }: Places): Promise<Measured> {
  const rounds: Round[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    // Who comes first changes: each would else always run on what the other left behind.
    const pages = round % 2 === 0 ? [popup, empty] : [empty, popup];
    const times = new Map<string, Times>();
    for (const url of pages) times.set(url, await timesOf(own, url));
    const [ours, other] = [times.get(popup), times.get(empty)];
    if (round >= 0 && ours && other) rounds.push({ ours, other });
  }
  const pairs = rounds.map(({ ours, other }): Pair => ({ ours: ours.usable, other: other.usable }));
  const painted = rounds.map(({ ours, other }): Pair => ({ ours: ours.painted, other: other.painted }));
  const whole = medianOf(rounds.map(({ ours }) => ours.whole));
  return {
    pairs,
    also: [`usable: ${middles(pairs)}`, `painted: ${middles(painted)}`, `every line drawn: ${whole.toFixed(0)} ms`],
  };
}

async function coldAgainstWarm({ browser, own, popup, empty }: Places): Promise<Measured> {
  const pairs: Pair[] = [];
  for (let round = -WARM_UP; round < COLD_ROUNDS; round++) {
    await timesOf(own, empty);
    const other = (await timesOf(own, popup)).usable;
    await timesOf(own, empty);
    await browser.stopBackground();
    const ours = (await timesOf(own, popup)).usable;
    if (round >= 0) pairs.push({ ours, other });
  }
  return { pairs, also: [`usable: ${middles(pairs)}`] };
}

/** A copy of the extension with one more page, which is empty; in it and in the popup a script looks when they are usable. */
function withEmptyPage(extension: string): string {
  const folder = watchedCopy(extension, 'popup.html', watch);
  writeFileSync(
    join(folder, 'empty.html'),
    watched(`${EMPTY}<body><script type="module" src="/empty.js"></script></body></html>`),
  );
  writeFileSync(join(folder, 'empty.js'), READY);
  return folder;
}

/** Runs in a page of ours, before its own scripts. */
function watch(): void {
  const times = { usable: 0, painted: 0, whole: 0 };
  let lines = 0;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-ready], .line-show:enabled')) return;
    const all = document.querySelectorAll('.line-show').length;
    if (times.usable === 0 || all > lines) times.whole = performance.now();
    lines = all;
    if (times.usable > 0) return;
    times.usable = times.whole;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // After the frame that the callback was called for.
      port1.onmessage = () => {
        times.painted = performance.now();
        Object.assign(globalThis, { times });
      };
      port2.postMessage('');
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** A profile of a thousand skills, and a posting that was read. */
async function fill(own: Tab, page: Tab): Promise<void> {
  const skills = [...openDictionary(packed).entries.values()].slice(0, SKILLS);
  const profile: Profile = {
    version: 1,
    skills: skills.map(({ id, name }, i) => ({ id, name, level: 'working', ...(i % 2 === 0 && { years: i % 20 }) })),
  };
  const { error } = await call(own, 'import-profile', { profile, way: 'replace' });
  if (error !== undefined) throw new Error(`The profile was refused: ${error}`);
  await until(async () => {
    const { answer } = await call(own, 'get-tab', { tabId: page.id });
    return (answer as { postings: unknown[] } | undefined)?.postings.length;
  }, 'The posting was not read.');
}

async function timesOf(tab: Tab, url: string): Promise<Times> {
  await tab.load(url);
  await new Promise((done) => setTimeout(done, UNDISTURBED));
  return until(() => tab.run(() => (globalThis as { times?: Times }).times ?? null), `${url} did not become usable.`);
}

function middles(pairs: Pair[]): string {
  const [ours, other] = [medianOf(pairs.map((pair) => pair.ours)), medianOf(pairs.map((pair) => pair.other))];
  return `${ours.toFixed(0)} ms against ${other.toFixed(0)} ms, ${(ours / other).toFixed(2)} times`;
}
