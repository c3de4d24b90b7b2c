import { t } from '../text/text';
import type { Notices } from './use-notice';

/** The way back from the last thing that was done, once its notice has gone; pressed again, from the one before. */
export function TakeBack({ notices }: { notices: Notices }) {
  const { lastStep, notice } = notices;
  if (!lastStep || notice?.undo === lastStep.undo) return null;
  return (
    <button type="button" class="link" onClick={() => void notices.undoLast()}>
      {t('app.takeBack', { step: lastStep.text })}
    </button>
  );
}
