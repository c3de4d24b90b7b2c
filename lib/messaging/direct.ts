import { browser } from 'wxt/browser';
import type { Envelope, Reply } from './envelope';

/** What a background that is a page offers to the windows beside it. Both ways it is JSON, as in a message: a text is all that crosses. */
interface Background {
  answerDirectly?: (message: string) => Promise<string>;
}

/** In the background: answers windows of ours that reach it without a message, as those in Firefox can. */
export function takeDirectly(answer: (message: Envelope) => Promise<Reply>): void {
  const offered: Background = {
    answerDirectly: async (message) => JSON.stringify(await answer(JSON.parse(message))),
  };
  Object.assign(globalThis, offered);
}

/**
 * From a window: asks the page that the background is in Firefox, without a message, which would be packed and unpacked four
 * times on its way: half of the time until a popup is usable. Nothing is shared: an object of another page is also slow to
 * read. Gives nothing where the background is no page or does not run, and in private windows; never settles where the
 * background ends meanwhile.
 */
export function askDirectly(message: Envelope): Promise<Reply> | undefined {
  const background = browser.extension?.getBackgroundPage?.() as Background | null | undefined;
  return background?.answerDirectly?.(JSON.stringify(message)).then((reply) => JSON.parse(reply));
}
