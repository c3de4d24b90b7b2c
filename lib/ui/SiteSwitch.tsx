import type { Site } from '../core/site';
import { Switch } from './Switch';
import { SITE_TEXTS } from './site-texts';

interface Props {
  site: Site;
  /** `always` where it stands beside a page, `name` in a list of sites. */
  label?: 'always' | 'name';
  onSwitch: (on: boolean) => void;
}

/** Whether a board or a site is read as soon as it is opened. */
export function SiteSwitch({ site, label = 'name', onSwitch }: Props) {
  const { kind, name, on, reason } = site;
  const detail = reason ?? (label === 'always' && !on && kind === 'site' ? SITE_TEXTS.asksFor(name) : undefined);
  return (
    <Switch label={label === 'always' ? SITE_TEXTS.always(name) : name} detail={detail} on={on} onSwitch={onSwitch} />
  );
}
