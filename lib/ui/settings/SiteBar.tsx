import type { Site } from '../../core/sites/site';
import type { SiteActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { SiteSwitch } from './SiteSwitch';

interface Props {
  site: Site | undefined;
  actions: SiteActions;
  notices: Notices;
}

/** Whether the site of the page is read always; nothing where that cannot be chosen. */
export function SiteBar({ site, actions, notices }: Props) {
  if (!site) return null;
  return (
    <div class="site-bar">
      <SiteSwitch site={site} label="always" onSwitch={(on) => notices.run(() => actions.switchSite(site, on))} />
    </div>
  );
}
