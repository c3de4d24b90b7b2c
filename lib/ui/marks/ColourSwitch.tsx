import type { SettingsActions } from '../actions';
import type { SettingsData } from '../data';
import type { Notices } from '../notices/use-notice';
import { Switch } from '../parts/Switch';
import { t } from '../text/text';

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
      label={t('settings.oneColour')}
      detail={t('settings.oneColourWhy')}
      on={settings.oneColour}
      onSwitch={(on) => notices.run(() => actions.saveSettings({ ...settings, oneColour: on }))}
    />
  );
}
