import type { Notice } from '../notices/use-notice';
import type { TakenPostings } from '../saved/saved-data';
import { errorText } from '../text/error-text';
import { counted, t } from '../text/text';

/** Tells what has come of postings that were taken in, of a table or a backup, and why it ended before the last where it did. */
export function takenNotice(of: 'table' | 'backup', { added, merged, isStopped, fault, undo }: TakenPostings): Notice {
  const counts = { added: counted('count.postings', added), merged: counted('count.postings', merged) };
  const said = of === 'table' ? t('table.taken', counts) : t('backup.restored', counts);
  const ended = fault === undefined ? isStopped && t('backup.stopped') : t('app.notDone', { reason: errorText(fault) });
  return { text: [ended, said].filter(Boolean).join(' '), ...(undo && { undo, ofAll: true }) };
}
