import { browser } from 'wxt/browser';

/** Black on this blue is 5.9 to 1, and the blue 3 to 1 at least on the toolbars of both browsers, light and dark. */
export const BADGE_COLOURS = { text: '#000000', background: '#4b89dc' };

/** Writes on the toolbar's button for one tab. A tab that was closed in the meantime is passed over. */
export async function writeBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS.background });
    await browser.action.setBadgeTextColor?.({ tabId, color: BADGE_COLOURS.text });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Says something in the hint on the toolbar's button for one tab; without a text, what it says in all others. */
export async function writeHint(tabId: number, text?: string): Promise<void> {
  try {
    // Chromium, unlike Firefox, takes no `null` for what stands elsewhere.
    await browser.action.setTitle({ tabId, title: text ?? (await browser.action.getTitle({})) });
  } catch {
    // The tab was closed in the meantime.
  }
}
