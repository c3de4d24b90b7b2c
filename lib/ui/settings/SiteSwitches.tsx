import { useRef, useState } from 'preact/hooks';
import type { Site } from '../../core/sites/site';
import type { SettingsActions } from '../actions';
import type { SettingsData } from '../data';
import { SiteSwitch } from './SiteSwitch';
import './site-switches.css';
import type { Notices } from '../notices/use-notice';
import { Waiting } from '../parts/Waiting';
import { counted, listText, t } from '../text/text';

interface Props {
  data: SettingsData;
  actions: SettingsActions;
  notices: Notices;
}

/** Where the extension runs: what is on from the start, each other board with its switch, and the sites the reader switched on. */
export function SiteSwitches({ data: { fixed, sites, failed }, actions, notices }: Props) {
  const boards = sites?.filter(({ kind }) => kind === 'board') ?? [];
  const [switched, setSwitched] = useState<Site[]>([]);
  const own = withSwitched(sites?.filter(({ kind }) => kind === 'site') ?? [], switched);
  const first = useFirst(boards);
  const more = boards.filter(({ name }) => !first.has(name));
  const press = (site: Site, on: boolean) => {
    if (site.kind === 'site') setSwitched((before) => [...before.filter(({ name }) => name !== site.name), site]);
    return notices.run(() => actions.switchSite(site, on));
  };
  const switches = (shown: Site[]) => (
    <ul class="sites-list">
      {shown.map((site) => (
        <li key={site.name}>
          <SiteSwitch site={site} onSwitch={(on) => press(site, on)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="sites">
      <p>{t('settings.fixed', { names: listText(fixed, 'all') })}</p>
      <p>{t('settings.ask')}</p>
      {failed && <p role="alert">{t('settings.boardsFailed')}</p>}
      {switches(boards.filter(({ name }) => first.has(name)).toSorted(byUse))}
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
      {sites || failed ? <p>{t('settings.elsewhere')}</p> : <Waiting />}
    </div>
  );
}

/** What most readers look at comes first. */
const MOST_USED = ['Indeed', 'LinkedIn'];

function byUse(a: Site, b: Site): number {
  return MOST_USED.indexOf(b.name) - MOST_USED.indexOf(a.name);
}

/** The reader's own sites in their order, with those switched off here: each stays where it is, keeps the focus, and can be switched on again. */
function withSwitched(own: Site[], switched: Site[]): Site[] {
  const off = switched
    .filter(({ name }) => own.every((one) => one.name !== name))
    .map((one) => ({ ...one, on: false }));
  return [...own, ...off].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names of the boards to show at once. A board that is switched stays where it is, and keeps the focus. */
function useFirst(boards: Site[]): Set<string> {
  const first = useRef<Set<string>>(undefined);
  if (boards.length > 0)
    first.current ??= new Set(boards.filter(({ on, often }) => on || often).map(({ name }) => name));
  return first.current ?? new Set();
}
