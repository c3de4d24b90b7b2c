import type { Status } from '../../core/saved/saved-posting';
import type { Notices } from '../notices/use-notice';
import { t } from '../text/text';
import { statusText } from './status-text';

/** Sets how far it has come with a posting of this title by `store`, which gives the way back, and tells of it. */
export function setStatus(
  title: string,
  status: Status,
  store: () => Promise<() => Promise<unknown>>,
  notices: Notices,
): void {
  const text = t('list.statusSet', { title: title || t('posting.untitled'), status: statusText(status) });
  void notices.run(store, (undo) => ({ text, undo, ofAll: true }));
}
