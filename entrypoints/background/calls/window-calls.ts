import { browser } from 'wxt/browser';
import { postingHead } from '../../../lib/core/posting/fields/stated';
import { siteAt } from '../../../lib/core/sites/site';
import type { BackgroundHandlers } from '../../../lib/messaging/background';
import type { TabAnswer, TabPosting } from '../../../lib/messaging/protocol';
import { tabReading, tabReadings } from '../../../lib/storage/readings';
import { keyedDatabase } from '../../../lib/storage/saved/saved-keys';
import { takeUpTyped } from '../../../lib/storage/typed-text';
import { showInTab, shownInTab, stepInTab } from '../marks/stepping';
import { savedDates } from '../saved/saved-date';
import { boardOfTab } from '../sites/board-of-tab';
import { describePage } from '../sites/describe-page';
import { jobsOfTab } from '../sites/jobs-of-tab';
import { settle } from '../sites/settle';
import { groundsNow } from '../sites/sites';
import { profileCalls } from './profile-calls';
import { savedCalls } from './saved-calls';
import { siteCalls } from './site-calls';
import { skillCalls } from './skill-calls';
import { aheadOfReadings } from './slices';
import { viewedCalls } from './viewed-calls';
import { wordCalls } from './word-calls';

/** What the background does for our own windows. */
export const windowCalls: BackgroundHandlers['windows'] = {
  'get-tab': ({ tabId }) => aheadOfReadings(() => tabOf(tabId)),
  'get-posting': async (place) => {
    const open = await tabReading(place);
    return open ? { posting: open.posting, reading: open.reading } : null;
  },
  'show-mention': async ({ tabId, ...place }) => {
    await showInTab(tabId, place);
    return null;
  },
  'step-mention': async ({ tabId, by }) => (await stepInTab(tabId, by)) ?? null,
  'get-shown': async ({ tabId }) => (await shownInTab(tabId)) ?? null,
  'take-typed': takeUpTyped,
  'describe-page': ({ tabId }) => describePage(tabId),
  ...skillCalls,
  ...savedCalls,
  ...siteCalls,
  ...viewedCalls,
  ...wordCalls,
  ...profileCalls,
};

async function tabOf(tabId: number): Promise<TabAnswer> {
  // All at once: each look takes its time, and nearly always the page still shows what is stored.
  const [{ url, status, incognito: isPrivate }, grounds, { script, dropped, left, inPart }, early] = await Promise.all([
    browser.tabs.get(tabId),
    groundsNow(),
    settle(tabId, true),
    postingsOf(tabId),
  ]);
  const postings = dropped ? await postingsOf(tabId) : early;
  const site = siteAt(url, grounds);
  const isWithout = script && postings.length === 0;
  const [board, jobs = []] = isWithout ? await Promise.all([boardOfTab(tabId, url), jobsOfTab(tabId)]) : [];
  return {
    ...(url !== undefined && { url }),
    loading: status === 'loading',
    isPrivate,
    script,
    postings,
    ...(left > 0 && { left }),
    ...(inPart && { inPart }),
    ...(board !== undefined && { board }),
    ...(jobs.length > 0 && { jobs }),
    ...(site && { site }),
  };
}

async function postingsOf(tabId: number): Promise<TabPosting[]> {
  // Opened meanwhile: asked for after the readings it would be waited for.
  keyedDatabase().catch(() => undefined);
  const open = await tabReadings(tabId);
  const dates = await savedDates(open.map(({ posting }) => posting));
  return open.map(({ frameId, key, path, posting, reading }, i) => {
    return { frameId, key, path, reading, posting: postingHead(posting), ...dates[i] };
  });
}
