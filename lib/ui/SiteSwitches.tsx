import { useRef } from 'preact/hooks';
import type { Site } from '../core/site';
import type { SettingsActions, SettingsData } from './data';
import { SiteSwitch } from './SiteSwitch';
import './site-switches.css';
import { counted, listText, t } from './text';
import type { Notices } from './use-notice';

interface Props {
  data: SettingsData;
  actions: SettingsActions;
  notices: Notices;
}

/** Where the extension runs: what is on from the start, each other board with its switch, and the sites the reader switched on. */
export function SiteSwitches({ data: { fixed, sites, failed }, actions, notices }: Props) {
  const boards = sites?.filter(({ kind }) => kind === 'board') ?? [];
  const own = sites?.filter(({ kind }) => kind === 'site') ?? [];
  const first = useFirst(boards);
  const more = boards.filter(({ name }) => !first.has(name));
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
      {switches(boards.filter(({ name }) => first.has(name)))}
      {more.length > 0 && (
        <details class="sites-more">
          <summary>{counted('settings.more', more.length)}</summary>
          {switches(more)}
        </details>
      )}
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

/** The names of the boards to show at once. A board that is switched stays where it is, and keeps the focus. */
function useFirst(boards: Site[]): Set<string> {
  const first = useRef<Set<string>>(undefined);
  if (boards.length > 0)
    first.current ??= new Set(boards.filter(({ on, often }) => on || often).map(({ name }) => name));
  return first.current ?? new Set();
}
