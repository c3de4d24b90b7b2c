import { useId } from 'preact/hooks';
import { type ColouredKind, UNDERLINE_OF } from '../../core/marks/palettes';
import { SWATCH_NAMES, SWATCHES, type SwatchName } from '../../core/marks/swatches';
import { t } from '../text/text';
import { Mark } from './Mark';

interface Props {
  kind: ColouredKind;
  swatch: SwatchName;
  onPick: (swatch: SwatchName) => void;
}

/** Which colour one kind of mark has: each colour's name, looking as the mark would. */
export function SwatchChoice({ kind, swatch, onPick }: Props) {
  const group = useId();
  return (
    <fieldset class="swatches">
      <legend>{t(`marks.kind.${kind}`)}</legend>
      {SWATCH_NAMES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            class="visually-hidden"
            name={group}
            checked={name === swatch}
            onChange={() => onPick(name)}
          />
          <Mark underline={UNDERLINE_OF[kind]} swatch={SWATCHES[name]}>
            {t(`marks.swatch.${name}`)}
          </Mark>
        </label>
      ))}
    </fieldset>
  );
}
