import { useEffect, useRef, useState } from 'preact/hooks';
import { ReaderError } from '../../core/reader-error';
import { errorText } from '../text/error-text';
import { t } from '../text/text';

const SHOWN_FOR = 10_000;

/** What has just happened, and how to take it back. */
export interface Notice {
  text: string;
  undo?: () => Promise<unknown>;
  /** Whether it can be taken back whatever profile is active by then. */
  ofAll?: boolean;
}

/** Something that was done in this session, and the way to take it back. */
export type Step = Notice & Required<Pick<Notice, 'undo'>>;

/** With the profile that was active when it was done. */
type Done<T> = T & { profile: string | undefined };

/** So many steps can be taken back. */
const MOST_STEPS = 200;

/**
 * The one notice of a window: shown until the next one, its being closed, or 10 seconds without focus in it. What was done while
 * one profile was active is taken back only while that one is: `profile` is the id of the one that is shown.
 */
export function useNotice(profile?: string) {
  const [told, setNotice] = useState<Done<Notice>>();
  const [allSteps, setSteps] = useState<Done<Step>[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const isHere = (one: Done<Notice>) => !one.undo || one.ofAll || one.profile === profile;
  const notice = told && isHere(told) ? told : undefined;
  const steps = allSteps.filter(isHere);

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
    setNotice({ ...next, profile });
    release();
  };
  /**
   * Does something and tells how it went: `done`, or what it makes of the result, where it went well, the reason where it did
   * not; nothing where that is nothing. Gives whether it went well.
   */
  const run = async <T>(
    action: () => Promise<T>,
    done?: Notice | ((result: T) => Notice | undefined),
  ): Promise<boolean> => {
    close();
    try {
      const result = await action();
      const said = typeof done === 'function' ? done(result) : done;
      if (said) show(said);
      if (said?.undo) remember({ ...said, undo: said.undo });
      return true;
    } catch (error) {
      const reason = errorText(error);
      show({ text: isUnstored(error) ? t('skills.unstored', { reason }) : t('app.notDone', { reason }) });
      return false;
    }
  };

  /** Puts a step among those that can be taken back, without telling of it. */
  const remember = (step: Step) => setSteps((before) => [...before, { ...step, profile }].slice(-MOST_STEPS));
  /** Takes the last step of the session back that was not; one that fails can be tried again. */
  const undoLast = async () => {
    const last = steps.at(-1);
    if (last && (await run(last.undo))) setSteps((before) => before.filter((step) => step !== last));
  };

  useEffect(() => hold, []);
  return { notice, show, run, close, hold, release, remember, undoLast, lastStep: steps.at(-1) };
}

/** Whether the browser did not store what the reader entered, which is then still where it was entered. */
function isUnstored(error: unknown): boolean {
  return error instanceof ReaderError && ['storageFull', 'unstored'].includes(error.code);
}

/** What `useNotice` gives. */
export type Notices = ReturnType<typeof useNotice>;
