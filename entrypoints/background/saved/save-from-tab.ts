import { tabReadings } from '../../../lib/storage/readings';
import { errorText } from '../../../lib/ui/text/error-text';
import { t } from '../../../lib/ui/text/text';
import { tell } from '../badge/tell';
import { savedCalls } from '../calls/saved-calls';
import { shownInTab } from '../marks/stepping';

/** Keeps the posting of a tab: the only one, or of several the one whose mention is shown. Refuses in private windows, and says so. */
export async function saveFromTab(tabId: number, isPrivate: boolean): Promise<void> {
  if (isPrivate) return tell(tabId, 'refused', t('told.private'));
  const open = await tabReadings(tabId);
  const shown = open.length > 1 ? await shownInTab(tabId) : undefined;
  const one = open.length > 1 ? shown : open[0];
  if (!one) return tell(tabId, 'refused', open.length > 1 ? t('told.several') : t('told.noPosting'));
  const { frameId, key } = one;
  try {
    const { again } = await savedCalls['save-posting']({ tabId, frameId, key, evenPrivate: false });
    await tell(tabId, 'done', again ? t('told.savedAgain') : t('told.saved'));
  } catch (error) {
    await tell(tabId, 'refused', t('told.failed', { reason: errorText(error) }));
  }
}
