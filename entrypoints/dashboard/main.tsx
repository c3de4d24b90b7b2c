import { render } from 'preact';
import { postingHead } from '../../lib/core/fields/stated';
import { EMPTY_PROFILE } from '../../lib/core/profile';
import { formats } from '../../lib/formats';
import { askBackground } from '../../lib/messaging/window';
import { onSavedChange, onStorageChange } from '../../lib/storage/changes';
import { onOriginsChange } from '../../lib/storage/sites';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import { errorText } from '../../lib/ui/error-text';
import { startWindow } from '../../lib/ui/start-window';
import { changeKeys, loadKeys } from '../windows/keys';
import { loadSettings, settingsActions, UNREAD_SETTINGS } from '../windows/settings';
import { dataActions, showInTab } from './actions';
import { dashboardAddress, withoutFormat } from './address';
import { Dashboard, type DashboardActions, type DashboardData } from './Dashboard';
import { keptActions, loadKept } from './kept';
import { type OpenPosting, openPosting, saveMatch } from './open-posting';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
/** Where the context menu leads with a text to look for. */
const ADD_SKILLS = '#dashboard-skills';
const address = dashboardAddress(location.hash);
let whole: OpenPosting | null = null;
let loads = 0;
let data: DashboardData = {
  exports: formats.filter((format) => !format.terminalOnly),
  kept: { isWhole: false, setAside: [] },
  settings: UNREAD_SETTINGS,
};

const actions: DashboardActions = {
  ...dataActions(
    () => data.profile,
    (profile) => show({ profile }),
  ),
  ...keptActions(
    () => data.profile,
    () => data.kept,
  ),
  ...settingsActions(loadSet),
  changeKeys,
  showMention: async (_, start, end) => address && showInTab(address, start, end),
  save,
};

document.documentElement.classList.add('page');
startWindow('app.name');
show({});
start().catch(fail);

async function start() {
  onStorageChange('local', () => void load(), signal);
  onStorageChange('local', () => void loadSet(), signal);
  onOriginsChange(() => void loadSet(), signal);
  void loadSet();
  onSavedChange(() => void load(), signal);
  // The reader may come back from the browser's page for keys.
  addEventListener('focus', () => void loadSomeKeys(), { signal });
  void loadSomeKeys();
  if (location.hash === ADD_SKILLS) show({ typed: await askBackground('take-typed', {}) });
  await load();
  if (!address) return;
  whole = await openPosting(address);
  if (!whole) return show({ posting: 'gone' });
  show({ posting: { ...postingHead(whole.posting), id: address.key, reading: whole.reading } });
  if (!address.format) return;
  save(address.format);
  history.replaceState(null, '', withoutFormat(location.hash));
}

/** Looks everything up (again). Of several at a time the last one counts. */
async function load() {
  const mine = ++loads;
  try {
    const profile = await askBackground('get-profile', {});
    if (mine === loads) show({ profile });
    await loadKept(
      (kept) => {
        // In parts where there is nothing to show yet, else all at once: a list that shrinks and grows again is no help.
        if (kept.isWhole || !data.kept.isWhole) show({ kept });
      },
      () => mine === loads,
    );
  } catch (error) {
    fail(error);
  }
}

/** Looks up what is set (again). */
async function loadSet() {
  show({ settings: await loadSettings(data.settings) });
}

async function loadSomeKeys() {
  show({ keys: await loadKeys() });
}

function fail(error: unknown) {
  show({ failed: errorText(error) });
}

function save(name: string) {
  const saved = whole && saveMatch(whole, data.profile ?? EMPTY_PROFILE, name);
  if (saved) show({ saved });
}

function show(change: Partial<DashboardData>) {
  data = { ...data, ...change };
  render(<Dashboard data={data} actions={actions} />, root);
}
