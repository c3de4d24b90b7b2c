import { useId } from 'preact/hooks';
import { MARK_KINDS, PALETTE_NAMES, PALETTES, paletteOf, type Swatches, UNDERLINE_OF } from '../../core/marks/palettes';
import { SWATCHES } from '../../core/marks/swatches';
import { t } from '../text/text';
import { Mark } from './Mark';

interface Props {
  swatches: Swatches;
  onPick: (swatches: Swatches) => void;
}

/** Which colours marks have, as ready palettes; what is no palette is the reader's own choice, shown as one. */
export function PaletteChoice({ swatches, onPick }: Props) {
  const group = useId();
  const current = paletteOf(swatches) ?? 'own';
  const names: (typeof current)[] = current === 'own' ? [...PALETTE_NAMES, current] : PALETTE_NAMES;
  return (
    <fieldset class="palettes">
      <legend>{t('marks.palette.title')}</legend>
      {names.map((name) => {
        const shown: Swatches = name === 'own' ? swatches : PALETTES[name];
        return (
          <label key={name}>
            <input type="radio" name={group} checked={name === current} onChange={() => onPick(shown)} />
            <span class="palette-name">{t(`marks.palette.${name}`)}</span>
            <span class="palette-chips" aria-hidden="true">
              {MARK_KINDS.map((kind) => (
                <Mark key={kind} underline={UNDERLINE_OF[kind]} swatch={SWATCHES[shown[kind]]}>
                  {t('marks.letters')}
                </Mark>
              ))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
