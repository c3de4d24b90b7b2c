import { render } from 'preact';
import { App } from '../../entrypoints/popup/App';
import { withoutSkill, withSkill } from '../../lib/core/profile';
import type { PopupActions, PopupData } from '../../lib/ui/data';
import { fakeActions } from './fake';

/** The popup over data in memory, that changes as it would in the extension; gives how to change it from outside. */
export function drawPopup(start: PopupData, root: HTMLElement, changes: Partial<PopupActions> = {}) {
  let data = start;
  const actions = fakeActions({
    saveSkill: async (skill) => data.profile && show({ profile: withSkill(data.profile, skill) }),
    removeSkill: async (id) => data.profile && show({ profile: withoutSkill(data.profile, id) }),
    ...changes,
  });

  function show(change: Partial<PopupData>) {
    data = { ...data, ...change };
    render(<App data={data} actions={actions} />, root);
  }
  show({});
  return show;
}
