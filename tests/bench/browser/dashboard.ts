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
import { until, watchedCopy } from './watched';

const FEW = 100;
const MANY = 10_000;
const MOST = 20_000;
const ROUNDS = 6;
/** In milliseconds: twenty thousand take their time. */
const PATIENCE = 120_000;

const STEPS = ['open', 'filter', 'remove', 'export'] as const;
type Times = Record<(typeof STEPS)[number], number>;
const names = { open: 'opened', filter: 'searched', remove: 'one removed', export: 'one of many exported' };

/** The saved postings with ten thousand of them against a hundred: until rows stand there, until a search is drawn, until a removed one is gone, until a file of some of them is there, for each of these. */
export const dashboardFigures: Figure[] = BROWSERS.flatMap((name) => {
  let measured: Promise<Record<(typeof STEPS)[number], Measured>> | undefined;
  return STEPS.map((step) => ({
    name: `dashboard ${names[step]}, ${MANY} saved postings against ${FEW}, ${name}`,
    most: 3,
    measure: async () => {
      measured ??= measure(name);
      return (await measured)[step];
    },
  }));
});

async function measure(name: (typeof BROWSERS)[number]): Promise<Record<(typeof STEPS)[number], Measured>> {
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
    await fill(own, FEW);
    for (let round = 0; round < ROUNDS; round++) rounds.few.push(await timesOf(own, browser, FEW));
    await fill(own, MANY);
    for (let round = 0; round < ROUNDS; round++) rounds.many.push(await timesOf(own, browser, MANY));
    await fill(own, MOST);
    const most = await timesOf(own, browser, MOST);
    return Object.fromEntries(
      STEPS.map((step): [string, Measured] => {
        const pairs = rounds.many.map((ours, i) => ({ ours: ours[step], other: rounds.few[i]?.[step] ?? 0 }));
        const middle = (of: Times[]) => `${medianOf(of.map((one) => one[step])).toFixed(1)} ms`;
        return [
          step,
          {
            pairs,
            also: [`${middle(rounds.many)} against ${middle(rounds.few)}; with ${MOST}: ${most[step].toFixed(1)} ms`],
          },
        ];
      }),
    ) as Record<(typeof STEPS)[number], Measured>;
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

/** Puts as many postings into the database as are wanted, each like the one that was saved. */
async function fill(own: Tab, count: number): Promise<void> {
  await own.run(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await asked(indexedDB.open('skillmark'));
    for (let from = 0; from < wanted; from += 1_000) {
      const change = db.transaction(['postings', 'summaries'], 'readwrite');
      const [postings, summaries] = ['postings', 'summaries'].map((one) => change.objectStore(one)) as [
        IDBObjectStore,
        IDBObjectStore,
      ];
      const [posting] = await asked(postings.getAll(null, 1));
      const [line] = await asked(summaries.getAll(null, 1));
      const { reading: _, ...bare } = posting;
      for (let i = from; i < Math.min(wanted, from + 1_000); i++) {
        const savedAt = new Date(Date.UTC(2026, 0, 1) - i * 60_000).toISOString();
        const own = { id: `https://jobs.example/${String(i).padStart(6, '0')}`, savedAt };
        const title = `Engineer ${i}`;
        postings.put({ ...bare, ...own, posting: { ...bare.posting, title } }, own.id);
        summaries.put({ ...line, id: own.id, at: -Date.parse(savedAt), summary: { ...line.summary, ...own, title } });
      }
      await new Promise((done) => change.addEventListener('complete', done));
    }
    db.close();
  }, count);
}

async function timesOf(own: Tab, browser: Driven, count: number): Promise<Times> {
  await own.load(browser.own('dashboard.html'));
  const opened = await until(
    () => own.run(() => (globalThis as { opened?: number }).opened ?? 0),
    'No row was drawn.',
    PATIENCE,
  );
  const isWhole = () =>
    own.run((most) => Number(document.querySelector('.saved-table')?.getAttribute('aria-rowcount')) > most, count);
  await until(isWhole, 'Not all are there.', PATIENCE);
  const [filter, remove, exported] = await own.run(async (patience) => {
    const changed = (what: string, isDone: () => boolean) =>
      new Promise<number>((done, fail) => {
        const began = performance.now();
        const look = () => {
          const time = performance.now() - began;
          if (isDone()) done(time);
          else if (time > patience)
            fail(new Error(`${what}: that did not happen. ${document.querySelector('.notice')?.textContent ?? ''}`));
          else setTimeout(look, 0);
        };
        look();
      });
    const first = () => document.querySelector<HTMLElement>('.saved-row')?.dataset.id;
    const field = document.querySelector<HTMLInputElement>('.saved-search input') as HTMLInputElement;
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const before = first();
    type('engineer 77');
    const searched = await changed('The search was drawn', () => first() !== before);
    type('');
    await changed('All were drawn again', () => first() === before);
    const notice = () => document.querySelector('.notice-text')?.textContent ?? '';
    const shown = () => Number(document.querySelector('.saved-table')?.getAttribute('aria-rowcount')) - 1;
    const whole = shown();
    document.querySelector<HTMLElement>('.saved-row .saved-buttons button')?.click();
    const removed = await changed('One was removed', () => first() !== before);
    const undo = () => document.querySelector<HTMLElement>('.notice-undo');
    // The row may have gone before it is told.
    await changed('It can be taken back', () => undo() !== null);
    undo()?.click();
    await changed('It was put back', () => first() === before);
    // Of many some hundred.
    if (whole > 1_000) type('engineer 77');
    await changed('Some were drawn', () => whole <= 1_000 || shown() < 1_000);
    const some = shown();
    const buttons = [...document.querySelectorAll<HTMLElement>('.saved-tools button')];
    buttons.find((button) => button.textContent?.trim() === 'CSV')?.click();
    await changed('The export began', () => notice() === '');
    const exported = await changed('The file was saved', () => notice().includes('.csv'));
    return [searched, removed, exported / some];
  }, PATIENCE);
  return { open: opened, filter: filter as number, remove: remove as number, export: exported as number };
}
