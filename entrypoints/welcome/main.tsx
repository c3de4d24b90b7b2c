import { render } from 'preact';
import { ownAddress } from '../../lib/messaging/own-address';
import { askBackground } from '../../lib/messaging/window';
import { onStorageChange } from '../../lib/storage/changes';
import { onOriginsChange } from '../../lib/storage/sites';
import '../../lib/ui/window/tokens.css';
import '../../lib/ui/window/base.css';
import { startWindow } from '../../lib/ui/window/start-window';
import { skillActions } from '../windows/actions';
import { followSettings, UNREAD_SETTINGS } from '../windows/settings';
import { Welcome, type WelcomeData } from './Welcome';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
const importPage = `${ownAddress('dashboard.html')}#data`;
const settingsPage = `${ownAddress('dashboard.html')}#settings`;
let data: WelcomeData = { ...UNREAD_SETTINGS, importPage, settingsPage };
const { load, actions: settingsActions } = followSettings(() => data, show);
const actions = {
  ...settingsActions,
  ...skillActions(
    (profile) => show({ profile }),
    () => undefined,
  ),
};

document.documentElement.classList.add('page');
startWindow('welcome.window');
show({});
onStorageChange('local', () => void load(), signal);
onOriginsChange(() => void load(), signal);
void load();
onStorageChange('local', () => void loadSkills(), signal);
void loadSkills();

/** What there is of the reader's skills; the page is of use without them, too. */
async function loadSkills() {
  const [profile, sample] = await Promise.all([askBackground('get-profile', {}), askBackground('read-sample', {})]);
  show({ profile, sample });
}

function show(change: Partial<WelcomeData>) {
  data = { ...data, ...change };
  render(<Welcome data={data} actions={actions} />, root);
}
