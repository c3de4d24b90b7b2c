import type { Site } from '../core/site';
import type { SettingsActions, SettingsData } from './data';
import { SiteSwitch } from './SiteSwitch';
import './site-switches.css';
import { listText, t } from './text';
import type { Notices } from './use-notice';

interface Props {
  data: SettingsData;
  actions: SettingsActions;
  notices: Notices;
}

/** Where the extension runs: what is on from the start, each other board with its switch, and the sites the reader switched on. */
export function SiteSwitches({ data: { fixed, sites = [], failed }, actions, notices }: Props) {
  const list = (kind: Site['kind']) => sites.filter((site) => site.kind === kind);
  const own = list('site');
  const switches = (shown: Site[]) => (
    <ul class="sites-list">
      {shown.map((site) => (
        <li key={site.name}>
          <SiteSwitch site={site} onSwitch={(on) => notices.run(() => actions.switchSite(site, on))} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="sites">
      <p>{t('settings.fixed', { names: listText(fixed, 'all') })}</p>
      <p>{t('settings.ask')}</p>
      {failed && <p role="alert">{t('settings.boardsFailed')}</p>}
      {switches(list('board'))}
      {own.length > 0 && (
        <>
          <h3>{t('settings.sites')}</h3>
          {switches(own)}
        </>
      )}
      <p>{t('settings.elsewhere')}</p>
    </div>
  );
}
