import { render } from 'preact';
import { Welcome, type WelcomeData } from '../../../entrypoints/welcome/Welcome';
import { EMPTY_PROFILE, withoutSkill, withSkill } from '../../../lib/core/profile/profile';
import type { SettingsActions, SkillActions } from '../../../lib/ui/actions';
import { fakeActions } from '../states/fake-actions';
import { SETTINGS_ACTIONS } from '../states/welcome-states';

/** The welcome page over data in memory, that changes as it would in the extension. */
export function drawWelcome(
  start: WelcomeData,
  root: HTMLElement,
  changes: Partial<SettingsActions & SkillActions> = {},
): void {
  let data = start;
  const profile = () => data.profile ?? EMPTY_PROFILE;
  const actions: SettingsActions & SkillActions = {
    ...fakeActions(),
    ...SETTINGS_ACTIONS,
    saveSkill: async (skill) => show({ profile: withSkill(profile(), skill) }),
    removeSkill: async (id) => show({ profile: withoutSkill(profile(), id) }),
    switchSite: async ({ name }, on) => {
      show({ sites: data.sites?.map((site) => (site.name === name ? { ...site, on } : site)) ?? [] });
    },
    saveSettings: async (settings) => show({ settings }),
    ...changes,
  };

  function show(change: Partial<WelcomeData>) {
    data = { ...data, ...change };
    render(<Welcome data={data} actions={actions} />, root);
  }
  show({});
}
