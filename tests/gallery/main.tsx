import '../fixtures/fake-texts';
import { render } from 'preact';
import { withoutSkill, withSkill } from '../../lib/core/profile';
import { App } from '../../lib/ui/App';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import type { PopupData } from '../../lib/ui/data';
import { startWindow } from '../../lib/ui/start-window';
import { speak } from '../fixtures/fake-texts';
import { drawDashboard } from './dashboard';
import { fakeActions, PROFILE } from './fake';
import { DASHBOARD_STATES } from './kept';
import { WELCOME_STATES } from './sites';
import { POPUP_STATES } from './states';
import { drawWelcome } from './welcome';

// `?state=posting` shows the popup in that state, `?state=dashboard` and its like our tab, `&lang=de` in German; all actions work on data in memory.
const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'posting';
// `&panel` shows it as it is beside a page.
const isPanel = asked.has('panel');
document.documentElement.classList.toggle('panel', isPanel);
const root = document.querySelector('#root') as HTMLElement;
let data = POPUP_STATES[state] ?? { page: { kind: 'none' }, exports: [], profile: PROFILE };

speak(asked.get('lang') ?? 'en');
startWindow('app.name');

const actions = fakeActions({
  saveSkill: async (skill) => data.profile && show({ profile: withSkill(data.profile, skill) }),
  removeSkill: async (id) => data.profile && show({ profile: withoutSkill(data.profile, id) }),
  saveSettings: async (settings) => show({ settings }),
  ...(!isPanel && { keepOpen: async () => undefined }),
});

function show(change: Partial<PopupData>) {
  data = { ...data, ...change };
  render(<App data={data} actions={actions} />, root);
}

const dashboard = DASHBOARD_STATES[state];
const welcome = WELCOME_STATES[state];
if (dashboard) drawDashboard(dashboard, root);
else if (welcome) drawWelcome(welcome, root);
else show({});
