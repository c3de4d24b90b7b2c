import type { Status } from '../../core/saved/saved-posting';
import { t } from '../text/text';

/** What a status is called. */
export function statusText(status: Status): string {
  return t(`status.${status}`);
}
