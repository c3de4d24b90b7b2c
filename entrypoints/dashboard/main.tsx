import { render } from 'preact';
import { postingHead } from '../../lib/core/posting/fields/stated';
import { EMPTY_PROFILE } from '../../lib/core/profile/profile';
import { formats } from '../../lib/formats';
import { askBackground } from '../../lib/messaging/window';
import { onSavedChange, onStorageChange } from '../../lib/storage/changes';
import { onOriginsChange } from '../../lib/storage/sites';
import '../../lib/ui/window/tokens.css';
import '../../lib/ui/window/base.css';
import { startWindow } from '../../lib/ui/window/start-window';
import { wordActions } from '../windows/actions';
import { changeKeys, loadKeys } from '../windows/keys';
import { followSettings, UNREAD_SETTINGS } from '../windows/settings';
import { dataActions, showInTab } from './actions';
import { type DashboardAddress, dashboardAddress, withoutFormat } from './address';
import { attempts } from './attempts';
import { Dashboard } from './Dashboard';
import type { DashboardActions, DashboardData } from './dashboard-data';
import { type OpenPosting, openPosting, saveMatch } from './open-posting';
import { loadSaved, savedActions } from './saved';
import { scrollToPart } from './scroll-to-part';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
/** Where the context menu leads with a text to look for. */
const ADD_SKILLS = '#dashboard-skills';
const address = dashboardAddress(location.hash);
const scroll = scrollToPart(location.hash);
let whole: OpenPosting | null = null;
let data: DashboardData = {
  exports: formats.filter((format) => !format.terminalOnly),
  saved: { isWhole: false, setAside: [] },
  settings: UNREAD_SETTINGS,
  ...(address && { posting: 'reading' as const }),
};
const attempt = attempts((failed) => show({ failed }));

const set = followSettings(
  () => data.settings,
  (settings) => show({ settings }),
);
const actions: DashboardActions = {
  ...dataActions(
    () => data.profile,
    (profile) => show({ profile }),
  ),
  ...savedActions(
    () => data.profile,
    () => data.saved,
  ),
  ...set.actions,
  ...wordActions(),
  changeKeys,
  showMention: async (_, start, end) => address && showInTab(address, start, end),
  save,
};

document.documentElement.classList.add('page');
startWindow('app.name');
show({});
void start();

async function start() {
  onStorageChange('local', () => void load(), signal);
  onStorageChange('local', () => void set.load(), signal);
  onOriginsChange(() => void set.load(), signal);
  onSavedChange(() => void load(), signal);
  // The reader may come back from the browser's page for keys.
  addEventListener('focus', () => void loadSomeKeys(), { signal });
  // They stand among the settings, and are to be there with them.
  void loadSomeKeys().then(set.load);
  if (location.hash === ADD_SKILLS)
    void attempt('typed', async () => show({ typed: await askBackground('take-typed', {}) }));
  await load();
  if (address) await attempt('posting', () => open(address));
}

/** Looks everything up (again). */
function load(): Promise<void> {
  return attempt('saved', async (isWanted) => {
    const [profile, overlay] = await Promise.all([askBackground('get-profile', {}), askBackground('get-overlay', {})]);
    if (isWanted()) show({ profile, overlay });
    await loadSaved((saved) => {
      // In parts where there is nothing to show yet, else all at once: a list that shrinks and grows again is no help.
      if (saved.isWhole || !data.saved.isWhole) show({ saved });
    }, isWanted);
  });
}

/** Opens the posting our address names, and saves its match where a format is named, too. */
async function open(place: DashboardAddress) {
  whole = await openPosting(place);
  if (!whole) return show({ posting: 'gone' });
  show({ posting: { ...postingHead(whole.posting), id: place.key, reading: whole.reading } });
  if (!place.format) return;
  save(place.format);
  history.replaceState(null, '', withoutFormat(location.hash));
}

function loadSomeKeys(): Promise<void> {
  return attempt('keys', async () => show({ keys: await loadKeys() }));
}

function save(name: string) {
  const savedFile = whole && saveMatch(whole, data.profile ?? EMPTY_PROFILE, name);
  if (savedFile) show({ savedFile });
}

function show(change: Partial<DashboardData>) {
  data = { ...data, ...change };
  render(<Dashboard data={data} actions={actions} />, root);
  const { failed, saved, settings, keys } = data;
  scroll(failed !== undefined || (saved.isWhole && settings.sites !== undefined && keys !== undefined));
}
