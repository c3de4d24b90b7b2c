import { useRef } from 'preact/hooks';
import { IconButton } from '../parts/IconButton';
import './notice.css';
import { t } from '../text/text';
import type { Notices } from './use-notice';

/** Tells what has just happened and offers to take it back. Always in the page, so that it is announced. */
export function NoticeBar({ notices }: { notices: Notices }) {
  const { notice, undoLast, close, hold, release } = notices;
  const { text, undo } = notice ?? {};
  const before = useRef<HTMLElement>(null);

  /** The notice takes its buttons along: the focus goes back to where it came from. */
  function leave() {
    if (before.current?.isConnected) before.current.focus();
    else document.querySelector<HTMLElement>('main button, main [tabindex="0"]')?.focus();
  }

  return (
    <div
      class="notice"
      onFocusIn={({ relatedTarget, currentTarget }) => {
        hold();
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget;
      }}
      onFocusOut={release}
    >
      <p role="status" class="notice-text">
        {text}
      </p>
      {undo && (
        <button
          type="button"
          class="notice-undo"
          onClick={() => {
            leave();
            void undoLast();
          }}
        >
          {t('app.undo')}
        </button>
      )}
      {notice && (
        <IconButton
          glyph="remove"
          label={t('app.close')}
          onClick={() => {
            leave();
            close();
          }}
        />
      )}
    </div>
  );
}
