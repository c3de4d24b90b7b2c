import { rmSync } from 'node:fs';
import { type DrivenChromium, openChromium } from '../../../lib/cli/browsers/chromium';
import { POSTING_URL, postingPage } from '../../../lib/cli/browsers/posting-page';
import { samplePosting } from '../../../lib/cli/start/sample';
import { built } from '../../browser/support/browsers';
import type { Figure } from '../figure';
import { known } from '../in-pairs';
import { bareCopy } from './first-mark';
import { heapOf } from './heap';
import { until } from './watched';

const TABS = 10;
const MEGABYTE = 1 << 20;

/** What is in memory, in MB of heap snapshots: of the background, and of ten tabs that show a posting with its marks. */
interface Memory {
  /** With one tab, and with ten. */
  worker: [one: number, ten: number];
  tabs: number;
}

let both: Promise<{ ours: Memory; bare: Memory }> | undefined;

/** Memory, the same on every machine but for what the browser itself does; Firefox gives no snapshots from outside. */
export const memoryFigures: Figure[] = [
  {
    name: `memory: the background with ${TABS} tabs of a posting against with one, chromium`,
    most: 1.5,
    measure: async () => {
      const { ours, bare } = await measured();
      const [one, ten] = ours.worker;
      return known(ten, one, [`${said(ten)} against ${said(one)}; a bare extension's has ${said(bare.worker[1])}`]);
    },
  },
  {
    name: `memory: ${TABS} tabs of a posting against the same with a bare extension, chromium`,
    most: 2,
    measure: async () => {
      const { ours, bare } = await measured();
      return known(ours.tabs, bare.tabs, [`${said(ours.tabs)} against ${said(bare.tabs)}`]);
    },
  },
];

function said(megabytes: number): string {
  return `${megabytes.toFixed(1)} MB`;
}

function measured(): Promise<{ ours: Memory; bare: Memory }> {
  both ??= (async () => {
    const extension = built('chromium');
    const bare = bareCopy(extension);
    try {
      return { ours: await memoryWith(extension), bare: await memoryWith(bare) };
    } finally {
      rmSync(bare, { recursive: true, force: true, maxRetries: 5 });
    }
  })();
  return both;
}

async function memoryWith(extension: string): Promise<Memory> {
  const { text, title, company } = samplePosting(process.cwd());
  const pages = new Map([[POSTING_URL, postingPage(text, title, company)]]);
  let browser: DrivenChromium | undefined;
  try {
    browser = await openChromium({ extension, pages });
    let one = 0;
    let tabs = 0;
    for (let i = 0; i < TABS; i++) {
      const tab = await browser.open(`${POSTING_URL}?tab=${i}`);
      await until(() => tab.run(() => CSS.highlights.size), 'Nothing was marked.');
      tabs += (await heapOf(browser.context, browser.page(tab))) / MEGABYTE;
      if (i === 0) one = (await heapOf(browser.context, 'worker')) / MEGABYTE;
    }
    return { worker: [one, (await heapOf(browser.context, 'worker')) / MEGABYTE], tabs };
  } finally {
    await browser?.close();
  }
}
