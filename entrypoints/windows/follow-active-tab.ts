import { browser } from 'wxt/browser';
import { oneAtATime } from './one-at-a-time';
import type { WindowTab } from './watch-tab';

/** Tells which tab of our own window is the active one, now and whenever another becomes it, until the signal ends it. */
export async function followActiveTab(onTab: (tab: WindowTab) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let active: number | undefined;
  const look = oneAtATime(
    () => browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) }),
    ([tab]) => {
      if (tab?.id === undefined || tab.id === active || signal.aborted) return;
      active = tab.id;
      onTab({ id: tab.id, windowId: tab.windowId ?? -1 });
    },
  );
  const heard = () => void look();
  const { onActivated, onAttached, onReplaced } = browser.tabs;
  // Firefox replaces no tab by another that was made ready beforehand.
  const events = [onActivated, onAttached, onReplaced, browser.windows.onFocusChanged].filter((event) => event);
  for (const event of events) event.addListener(heard);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(heard);
  });
  await look();
}
