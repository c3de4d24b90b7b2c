import type { Site } from '../core/site';
import type { SettingsActions, SettingsData } from './data';
import { SiteSwitch } from './SiteSwitch';
import './site-switches.css';
import { SETTINGS_TEXTS } from './site-texts';
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
      <p>{SETTINGS_TEXTS.fixed(fixed.join(', '))}</p>
      <p>{SETTINGS_TEXTS.ask}</p>
      {failed && <p role="alert">{SETTINGS_TEXTS.boardsFailed}</p>}
      {switches(list('board'))}
      {own.length > 0 && (
        <>
          <h3>{SETTINGS_TEXTS.sites}</h3>
          {switches(own)}
        </>
      )}
      <p>{SETTINGS_TEXTS.elsewhere}</p>
    </div>
  );
}
