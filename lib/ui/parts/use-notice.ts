import { useEffect, useRef, useState } from 'preact/hooks';
import { ReaderError } from '../../core/reader-error';
import { errorText } from '../text/error-text';
import { t } from '../text/text';

const SHOWN_FOR = 10_000;

/** What has just happened, and how to take it back. */
export interface Notice {
  text: string;
  undo?: () => Promise<unknown>;
}

/** The one notice of a window: shown until the next one, its being closed, or 10 seconds without focus in it. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hold = () => clearTimeout(timer.current);
  const close = () => {
    hold();
    setNotice(undefined);
  };
  const release = () => {
    hold();
    timer.current = setTimeout(close, SHOWN_FOR);
  };
  const show = (next: Notice) => {
    setNotice(next);
    release();
  };
  /**
   * Does something and tells how it went: `done`, or what it makes of the result, where it went well, the reason where it did
   * not. Gives whether it went well.
   */
  const run = async <T>(action: () => Promise<T>, done?: Notice | ((result: T) => Notice)): Promise<boolean> => {
    close();
    try {
      const result = await action();
      if (done) show(typeof done === 'function' ? done(result) : done);
      return true;
    } catch (error) {
      const reason = errorText(error);
      show({ text: isUnstored(error) ? t('skills.unstored', { reason }) : t('app.notDone', { reason }) });
      return false;
    }
  };

  useEffect(() => hold, []);
  return { notice, show, run, close, hold, release };
}

/** Whether the browser did not store what the reader entered, which is then still where it was entered. */
function isUnstored(error: unknown): boolean {
  return error instanceof ReaderError && ['storageFull', 'unstored'].includes(error.code);
}

/** What `useNotice` gives. */
export type Notices = ReturnType<typeof useNotice>;
