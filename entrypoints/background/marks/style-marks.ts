import { browser } from 'wxt/browser';
import type { PageSender } from '../../../lib/messaging/background';
import { MARKS_FILE } from '../../../lib/storage/sites';

type Frame = Pick<PageSender, 'tabId' | 'frameId'>;

/** What frames wait for, by tab and frame: true where one asked again meanwhile, maybe with another page in it. */
const underWay = new Map<string, boolean>();

/** Gives a frame the style of marks. One that asks again and again is given it one time after the other. */
export async function styleMarks(frame: Frame): Promise<void> {
  const name = `${frame.tabId} ${frame.frameId}`;
  if (underWay.has(name)) {
    underWay.set(name, true);
    return;
  }
  underWay.set(name, false);
  // As the user's it is painted in shadow roots, too.
  await browser.scripting
    .insertCSS({ target: { tabId: frame.tabId, frameIds: [frame.frameId] }, files: [MARKS_FILE], origin: 'USER' })
    .catch(() => undefined);
  const isAskedAgain = underWay.get(name);
  underWay.delete(name);
  if (isAskedAgain) await styleMarks(frame);
}
