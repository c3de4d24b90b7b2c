import type { Site } from '../../core/sites/site';
import { Switch } from '../parts/Switch';
import { reasonText } from '../text/data-texts';
import { t } from '../text/text';

interface Props {
  site: Site;
  /** `always` where it stands beside a page, `name` in a list of sites. */
  label?: 'always' | 'name';
  onSwitch: (on: boolean) => void;
}

/** Whether a board or a site is read as soon as it is opened. */
export function SiteSwitch({ site, label = 'name', onSwitch }: Props) {
  const { kind, name, on } = site;
  const detail = reasonText(site) || (label === 'always' && !on && kind === 'site' ? t('site.asksFor', { name }) : '');
  return (
    <Switch
      label={label === 'always' ? t('site.always', { name }) : name}
      detail={detail}
      on={on}
      onSwitch={onSwitch}
    />
  );
}
