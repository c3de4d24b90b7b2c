import { useEffect, useRef, useState } from 'preact/hooks';
import { errorText } from './error-text';
import { t } from './text';

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
  /** Does something and tells how it went: `done`, or what it makes of the result, where it went well, the reason where it did not. */
  const run = async <T>(action: () => Promise<T>, done?: Notice | ((result: T) => Notice)) => {
    close();
    try {
      const result = await action();
      if (done) show(typeof done === 'function' ? done(result) : done);
    } catch (error) {
      show({ text: t('app.notDone', { reason: errorText(error) }) });
    }
  };

  useEffect(() => hold, []);
  return { notice, show, run, close, hold, release };
}

/** What `useNotice` gives. */
export type Notices = ReturnType<typeof useNotice>;
