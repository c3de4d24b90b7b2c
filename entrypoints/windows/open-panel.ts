import { browser } from 'wxt/browser';

/** What each browser has for it, and the other has not. */
type Panels = {
  sidePanel: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction: { open: () => Promise<void> };
};

/** Opens our panel beside the page of a window. To be called right in the click's handler, before any `await`: browsers open it there alone. */
export function openPanel(windowId: number): Promise<void> {
  // Firefox opens its sidebar in the window of the click.
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return import.meta.env.FIREFOX ? sidebarAction.open() : sidePanel.open({ windowId });
}
