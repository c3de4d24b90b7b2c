import { ColourSwitch } from '../../../lib/ui/marks/ColourSwitch';
import { MarkSettings } from '../../../lib/ui/marks/MarkSettings';
import { KeyList } from '../../../lib/ui/settings/KeyList';
import { NeedsSettings } from '../../../lib/ui/settings/NeedsSettings';
import { SiteSwitches } from '../../../lib/ui/settings/SiteSwitches';
import { ViewedSettings } from '../../../lib/ui/settings/ViewedSettings';
import { t } from '../../../lib/ui/text/text';
import type { ViewProps } from '../dashboard-data';

/** Where the extension runs, how marks look, and keys. */
export function SettingsPage({ data: { settings, keys, profile, profiles }, actions, notices }: ViewProps) {
  return (
    <>
      <section aria-labelledby="settings-boards">
        <h2 id="settings-boards">{t('welcome.boards')}</h2>
        <SiteSwitches data={settings} actions={actions} notices={notices} />
      </section>
      {profile && (
        <section aria-labelledby="settings-needs">
          <h2 id="settings-needs">{t('need.title')}</h2>
          <NeedsSettings
            key={profiles?.active}
            needs={profile.needs}
            profiles={profiles}
            actions={actions}
            notices={notices}
          />
        </section>
      )}
      {settings.settings && (
        <>
          <section aria-labelledby="settings-marks">
            <h2 id="settings-marks">{t('marks.title')}</h2>
            <MarkSettings data={settings} actions={actions} notices={notices} />
          </section>
          <section aria-labelledby="settings-viewed">
            <h2 id="settings-viewed">{t('viewed.title')}</h2>
            <ViewedSettings data={settings} actions={actions} notices={notices} />
          </section>
          <section aria-labelledby="settings-colour">
            <h2 id="settings-colour">{t('settings.colour')}</h2>
            <ColourSwitch data={settings} actions={actions} notices={notices} />
          </section>
        </>
      )}
      {keys && (
        <section aria-labelledby="settings-keys">
          <h2 id="settings-keys">{t('commands.title')}</h2>
          <KeyList keys={keys} actions={actions} notices={notices} />
        </section>
      )}
    </>
  );
}
