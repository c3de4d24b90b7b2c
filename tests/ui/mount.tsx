import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { corrected, EMPTY_OVERLAY } from '../../lib/core/profile/overlay';
import type { ProfileSkill } from '../../lib/core/profile/profile';
import { withChanges, withoutSkill, withSkill } from '../../lib/core/profile/profile';
import { App } from '../../lib/ui/window/App';
import '../../lib/ui/window/base.css';
import '../../lib/ui/window/tokens.css';
import { throughSkills } from '../../lib/core/match/through';
import { withRelation } from '../../lib/core/profile/relations';
import type { PopupActions } from '../../lib/ui/actions';
import type { PopupData } from '../../lib/ui/data';
import { fakeActions } from '../gallery/states/fake-actions';
import { SKILLS } from '../gallery/states/fake-skills';

/** Draws something as the whole page, as our windows do. */
export function mount(what: ComponentChild): HTMLElement {
  const root = rootOfPage();
  act(() => render(what, root));
  return root;
}

/** Where our windows are drawn into; made where there is none yet. */
export function rootOfPage(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root') ?? document.body.appendChild(document.createElement('div'));
  root.id = 'root';
  return root;
}

/** Takes away what was drawn. */
export function unmount(): void {
  const root = document.querySelector('#root');
  if (root) render(null, root);
  root?.remove();
  document.documentElement.style.colorScheme = '';
}

/** The popup over data in memory, that changes as it would in the extension, and a list of what was done. */
export function mountPopup(start: PopupData, changes: Partial<PopupActions> = {}) {
  let data = start;
  const done: [string, ...unknown[]][] = [];
  const note = (...entry: [string, ...unknown[]]) => void done.push(entry);
  const actions = fakeActions({
    saveSkill: async (skill: ProfileSkill) => {
      note('save', skill);
      if (data.profile) update({ profile: withSkill(data.profile, skill) });
    },
    removeSkill: async (id) => {
      note('remove', id);
      if (data.profile) update({ profile: withoutSkill(data.profile, id) });
    },
    changeSkills: async (save, remove) => {
      note('change', save, remove);
      if (data.profile) update({ profile: withChanges(data.profile, save, remove) });
    },
    throughSkills: async () => (data.profile ? throughSkills(data.profile, Object.entries(SKILLS)) : []),
    switchRelation: async (relation, on) => {
      note('relation', relation, on);
      if (data.profile) update({ profile: withRelation(data.profile, relation, on) });
    },
    saveSettings: async (settings) => {
      note('settings', settings);
      update({ settings });
    },
    correct: async (correction) => {
      note('correct', correction);
      return corrected(EMPTY_OVERLAY, correction, () => false);
    },
    correctMention: async (posting, id, kind) => {
      note('correct-mention', posting.id, id, kind);
      return [{ kind: 'never', id, name: id }];
    },
    showMention: async (posting, from, to) => note('show', posting.id, from, to),
    stepMention: async (by) => note('step', by),
    copyMatch: async (posting) => note('copy', posting.id),
    saveMatch: async (posting, format) => {
      note('file', posting.id, format);
      return undefined;
    },
    retry: () => note('retry'),
    ...changes,
  });
  const update = (change: Partial<PopupData>) => {
    data = { ...data, ...change };
    mount(<App data={data} actions={actions} />);
  };
  update({});
  return { done, update };
}
