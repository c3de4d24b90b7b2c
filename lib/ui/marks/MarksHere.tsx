import { withMarksOn } from '../../core/marks/marked-hosts';
import type { Settings } from '../../core/marks/settings';
import type { MarkActions } from '../actions';
import './marks-here.css';
import type { Notices } from '../notices/use-notice';
import { Switch } from '../parts/Switch';
import { t } from '../text/text';

interface Props {
  settings: Settings;
  /** Where the postings that are shown come from. */
  hosts: string[];
  actions: MarkActions;
  notices: Notices;
}

/** Whether nothing from these hosts is marked. */
export function areOff({ marks, unmarkedHosts }: Settings, hosts: string[]): boolean {
  return !marks || (hosts.length > 0 && hosts.every((host) => unmarkedHosts.includes(host)));
}

/** Whether the site that is shown is marked; where marks are off on all pages, the switch for all of them. */
export function MarksHere({ settings, hosts, actions, notices }: Props) {
  const save = (next: Settings) => notices.run(() => actions.saveSettings(next));
  const on = !areOff(settings, hosts);
  if (settings.marks && hosts.length === 0) return null;
  return (
    <div class="marks-here">
      {settings.marks ? (
        <Switch
          label={t('marks.onHost', { host: hosts.join(', ') })}
          detail={on ? undefined : t('marks.offHere')}
          on={on}
          onSwitch={(wanted) => save(withMarksOn(settings, hosts, wanted))}
        />
      ) : (
        <Switch
          label={t('marks.everywhere')}
          detail={t('marks.offEverywhere')}
          on={false}
          onSwitch={(marks) => save({ ...settings, marks })}
        />
      )}
    </div>
  );
}
