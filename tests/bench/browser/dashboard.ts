import { rmSync } from 'node:fs';
import { call } from '../../../lib/cli/browsers/call';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { samplePosting } from '../../../lib/cli/start/sample';
import { BROWSERS, built } from '../../browser/support/browsers';
import type { Figure, Measured } from '../figure';
import { medianOf } from '../median';
import { fillDashboard } from './dashboard-fill';
import { MEGABYTE, STEPS, stepsInDashboard, type Times } from './dashboard-steps';
import { until, watchedCopy } from './watched';

const FEW = 100;
const MANY = 10_000;
const MOST = 20_000;
const ROUNDS = 6;
/** In milliseconds: twenty thousand take their time. */
const PATIENCE = 120_000;
/** In milliseconds: after so long all are ready to be searched. */
const SETTLED = 2_000;

/**
 * The saved postings with ten thousand of them against a hundred: until rows stand there; until a search, or a choice of one kind,
 * is drawn; until a removed one is gone; until a file of some of them is there, for each of these: a file of a hundred times as
 * many is a hundred times as long.
 */
export const dashboardFigures: Figure[] = BROWSERS.flatMap((name) => {
  let measured: Promise<Record<keyof Times, Measured>> | undefined;
  return Object.entries(STEPS).map(([step, does]) => ({
    name: `dashboard ${does}, ${MANY} saved postings against ${FEW}, ${name}`,
    most: 3,
    measure: async () => {
      measured ??= measure(name);
      return (await measured)[step as keyof Times];
    },
  }));
});

async function measure(name: (typeof BROWSERS)[number]): Promise<Record<keyof Times, Measured>> {
  const extension = watchedCopy(built(name), 'dashboard.html', watch);
  const { text, title, company } = samplePosting(process.cwd());
  let browser: Driven | undefined;
  try {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension, pages: new Map([[POSTING_URL, postingPage(text, title, company)]]) });
    const page = await browser.open(POSTING_URL);
    const own = await browser.openOwn('dashboard.html#data');
    await own.resize(1280, 900);
    await call(own, 'save-skill', { id: 'kubernetes', name: 'Kubernetes', level: 'expert' });
    await saveOne(own, page);
    const rounds = { few: [] as Times[], many: [] as Times[] };
    await fillDashboard(own, FEW);
    for (let round = 0; round < ROUNDS; round++) rounds.few.push(await timesOf(own, browser, FEW));
    await fillDashboard(own, MANY);
    for (let round = 0; round < ROUNDS; round++) rounds.many.push(await timesOf(own, browser, MANY));
    await fillDashboard(own, MOST);
    const most = await timesOf(own, browser, MOST);
    const memory = [rounds.few.at(-1), rounds.many.at(-1), most].map((one) => one?.memory ?? 0);
    const inMemory = memory.some((one) => one > 0) && `memory: ${memory.map((one) => one.toFixed(0)).join(', ')} MB`;
    return Object.fromEntries(
      Object.keys(STEPS).map((key): [string, Measured] => {
        const step = key as keyof typeof STEPS;
        const pairs = rounds.many.map((ours, i) => ({ ours: ours[step], other: rounds.few[i]?.[step] ?? 0 }));
        const middle = (of: Times[]) => `${medianOf(of.map((one) => one[step])).toFixed(1)} ms`;
        const times = `${middle(rounds.many)} against ${middle(rounds.few)}; with ${MOST}: ${most[step].toFixed(1)} ms`;
        return [step, { pairs, also: [times, ...(step === 'open' && inMemory ? [inMemory] : [])] }];
      }),
    ) as Record<keyof Times, Measured>;
  } finally {
    await browser?.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the dashboard, before its own scripts. */
function watch(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.saved-row')) return;
    observer.disconnect();
    Object.assign(globalThis, { opened: performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function saveOne(own: Tab, page: Tab): Promise<void> {
  const place = await until(
    async () => {
      const { answer } = await call(own, 'get-tab', { tabId: page.id });
      return (answer as { postings: { frameId: number; key: string }[] } | undefined)?.postings[0];
    },
    'The posting was not read.',
    PATIENCE,
  );
  const { error } = await call(own, 'save-posting', {
    tabId: page.id,
    frameId: place.frameId,
    key: place.key,
    evenPrivate: false,
  });
  if (error !== undefined) throw new Error(`The posting was not saved: ${error}`);
}

async function timesOf(own: Tab, browser: Driven, count: number): Promise<Times> {
  await own.load(browser.own('dashboard.html'));
  const open = await until(
    () => own.run(() => (globalThis as { opened?: number }).opened ?? 0),
    'No row was drawn.',
    PATIENCE,
  );
  const isWhole = () =>
    own.run((most) => Number(document.querySelector('.saved-table')?.getAttribute('aria-rowcount')) > most, count);
  await until(isWhole, 'Not all are there.', PATIENCE);
  // Nobody types in the moment in which the last of them come in.
  await new Promise((done) => setTimeout(done, SETTLED));
  return { open, ...(await own.run(stepsInDashboard, PATIENCE, MEGABYTE)) };
}
