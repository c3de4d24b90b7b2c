import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '../../lib/messaging/background';
import { dropReadings } from '../../lib/storage/readings';
import { pageCalls } from './page-calls';
import { settle } from './settle';
import { windowCalls } from './window-calls';

export default defineBackground(() => {
  answerCalls({ pages: pageCalls, windows: windowCalls });
  // A tab that went elsewhere takes its readings with it; only the page can say whether it still shows the posting.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void settle(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropReadings((place) => place.tabId === tabId));
});
