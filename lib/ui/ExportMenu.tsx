import type { ExportChoice } from './data';
import './export-menu.css';
import { Glyph } from './Glyph';
import { t } from './text';

interface Props {
  choices: ExportChoice[];
  onCopy: () => void;
  onSave: (format: string) => void;
}

/** The ways out for a match: the clipboard, or a file of one of the formats. */
export function ExportMenu({ choices, onCopy, onSave }: Props) {
  return (
    <div class="export">
      <button type="button" class="button" onClick={onCopy}>
        <Glyph name="copy" />
        {t('match.copy')}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend of its own */}
      <div class="export-formats" role="group" aria-label={t('match.saveAs')}>
        <Glyph name="save" />
        {choices.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            class="button button-small"
            aria-label={t('match.saveAsFormat', { format: label })}
            title={t('match.saveAsFormat', { format: label })}
            onClick={() => onSave(name)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
