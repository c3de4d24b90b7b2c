import { type ReadingPlace, tabReadings } from '../../../lib/storage/readings';
import { errorText } from '../../../lib/ui/text/error-text';
import { t } from '../../../lib/ui/text/text';
import { tell } from '../badge/tell';
import { shownInTab } from '../marks/stepping';
import { isSavedInTab, saveInTab, unsaveInTab } from './save-in-tab';

/**
 * Saves the posting of a tab, or saves it no longer where it is saved: the only one, of several the only one of the frame that
 * was pointed at, else the one whose mention is shown. Saves nothing of private windows, and says so.
 */
export async function toggleSaved(tabId: number, isPrivate: boolean, frameId?: number): Promise<void> {
  const open = await tabReadings(tabId);
  const one = await meant(open, frameId, tabId);
  if (!one) return tell(tabId, 'refused', open.length > 1 ? t('told.several') : t('told.noPosting'));
  const place = { tabId, frameId: one.frameId, key: one.key };
  if (await isSavedInTab(place)) {
    return unsaveInTab(place).then(
      () => tell(tabId, 'done', t('told.unsaved')),
      (error) => tell(tabId, 'refused', t('app.notDone', { reason: errorText(error) })),
    );
  }
  if (isPrivate) return tell(tabId, 'refused', t('told.private'));
  try {
    const { again, joined } = await saveInTab(place, false);
    await tell(tabId, 'done', t(joined ? 'told.joined' : again ? 'told.savedAgain' : 'told.saved'));
  } catch (error) {
    await tell(tabId, 'refused', t('told.failed', { reason: errorText(error) }));
  }
}

/** The posting of a tab that is meant. */
async function meant(
  open: ReadingPlace[],
  frameId: number | undefined,
  tabId: number,
): Promise<Pick<ReadingPlace, 'frameId' | 'key'> | undefined> {
  if (open.length < 2) return open[0];
  const inFrame = open.filter((one) => one.frameId === frameId);
  return inFrame.length === 1 ? inFrame[0] : shownInTab(tabId);
}
