import { useRef, useState } from 'preact/hooks';
import type { Notice, Notices } from '../notices/use-notice';
import { t } from '../text/text';

/** Long work of a window: one at a time, with its steps told, and a way to stop it. */
export function useWork(notices: Notices) {
  const stopper = useRef<AbortController>(undefined);
  const [steps, setSteps] = useState<number>();

  /** Runs a job and tells what came of it; what was stopped is no fault, and is told as `stopped`. */
  async function work<T>(
    job: (onStep: (done: number) => void, signal: AbortSignal) => Promise<T>,
    done: (result: T) => string | Notice,
    stopped = t('backup.stopped'),
  ): Promise<void> {
    // A second click comes before the window is drawn anew.
    if (stopper.current) return;
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setSteps(0);
    await notices.run(async () => {
      try {
        const said = done(await job(setSteps, signal));
        const notice = typeof said === 'string' ? { text: said } : said;
        notices.show(notice);
        if (notice.undo) notices.remember({ ...notice, undo: notice.undo });
      } catch (error) {
        if (!signal.aborted) throw error;
        notices.show({ text: stopped });
      } finally {
        setSteps(undefined);
        stopper.current = undefined;
      }
    });
  }

  return { work, steps, stop: () => stopper.current?.abort() };
}
