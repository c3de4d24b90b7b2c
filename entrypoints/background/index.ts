import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls, hearFrames } from '../../lib/messaging/background';
import { ownAddress } from '../../lib/messaging/own-address';
import { onSavedChange, onStorageChange } from '../../lib/storage/changes';
import { closeToPages } from '../../lib/storage/own/own-area';
import { profileStore } from '../../lib/storage/profile-store';
import { dropReadings } from '../../lib/storage/readings';
import { keyPostingsBy } from '../../lib/storage/saved/saved-keys';
import { settingsStore } from '../../lib/storage/settings-store';
import { forgetShownMention } from '../../lib/storage/shown-mention';
import { onSynced } from '../../lib/storage/sync/sync-area';
import { clearNotes } from './badge/badge-note';
import { forgetBudget } from './calls/budget';
import { inTurn } from './calls/in-turn';
import { dropAllBut, pageCalls } from './calls/page-calls';
import { windowCalls } from './calls/window-calls';
import { runCommand } from './commands';
import { styleMarks } from './marks/style-marks';
import { tellLists } from './marks/tell-lists';
import { addSelected, makeMenu, SAVE_ENTRY } from './menu';
import { moveSkills } from './profiles/move-skills';
import { quietly } from './quietly';
import { KEYING } from './saved/saved-id';
import { toggleSaved } from './saved/toggle-saved';
import { settle } from './sites/settle';
import { reconcile, restartSites, startSites, stopSites } from './sites/sites';
import { isSynced, syncSoon } from './sync/sync-soon';
import { correctSelected, isCorrection } from './words/correction-menu';

export default defineBackground(() => {
  keyPostingsBy(KEYING);
  answerCalls({ pages: pageCalls, windows: windowCalls, inTurn });
  hearFrames(
    (from) => quietly(dropAllBut([], from)),
    (from) => quietly(styleMarks(from)),
  );
  // A tab that went elsewhere takes its readings with it; only the page can say whether it still shows the posting.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') quietly(settle(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetBudget(tabId);
    quietly(dropReadings((place) => place.tabId === tabId));
    quietly(forgetShownMention(tabId));
  });
  browser.commands.onCommand.addListener((name, tab) => quietly(runCommand(name, tab)));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === SAVE_ENTRY && tab?.id !== undefined) quietly(toggleSaved(tab.id, tab.incognito, frameId));
    else if (menuItemId === 'add-skill') quietly(addSelected(selectionText, tab?.id));
    else if (isCorrection(menuItemId) && tab?.id !== undefined)
      quietly(correctSelected(menuItemId, selectionText, tab.id));
  });
  // Nearly every call goes by these: looked up while the first of them is on its way, they are at hand when it comes.
  quietly(Promise.all([profileStore.load(), settingsStore.load()]));
  onSavedChange(() => quietly(tellLists()), new AbortController().signal);
  quietly(closeToPages());
  quietly(clearNotes());
  // What was changed while nobody listened, here or elsewhere, is brought together now.
  syncSoon();
  onSynced(syncSoon);
  onStorageChange('local', (keys) => isSynced(keys) && syncSoon(), new AbortController().signal);
  // Chromium forgets registered scripts at an update; rights may have been taken away while nobody listened.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(import.meta.env.FIREFOX && reason === 'update' ? restartSites() : reconcile());
    quietly(makeMenu());
    if (reason === 'update') quietly(moveSkills());
    if (reason === 'install') quietly(browser.tabs.create({ url: ownAddress('welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => {
    quietly(reconcile());
    // In the language the browser speaks now.
    quietly(makeMenu());
  });
  browser.permissions.onAdded.addListener(({ origins }) => quietly(startSites(origins ?? [])));
  browser.permissions.onRemoved.addListener(({ origins }) => quietly(stopSites(origins ?? [])));
});
