import { browser } from 'wxt/browser';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { browserName } from '../../../lib/core/sites/browser-name';
import { isOnHost } from '../../../lib/core/sites/match-pattern';
import { pageReport, type ReportedFrame, type ReportedPage } from '../../../lib/core/sites/page-report';
import { siteAt } from '../../../lib/core/sites/site';
import { type TabReading, tabReadings } from '../../../lib/storage/readings';
import { groundsNow } from './sites';
import { triedIn } from './tried-in';

/** A bug report of a tab's page in plain text: what was looked for and found, and nothing of what the page says. */
export async function describePage(tabId: number): Promise<string> {
  const [{ url = '' }, grounds, readings, seen] = await Promise.all([
    browser.tabs.get(tabId),
    groundsNow(),
    tabReadings(tabId),
    framesOf(tabId),
  ]);
  const ids = new Set([0, ...seen.keys(), ...readings.map(({ frameId }) => frameId)]);
  const all = await Promise.all([...ids].sort((a, b) => a - b).map((id) => frameOf(tabId, id, seen.get(id), readings)));
  // Advertisements fill most frames of a page, and none of our scripts runs there.
  const frames = all.filter(({ tried, postings }, i) => i === 0 || tried || postings.length > 0);
  const { userAgentData, userAgent } = navigator as Navigator & { userAgentData?: { brands?: never } };
  return pageReport({
    version: browser.runtime.getManifest().version,
    browser: browserName({ brands: userAgentData?.brands, userAgent }),
    ...(URL.canParse(url) && { address: new URL(url) }),
    access: siteAt(url, grounds) ?? accessOf(url),
    frames,
  });
}

function accessOf(url: string): ReportedPage['access'] {
  const host = hostOf(url);
  return FIXED_HOSTS.some((pattern) => isOnHost(pattern, host)) ? 'fixed host' : 'unknown';
}

async function frameOf(tabId: number, id: number, host: string | undefined, all: TabReading[]): Promise<ReportedFrame> {
  const postings = all.filter(({ frameId }) => frameId === id);
  const tried = await triedIn(tabId, id);
  return { host: host ?? hostOf(postings[0]?.posting.url ?? ''), postings, ...(tried && { tried }) };
}

/** The hosts of the frames that the extension may enter, by frame; none where it may enter none. */
async function framesOf(tabId: number): Promise<Map<number, string>> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: ownHost });
    return new Map(results.map(({ frameId, result }) => [frameId ?? 0, typeof result === 'string' ? result : '']));
  } catch {
    return new Map();
  }
}

/** Runs in the page script's world. */
function ownHost(): string {
  return location.host;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
