import { render } from 'preact';
import { Welcome, type WelcomeData } from '../../entrypoints/welcome/Welcome';
import type { SettingsActions } from '../../lib/ui/data';
import { SETTINGS_ACTIONS } from './sites';

/** The welcome page over data in memory, that changes as it would in the extension. */
export function drawWelcome(start: WelcomeData, root: HTMLElement, changes: Partial<SettingsActions> = {}): void {
  let data = start;
  const actions: SettingsActions = {
    ...SETTINGS_ACTIONS,
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
