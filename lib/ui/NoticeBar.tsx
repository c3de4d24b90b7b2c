import { Glyph } from './Glyph';
import './notice.css';
import { t } from './text';
import type { Notices } from './use-notice';

/** Tells what has just happened and offers to take it back. Always in the page, so that it is announced. */
export function NoticeBar({ notices }: { notices: Notices }) {
  const { notice, run, close, hold, release } = notices;
  const { text, undo } = notice ?? {};
  return (
    <div class="notice" onFocusIn={hold} onFocusOut={release}>
      <p role="status" class="notice-text">
        {text}
      </p>
      {undo && (
        <button type="button" class="notice-undo" onClick={() => run(undo)}>
          {t('app.undo')}
        </button>
      )}
      {notice && (
        <button type="button" class="icon-button" aria-label={t('app.close')} title={t('app.close')} onClick={close}>
          <Glyph name="remove" />
        </button>
      )}
    </div>
  );
}
