import type { ExportChoice } from '../data';
import './export-menu.css';
import { FormatButtons } from '../parts/FormatButtons';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';

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
      <FormatButtons
        choices={choices}
        label={t('match.saveAs')}
        textOf={(format) => t('match.saveAsFormat', { format })}
        onSave={onSave}
      />
    </div>
  );
}
