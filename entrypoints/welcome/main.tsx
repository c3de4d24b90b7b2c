import { render } from 'preact';
import { ownAddress } from '../../lib/messaging/own-address';
import { onStorageChange } from '../../lib/storage/changes';
import { onOriginsChange } from '../../lib/storage/sites';
import '../../lib/ui/window/tokens.css';
import '../../lib/ui/window/base.css';
import { startWindow } from '../../lib/ui/window/start-window';
import { followSettings, UNREAD_SETTINGS } from '../windows/settings';
import { Welcome, type WelcomeData } from './Welcome';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
const skillsPage = `${ownAddress('dashboard.html')}#skills`;
const settingsPage = `${ownAddress('dashboard.html')}#settings`;
let data: WelcomeData = { ...UNREAD_SETTINGS, skillsPage, settingsPage };
const { load, actions } = followSettings(() => data, show);

document.documentElement.classList.add('page');
startWindow('welcome.window');
show({});
onStorageChange('local', () => void load(), signal);
onOriginsChange(() => void load(), signal);
void load();

function show(change: Partial<WelcomeData>) {
  data = { ...data, ...change };
  render(<Welcome data={data} actions={actions} />, root);
}
