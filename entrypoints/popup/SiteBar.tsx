import type { Site } from '../../lib/core/site';
import type { SiteActions } from '../../lib/ui/data';
import { SiteSwitch } from '../../lib/ui/SiteSwitch';
import type { Notices } from '../../lib/ui/use-notice';

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
