import type { ExportChoice } from '../data';
import './format-buttons.css';
import { Glyph } from './Glyph';

interface Props {
  choices: ExportChoice[];
  /** What the buttons do together. */
  label: string;
  /** What one of them does, in full. */
  textOf: (format: string) => string;
  onSave: (format: string) => void;
}

/** Saves something as a file: one button for each format. */
export function FormatButtons({ choices, label, textOf, onSave }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend of its own
    <div class="format-buttons" role="group" aria-label={label}>
      <Glyph name="save" />
      {choices.map((choice) => (
        <button
          key={choice.name}
          type="button"
          class="button button-small"
          aria-label={textOf(choice.label)}
          title={textOf(choice.label)}
          onClick={() => onSave(choice.name)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
