import { render } from 'preact';
import { withoutSkill, withSkill } from '../../../lib/core/profile/profile';
import type { PopupActions } from '../../../lib/ui/actions';
import type { PopupData } from '../../../lib/ui/data';
import { App } from '../../../lib/ui/window/App';
import { fakeActions } from '../states/fake-actions';

/** The popup over data in memory, that changes as it would in the extension; gives how to change it from outside. */
export function drawPopup(start: PopupData, root: HTMLElement, changes: Partial<PopupActions> = {}) {
  let data = start;
  const actions = fakeActions({
    saveSkill: async (skill) => data.profile && show({ profile: withSkill(data.profile, skill) }),
    removeSkill: async (id) => data.profile && show({ profile: withoutSkill(data.profile, id) }),
    saveSettings: async (settings) => show({ settings }),
    keepOpen: async () => undefined,
    ...changes,
  });

  function show(change: Partial<PopupData>) {
    data = { ...data, ...change };
    render(<App data={data} actions={actions} />, root);
  }
  show({});
  return show;
}

/** The side panel over data in memory: as wide as the browser makes it, and without a way to keep it open. */
export function drawPanel(start: PopupData, root: HTMLElement): void {
  document.documentElement.classList.add('panel');
  const { keepOpen: _, ...actions } = fakeActions({});
  render(<App data={start} actions={actions} />, root);
}
