import type { SettingsActions, SettingsData } from './data';
import { Switch } from './Switch';
import { SETTINGS_TEXTS } from './site-texts';
import type { Notices } from './use-notice';

interface Props {
  data: SettingsData;
  actions: SettingsActions;
  notices: Notices;
}

/** Whether all marks look alike, with what that is for; nothing until it is known. */
export function ColourSwitch({ data: { settings }, actions, notices }: Props) {
  if (!settings) return null;
  return (
    <Switch
      label={SETTINGS_TEXTS.oneColour}
      detail={SETTINGS_TEXTS.oneColourWhy}
      on={settings.oneColour}
      onSwitch={(on) => notices.run(() => actions.saveSettings({ ...settings, oneColour: on }))}
    />
  );
}
