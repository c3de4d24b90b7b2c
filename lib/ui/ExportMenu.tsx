import type { ExportChoice } from './data';
import './export-menu.css';
import { Glyph } from './Glyph';
import { TEXTS } from './texts';

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
        {TEXTS.copyMatch}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend of its own */}
      <div class="export-formats" role="group" aria-label={TEXTS.saveAs}>
        <Glyph name="save" />
        {choices.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            class="button button-small"
            aria-label={TEXTS.saveAsFormat(label)}
            title={TEXTS.saveAsFormat(label)}
            onClick={() => onSave(name)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
