import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../../lib/cli/browsers/chromium';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { openFirefox } from '../../../lib/cli/browsers/firefox';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { samplePosting } from '../../../lib/cli/start/sample';
import { BROWSERS, built } from '../../browser/support/browsers';
import type { Figure, Measured, Pair } from '../figure';
import { medianOf } from '../median';
import { until } from './watched';

const ROUNDS = 11;

/** The scripts of an extension that asks its background once and paints something when it has the answer. */
const BACKGROUND = `const api = globalThis.browser ?? chrome;
api.runtime.onInstalled.addListener(() => api.tabs.create({ url: 'welcome.html' }));
api.runtime.onMessage.addListener((_message, _sender, answer) => { answer('yes'); });
`;
const SCAN = `(globalThis.browser ?? chrome).runtime.sendMessage('may I?').then(() => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  CSS.highlights.set('bare', new Highlight(range));
});
`;
const WELCOME =
  '<!doctype html><html lang="en"><head><title>Welcome</title></head><body><main><button role="switch">Welcome</button></main></body></html>';

/** From a page's first moment to its first mark, against an extension that asks its background once: with the background awake, and stopped before. */
export const firstMarkFigures: Figure[] = BROWSERS.flatMap((name) =>
  (['warm', 'cold'] as const).map((state) => ({
    name: `first mark, background ${state === 'warm' ? 'awake' : 'stopped'}, against one message of a bare extension, ${name}`,
    most: 3,
    measure: () => measure(name, state === 'cold'),
  })),
);

async function measure(name: (typeof BROWSERS)[number], isCold: boolean): Promise<Measured> {
  const bare = bareCopy(built(name));
  const { text, title, company } = samplePosting(process.cwd());
  const pages = new Map([[POSTING_URL, postingPage(text, title, company)]]);
  const open = name === 'chromium' ? openChromium : openFirefox;
  const browsers: Driven[] = [];
  try {
    const ours = await open({ extension: built(name), pages });
    browsers.push(ours);
    const other = await open({ extension: bare, pages });
    browsers.push(other);
    const pairs: Pair[] = [];
    for (let round = -2; round < ROUNDS; round++) {
      const [first, second] = round % 2 === 0 ? [ours, other] : [other, ours];
      const times = new Map<Driven, number>();
      for (const browser of [first, second]) times.set(browser, await firstMark(browser, isCold));
      if (round >= 0) pairs.push({ ours: times.get(ours) ?? 0, other: times.get(other) ?? 0 });
    }
    const [mine, its] = [medianOf(pairs.map((pair) => pair.ours)), medianOf(pairs.map((pair) => pair.other))];
    return { pairs, also: [`${mine.toFixed(0)} ms against ${its.toFixed(0)} ms after the page's first moment`] };
  } finally {
    for (const browser of browsers) await browser.close();
    rmSync(bare, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The milliseconds from the page's first moment to its first highlight. */
async function firstMark(browser: Driven, isCold: boolean): Promise<number> {
  if (isCold) await browser.stopBackground();
  const tab = await browser.open(POSTING_URL, () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (CSS.highlights.size > 0) Object.assign(globalThis, { marked: performance.now() });
      else port2.postMessage('');
    };
    port2.postMessage('');
  });
  try {
    return await until(() => tab.run(() => (globalThis as { marked?: number }).marked ?? 0), 'Nothing was marked.');
  } finally {
    await tab.close();
  }
}

/** Our extension with nothing in it but the question, the answer and the same manifest. */
export function bareCopy(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-bare-'));
  cpSync(extension, folder, { recursive: true });
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    background: { service_worker?: string; scripts?: string[] };
  };
  writeFileSync(join(folder, background.service_worker ?? background.scripts?.[0] ?? ''), BACKGROUND);
  writeFileSync(join(folder, 'scan.js'), SCAN);
  writeFileSync(join(folder, 'welcome.html'), WELCOME);
  return folder;
}
