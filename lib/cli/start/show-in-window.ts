import type { DrivenChromium } from '../browsers/chromium';
import type { Filled } from './fill';

/** Opens the popup in a window of its own beside the page, and waits until the browser is closed. */
export async function showInWindow(browser: DrivenChromium, { page, own }: Filled): Promise<void> {
  const closed = browser.context.waitForEvent('close', { timeout: 0 });
  const shown = browser.page(page);
  const others = browser.context.pages().filter((one) => one !== shown);
  await shown.bringToFront();
  await own.run(
    (url) => {
      type Windows = { create: (how: object) => Promise<unknown> };
      const { chrome } = globalThis as never as { chrome: { windows: Windows } };
      const size = { width: 420, height: 640 };
      const left = Math.min(screenX + outerWidth, screen.availWidth - size.width);
      return chrome.windows.create({ url, type: 'popup', ...size, left, top: screenY }).then(() => null);
    },
    browser.own(`popup.html?tab=${page.id}`),
  );
  for (const other of others) await other.close();
  await closed;
}
