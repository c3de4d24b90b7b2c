import { render } from 'preact';
import { boards } from '../../lib/boards';
import { ownAddress } from '../../lib/messaging/own-address';
import { askBackground } from '../../lib/messaging/window';
import { onStorageChange } from '../../lib/storage/changes';
import { askForOrigins, giveBackOrigins, onOriginsChange } from '../../lib/storage/sites';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import { Welcome, type WelcomeActions, type WelcomeData } from './Welcome';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
let data: WelcomeData = {
  fixed: boards.filter(({ access }) => access === 'fixed').map(({ name }) => name),
  skillsPage: `${ownAddress('dashboard.html')}#dashboard-skills`,
};

const actions: WelcomeActions = {
  switchSite: async ({ origins }, on) => {
    await (on ? askForOrigins(origins) : giveBackOrigins(origins));
    await load();
  },
  setOneColour: async (oneColour) => show({ settings: await askBackground('save-settings', { oneColour }) }),
};

document.documentElement.classList.add('page');
show({});
onStorageChange('local', () => void load(), signal);
onOriginsChange(() => void load(), signal);
void load();

async function load() {
  try {
    const [sites, settings] = await Promise.all([askBackground('get-sites', {}), askBackground('get-settings', {})]);
    show({ sites, settings, failed: false });
  } catch {
    show({ failed: true });
  }
}

function show(change: Partial<WelcomeData>) {
  data = { ...data, ...change };
  render(<Welcome data={data} actions={actions} />, root);
}
