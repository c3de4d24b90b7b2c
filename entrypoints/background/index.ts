import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls, hearLeaving } from '../../lib/messaging/background';
import { ownAddress } from '../../lib/messaging/own-address';
import { dropReadings } from '../../lib/storage/readings';
import { forgetShownMention } from '../../lib/storage/shown-mention';
import { clearNotes } from './badge-note';
import { runCommand } from './commands';
import { addSelected, MENU_ID, makeMenu } from './menu';
import { pageCalls } from './page-calls';
import { settle } from './settle';
import { reconcile, restartSites, startSites, stopSites } from './sites';
import { windowCalls } from './window-calls';

export default defineBackground(() => {
  answerCalls({ pages: pageCalls, windows: windowCalls });
  hearLeaving((from) => void pageCalls['postings-present']({ keys: [] }, from));
  // A tab that went elsewhere takes its readings with it; only the page can say whether it still shows the posting.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void settle(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void dropReadings((place) => place.tabId === tabId);
    void forgetShownMention(tabId);
  });
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ID) void addSelected(selectionText, tab?.id);
  });
  void clearNotes();
  // Chromium forgets registered scripts at an update; rights may have been taken away while nobody listened.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void (import.meta.env.FIREFOX && reason === 'update' ? restartSites() : reconcile());
    void makeMenu();
    if (reason === 'install') void browser.tabs.create({ url: ownAddress('welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    void reconcile();
    // In the language the browser speaks now.
    void makeMenu();
  });
  browser.permissions.onAdded.addListener(({ origins }) => void startSites(origins ?? []));
  browser.permissions.onRemoved.addListener(({ origins }) => void stopSites(origins ?? []));
});
