import { useEffect, useId, useState } from 'preact/hooks';
import type { PopupActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { errorText } from '../text/error-text';
import { t } from '../text/text';

/** What a report of a page is made with. */
export interface ReportProps {
  /** Which way led to the posting; absent where there is none. */
  path?: string | undefined;
  actions: Pick<PopupActions, 'describePage' | 'copyReport'>;
  notices: Notices;
}

/** A bug report of the page, for the reader to look at and to copy; made as it is drawn, so that it is there before the click. */
export function ReportText({ path, actions, notices }: ReportProps) {
  const id = useId();
  const [report, setReport] = useState<string>();

  useEffect(() => {
    let isWanted = true;
    actions.describePage().then(
      (text) => isWanted && setReport(text),
      (error) => isWanted && notices.show({ text: t('app.notDone', { reason: errorText(error) }) }),
    );
    return () => {
      isWanted = false;
    };
  }, []);

  return (
    <>
      {path && <p class="report-way">{wayText(path)}</p>}
      <p>{t('report.why')}</p>
      <p class="quiet" id={`${id}-holds`}>
        {t('report.holds')}
      </p>
      <textarea
        readOnly
        dir="ltr"
        rows={8}
        spellcheck={false}
        aria-label={t('report.text')}
        aria-busy={report === undefined}
        value={report ?? ''}
      />
      <button
        type="button"
        class="button"
        aria-describedby={`${id}-holds`}
        disabled={report === undefined}
        onClick={() => report && notices.run(() => actions.copyReport(report), { text: t('report.copied') })}
      >
        <Glyph name="copy" />
        {t('report.copy')}
      </button>
    </>
  );
}

/** Boards say their name and the selector; the rest is said in the reader's language. */
function wayText(path: string) {
  const way =
    path === 'Main text'
      ? t('report.mainText')
      : / (?:JSON-LD|microdata)$/.test(path)
        ? t('report.structured', { way: path.replace(/^Structured data /, '') })
        : path;
  return t('report.by', { way: `\u2068${way}\u2069` });
}
