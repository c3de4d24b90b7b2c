import { lookOf } from '../../core/marks/mark-look';
import { MARK_KINDS } from '../../core/marks/palettes';
import type { Settings } from '../../core/marks/settings';
import { CURRENT_SWATCH, SWATCHES } from '../../core/marks/swatches';
import { t } from '../text/text';
import { Mark } from './Mark';

function plainLook(settings: Settings) {
  const { underline, swatch } = lookOf('plain', settings);
  return { underline, swatch: SWATCHES[swatch] };
}

/** What each kind of mark looks like by these settings, and the one that is shown. */
export function MarkSample({ settings }: { settings: Settings }) {
  return (
    <div class="mark-sample">
      <p class="quiet">{t('marks.sample')}</p>
      <ul class="mark-sample-line">
        {MARK_KINDS.map((kind) => {
          const { underline, swatch } = lookOf(kind, settings);
          return (
            <li key={kind}>
              <Mark underline={underline} swatch={SWATCHES[swatch]}>
                {t(`marks.kind.${kind}`)}
              </Mark>
            </li>
          );
        })}
        <li>
          <Mark {...plainLook(settings)}>{t('marks.plain')}</Mark>
        </li>
        {settings.unknown && (
          <li>
            <Mark underline="wavy" swatch={null}>
              {t('marks.quiet')}
            </Mark>
          </li>
        )}
        <li>
          <Mark underline="double" swatch={CURRENT_SWATCH}>
            {t('marks.current')}
          </Mark>
        </li>
      </ul>
      {settings.oneColour && <p class="quiet">{t('marks.oneColourNow')}</p>}
    </div>
  );
}
