import { withMarksOn } from '../../core/marks/marked-hosts';
import { MARK_KINDS } from '../../core/marks/palettes';
import type { Settings } from '../../core/marks/settings';
import type { MarkActions } from '../actions';
import type { SettingsData } from '../data';
import { HostSwitches } from './HostSwitches';
import { MarkSample } from './MarkSample';
import './mark-settings.css';
import type { Notices } from '../notices/use-notice';
import { Switch } from '../parts/Switch';
import { t } from '../text/text';
import { PaletteChoice } from './PaletteChoice';
import { SwatchChoice } from './SwatchChoice';

interface Props {
  data: SettingsData;
  actions: MarkActions;
  notices: Notices;
  /** True for the palettes alone. */
  short?: boolean;
}

/** Where pages are marked, and how marks look; nothing until it is known. */
export function MarkSettings({ data: { settings }, actions, notices, short = false }: Props) {
  if (!settings) return null;
  const { swatches, unmarkedHosts } = settings;
  const save = (change: Partial<Settings>) => notices.run(() => actions.saveSettings({ ...settings, ...change }));
  return (
    <div class="mark-settings">
      {!short && (
        <Switch
          label={t('marks.everywhere')}
          detail={t('marks.everywhereWhy')}
          on={settings.marks}
          onSwitch={(marks) => save({ marks })}
        />
      )}
      {!short && (
        <HostSwitches hosts={unmarkedHosts} onSwitch={(host, on) => save(withMarksOn(settings, [host], on))} />
      )}
      {!short && (
        <Switch
          label={t('marks.unknown')}
          detail={t('marks.unknownWhy')}
          on={settings.unknown}
          onSwitch={(unknown) => save({ unknown })}
        />
      )}
      {!short && (
        <Switch
          label={t('marks.lists')}
          detail={t('marks.listsWhy')}
          on={settings.lists}
          onSwitch={(lists) => save({ lists })}
        />
      )}
      <MarkSample settings={settings} />
      <PaletteChoice swatches={swatches} onPick={(picked) => save({ swatches: picked })} />
      {!short && (
        <details>
          <summary>{t('marks.each')}</summary>
          {MARK_KINDS.map((kind) => (
            <SwatchChoice
              key={kind}
              kind={kind}
              swatch={swatches[kind]}
              onPick={(swatch) => save({ swatches: { ...swatches, [kind]: swatch } })}
            />
          ))}
        </details>
      )}
    </div>
  );
}
