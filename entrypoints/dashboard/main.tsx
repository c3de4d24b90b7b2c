import { render } from 'preact';
import { WHOLE_TABLE } from '../../lib/core/marks/table-choice';
import { postingHead } from '../../lib/core/posting/fields/stated';
import { EMPTY_PROFILE } from '../../lib/core/profile/profile';
import { formats } from '../../lib/formats';
import { TABLE_OFFER } from '../../lib/formats/parts/table/offer';
import { askBackground } from '../../lib/messaging/window';
import { onSavedChange, onStorageChange } from '../../lib/storage/changes';
import { onOriginsChange } from '../../lib/storage/sites';
import '../../lib/ui/window/tokens.css';
import '../../lib/ui/window/base.css';
import { startWindow } from '../../lib/ui/window/start-window';
import { wordActions } from '../windows/actions';
import { changeKeys, loadKeys } from '../windows/keys';
import { type OpenPosting, openPosting, saveMatch } from '../windows/open-posting';
import { profileActions } from '../windows/profile-actions';
import { followSettings, UNREAD_SETTINGS } from '../windows/settings';
import { dataActions, showInTab } from './actions';
import { type DashboardAddress, dashboardAddress, withoutFormat } from './address';
import { attempts } from './attempts';
import { Dashboard } from './Dashboard';
import type { DashboardActions, DashboardData } from './dashboard-data';
import { demandActions } from './saved/demand-files';
import { savedActions } from './saved/saved-actions';
import { savedStore } from './saved/saved-store';
import { presentAddress, viewAt } from './view';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
let address: DashboardAddress | undefined;
let whole: OpenPosting | null = null;
let data: DashboardData = {
  view: viewAt(location.hash),
  exports: formats.filter((format) => !format.terminalOnly),
  tables: TABLE_OFFER,
  saved: { skills: {}, isWhole: false, setAside: [] },
  settings: UNREAD_SETTINGS,
};
const attempt = attempts((failed) => show({ failed }));
const store = savedStore((saved) => show({ saved }));

const set = followSettings(
  () => data.settings,
  (settings) => show({ settings }),
);
const shownProfile = () => data.profiles?.active;
const actions: DashboardActions = {
  ...dataActions(
    () => data.profile,
    (profile) => show({ profile }),
    shownProfile,
  ),
  ...profileActions(show, shownProfile),
  loadSync: () => askBackground('get-sync', {}),
  switchSync: (on) => askBackground('switch-sync', { on }),
  clearSync: () => askBackground('clear-sync', {}),
  ...savedActions(
    () => data.profile,
    () => data.saved,
    () => data.settings.settings?.table ?? WHOLE_TABLE,
  ),
  ...set.actions,
  ...wordActions(shownProfile),
  ...demandActions,
  changeKeys,
  showMention: async (_, start, end) => address && showInTab(address, start, end),
  addSkills: () => {
    location.hash = 'skills';
  },
  save,
};

document.documentElement.classList.add('page');
startWindow('app.name');
turn();
void start();

async function start() {
  onStorageChange('local', (keys) => void hearOwn(keys), signal);
  onOriginsChange(() => void set.load(), signal);
  onSavedChange((ids) => void hearSaved(ids), signal);
  // The reader may come back from the browser's page for keys.
  addEventListener('focus', () => void loadSomeKeys(), { signal });
  addEventListener('hashchange', turn, { signal });
  // They stand among the settings, and are to be there with them.
  void loadSomeKeys().then(set.load);
  // The context menu leads here with a text to look for.
  if (data.view === 'skills') void attempt('typed', async () => show({ typed: await askBackground('take-typed', {}) }));
  await Promise.all([loadProfile(), loadSaved()]);
}

/** Shows what our address names, now that it names something else. */
function turn() {
  const present = presentAddress(location.hash);
  if (present) history.replaceState(null, '', present);
  const place = dashboardAddress(location.hash);
  const view = viewAt(location.hash);
  address = place;
  if (!place) {
    const { posting: _left, savedFile: _file, ...rest } = data;
    data = rest;
    return show({ view });
  }
  show({ view, posting: 'reading' });
  void attempt('posting', (isWanted) => open(place, isWanted));
}

function loadProfile(): Promise<void> {
  return attempt('profile', async (isWanted) => {
    const [profile, overlay, profiles] = await Promise.all([
      askBackground('get-profile', {}),
      askBackground('get-overlay', {}),
      askBackground('get-profiles', {}),
    ]);
    if (isWanted()) show({ profile, overlay, profiles });
  });
}

function loadSaved(): Promise<void> {
  return attempt('saved', store.load);
}

/** After any of the reader's own things has changed: with other words of theirs, postings read otherwise. */
async function hearOwn(keys: string[]) {
  await Promise.all([loadProfile(), set.load(), isReadOtherwise(keys) && loadSaved()]);
}

/** Whether another overlay than before may hold. */
function isReadOtherwise(keys: string[]): boolean {
  return keys.some((key) => key === 'profiles' || key.startsWith('overlay'));
}

/** After what is saved has changed; all of it is looked up where that is not known, or not done yet. */
function hearSaved(ids: string[] | undefined): Promise<void> {
  if (ids && data.saved.isWhole) return attempt('saved', () => store.follow(ids));
  return Promise.all([loadProfile(), loadSaved()]).then(() => undefined);
}

/** Opens the posting our address names, and saves its match where a format is named, too. */
async function open(place: DashboardAddress, isWanted: () => boolean) {
  const [found, profile] = await Promise.all([openPosting(place), askBackground('get-profile', {})]);
  // The reader may have gone on to another view.
  if (!isWanted() || address !== place) return;
  whole = found;
  show({ profile });
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
}
