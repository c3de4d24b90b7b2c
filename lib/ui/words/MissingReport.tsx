import type { OwnWord } from '../../core/profile/overlay';
import { missingReport } from '../../core/profile/words/missing-report';
import type { WordActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';

interface Props {
  words: OwnWord[];
  actions: WordActions;
  notices: Notices;
}

/** The reader's own words as a text for a bug report, to look at and to copy: nothing is sent. */
export function MissingReport({ words, actions, notices }: Props) {
  const text = missingReport(words.map(({ name }) => name));
  return (
    <details class="report">
      <summary>{t('words.report')}</summary>
      <p>{t('words.reportWhy')}</p>
      <textarea readOnly dir="ltr" rows={6} spellcheck={false} aria-label={t('report.text')} value={text} />
      <button
        type="button"
        class="button"
        onClick={() => notices.run(() => actions.copyReport(text), { text: t('report.copied') })}
      >
        <Glyph name="copy" />
        {t('report.copy')}
      </button>
    </details>
  );
}
