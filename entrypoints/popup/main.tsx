import { render } from 'preact';
import { browser } from 'wxt/browser';
import { EMPTY_PROFILE } from '../../lib/core/profile';
import { formats } from '../../lib/formats';
import { ownAddress } from '../../lib/messaging/own-address';
import { askBackground } from '../../lib/messaging/window';
import { onStorageChange } from '../../lib/storage/changes';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import { App } from '../../lib/ui/App';
import type { PopupActions, PopupData } from '../../lib/ui/data';
import { postingActions, siteActions, skillActions } from '../windows/actions';
import { tabToShow, watchTab } from '../windows/watch-tab';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
let tabId = -1;
let lookAgain = async () => {};
let data: PopupData = { page: { kind: 'reading' }, exports: formats.filter((format) => !format.terminalOnly) };

const actions: PopupActions = {
  ...skillActions((profile) => show({ profile })),
  ...postingActions(
    () => tabId,
    () => data.profile ?? EMPTY_PROFILE,
  ),
  ...siteActions,
  scanPage: async () => {
    const { found } = await askBackground('scan-tab', { tabId });
    await lookAgain();
    return found;
  },
  openDashboard: () => void browser.tabs.create({ url: ownAddress('dashboard.html') }),
  // What went wrong may be anywhere: begin from the beginning.
  retry: () => location.reload(),
};

// Opened as a page of its own, the popup takes the width it is given.
document.documentElement.classList.toggle('page', location.search !== '');
show({});
start().catch(fail);

async function start() {
  onStorageChange('local', () => void loadProfile(), signal);
  tabId = await tabToShow(new URL(location.href));
  lookAgain = watchTab(tabId, show, signal);
  await loadProfile();
}

async function loadProfile() {
  try {
    show({ profile: await askBackground('get-profile', {}) });
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown) {
  show({ page: { kind: 'failed', message: error instanceof Error ? error.message : String(error) } });
}

function show(change: Partial<PopupData>) {
  data = { ...data, ...change };
  render(<App data={data} actions={actions} />, root);
}
