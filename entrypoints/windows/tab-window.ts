import { browser } from 'wxt/browser';
import { changedSettings } from '../../lib/core/marks/changed-settings';
import { EMPTY_PROFILE } from '../../lib/core/profile/profile';
import { isOfWeb } from '../../lib/core/sites/listed-jobs';
import { ownAddress } from '../../lib/messaging/own-address';
import { askBackground, isSilence } from '../../lib/messaging/window';
import { onStorageChange } from '../../lib/storage/changes';
import { onTold } from '../../lib/storage/told';
import type { PopupActions } from '../../lib/ui/actions';
import type { PopupData } from '../../lib/ui/data';
import { errorText } from '../../lib/ui/text/error-text';
import { t } from '../../lib/ui/text/text';
import { startWindow } from '../../lib/ui/window/start-window';
import { postingActions, siteActions, skillActions, wordActions } from './actions';
import { EXPORT_CHOICES } from './export-choices';
import { openKey } from './keys';
import { placeOf } from './page-state';
import { profileActions } from './profile-actions';
import { turnTo, type WindowTab } from './watch-tab';

/** A window of ours that shows what there is of a tab. */
export interface TabWindow {
  /** True beside the page, where the browser may keep the page's address from us. */
  isPanel: boolean;
  /** Tells which tab to show, once or again and again. */
  tabs: (onTab: (tab: WindowTab) => void, signal: AbortSignal) => Promise<void>;
  /** What this kind of window can have done beyond the others. */
  more?: (tabNow: () => WindowTab) => Partial<PopupActions>;
  draw: (data: PopupData, actions: PopupActions) => void;
}

const NO_TAB: WindowTab = { id: -1, windowId: -1 };

/** How long, in milliseconds, a window stays empty that has just opened: what it is to show is nearly always there sooner, and is then drawn once. */
const EMPTY_FOR = 40;

/** Starts a popup or a side panel: it shows its tab, and keeps up with the tab, the reader's skills and what the background says. */
export function startTabWindow({ isPanel, tabs, more, draw }: TabWindow): void {
  const { signal } = new AbortController();
  let tab = NO_TAB;
  let lookAgain = async () => {};
  // How often this window has changed what is the reader's own.
  let saved = 0;
  let data: PopupData = { page: { kind: 'reading' }, exports: EXPORT_CHOICES };
  let isDrawn = false;

  const tabNow = () => tab;
  const shown = () => data.profiles?.active;
  const { pickProfile } = profileActions((change) => show(change), shown);
  const actions: PopupActions = {
    ...skillActions((profile) => {
      saved++;
      show({ profile });
    }, shown),
    pickProfile: (id) => {
      saved++;
      return pickProfile(id);
    },
    ...postingActions(
      () => tab.id,
      () => data.profile ?? EMPTY_PROFILE,
    ),
    ...siteActions,
    ...wordActions(shown, () => tab.id),
    correctMention: async (posting, id, kind) => {
      const { made } = await askBackground('correct-mention', { tabId: tab.id, ...placeOf(posting), id, kind });
      return made;
    },
    saveSettings: async (settings) => {
      saved++;
      const changed = changedSettings(data.settings, settings);
      show({ settings });
      try {
        await askBackground('save-settings', changed);
      } catch (error) {
        // What is stored tells of itself; here it is not.
        await loadOwn();
        throw error;
      }
    },
    scanPage,
    describePage: () => askBackground('describe-page', { tabId: tab.id }),
    openInTab: async (address) => isOfWeb(address) && browser.tabs.update(tab.id, { url: address }),
    reloadPage: () => browser.tabs.reload(tab.id),
    openDashboard: () => void browser.tabs.create({ url: ownAddress('dashboard.html') }),
    openSettings: () => void browser.tabs.create({ url: `${ownAddress('dashboard.html')}#settings` }),
    // What went wrong may be anywhere: begin from the beginning.
    retry: () => location.reload(),
    ...more?.(tabNow),
  };

  const late = setTimeout(drawNow, EMPTY_FOR);
  start().catch(fail);
  startWindow('app.name');

  async function start() {
    const turn = turnTo(isPanel, (next, seen) => {
      tab = next;
      show({ ...seen, tab: next.id });
    });
    // First of all: what takes longest is asked of the tab, and has to wait for it.
    const turned = tabs((next) => {
      lookAgain = turn(next);
    }, signal);
    onStorageChange('local', () => void loadOwn(), signal);
    onTold((told) => told.tabId === tab.id && show({ told }), signal);
    // The rest in the time that takes.
    await Promise.all([turned, turned.then(loadOwn, loadOwn)]);
    if (!isPanel) return;
    // A click on the toolbar's button lets us in, and no event says so; after it the reader comes back here.
    addEventListener('focus', () => void lookAgain(), { signal });
    show({ openKey: await openKey() });
  }

  async function scanPage() {
    try {
      const { found } = await askBackground('scan-tab', { tabId: tab.id });
      await lookAgain();
      return found;
    } catch (error) {
      const { url } = await browser.tabs.get(tab.id);
      throw isPanel && url === undefined ? new Error(t('panel.needsClick')) : error;
    }
  }

  async function loadOwn() {
    const before = saved;
    try {
      const [profile, settings, profiles] = await Promise.all([
        askBackground('get-profile', {}),
        askBackground('get-settings', {}),
        askBackground('get-profiles', {}),
      ]);
      // What was changed here while it was looked up is newer.
      show({ unloaded: undefined, ...(saved === before && { profile, settings, profiles }) });
    } catch (error) {
      // Where the background answers, it is the storage that fails, and what was read of the page can be shown all the same.
      if (isSilence(error)) fail(error);
      else if (!data.profile) show({ profile: EMPTY_PROFILE, unloaded: errorText(error) });
    }
  }

  function fail(error: unknown) {
    show({ page: { kind: 'failed', message: errorText(error) } });
  }

  function show(change: Partial<PopupData>) {
    data = { ...data, ...change };
    if (isDrawn || (data.profile && data.page.kind !== 'reading')) drawNow();
  }

  function drawNow() {
    clearTimeout(late);
    isDrawn = true;
    draw(data, actions);
  }
}
