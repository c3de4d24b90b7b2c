import { triedSchema } from '../../../lib/core/sites/page-report';
import { validate } from '../../../lib/core/validate';
import { orderPage } from '../../../lib/messaging/background';

/** What the page script of a frame says it tried. Nothing where no page script of ours answers, or what answers is none of ours. */
export async function triedIn(tabId: number, frameId: number): Promise<string[] | undefined> {
  try {
    return validate(triedSchema, await orderPage(tabId, frameId, 'describe', {}), 'what was tried');
  } catch {
    return undefined;
  }
}
