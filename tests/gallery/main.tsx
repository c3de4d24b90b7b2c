import { render } from 'preact';
import { Dashboard } from '../../entrypoints/dashboard/Dashboard';
import { App } from '../../entrypoints/popup/App';
import { withoutSkill, withSkill } from '../../lib/core/profile';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import type { PopupData } from '../../lib/ui/data';
import { fakeActions, POSTING, PROFILE } from './fake';
import { POPUP_STATES } from './states';

// `?state=posting` shows the popup in that state, `?state=dashboard` our tab; all actions work on data in memory.
const state = new URLSearchParams(location.search).get('state') ?? 'posting';
const root = document.querySelector('#root') as HTMLElement;
let data = POPUP_STATES[state] ?? { page: { kind: 'none' }, exports: [], profile: PROFILE };

const actions = fakeActions({
  saveSkill: async (skill) => data.profile && show({ profile: withSkill(data.profile, skill) }),
  removeSkill: async (id) => data.profile && show({ profile: withoutSkill(data.profile, id) }),
});

function show(change: Partial<PopupData>) {
  data = { ...data, ...change };
  const exports = POPUP_STATES.posting?.exports ?? [];
  if (state !== 'dashboard') return render(<App data={data} actions={actions} />, root);
  const shown = {
    posting: POSTING,
    profile: data.profile ?? PROFILE,
    exports,
    saved: 'skillmark-matches-2026-11-21.csv',
  };
  render(<Dashboard data={shown} actions={{ ...actions, save: () => undefined }} />, root);
}

show({});
