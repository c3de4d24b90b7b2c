import type { Inside } from './driven';

/**
 * What Firefox does for keys, menus and the panel, done in the browser's own process: `run` evaluates an expression there. No
 * protocol presses its keys or opens its menus.
 */
export function firefoxInside(run: <T>(expression: string) => Promise<T>, id: string): Inside {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const native = (tabId: number) => `${extension}.apiManager.global.tabTracker.getTab(${tabId})`;
  return {
    command: async (tab, name) => {
      await run(
        `(gBrowser.selectedTab = ${native(tab.id)}, ${extension}.shortcuts.onCommand(${JSON.stringify(name)}), 0)`,
      );
    },
    chooseMenu: async (tab, selected) => {
      const info = { menuItemId: 'add-skill', selectionText: selected, editable: false, pageUrl: '' };
      const event = "'webext-menu-menuitem-click'";
      await run(`(${extension}.emit(${event}, ${JSON.stringify(info)}, ${native(tab.id)}), 0)`);
    },
    panelText: () => run(`(${textOfSidebar})()`),
  };
}

/** Runs in the browser's own process. The sidebar's page has a process of its own, which is asked there; one that is just changing says nothing. */
function textOfSidebar(): Promise<string> | string {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own interfaces have no types.
  const { SidebarController } = globalThis as any;
  const panel = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  if (!SidebarController.isOpen || !panel) return '';
  return new Promise((found) => {
    const name = 'skillmark-text';
    const finish = (text: string) => {
      panel.messageManager.removeMessageListener(name, heard);
      found(text);
    };
    const heard = ({ data }: { data: string }) => finish(data);
    panel.messageManager.addMessageListener(name, heard);
    setTimeout(finish, 1_000, '');
    const ask = `sendAsyncMessage("${name}", content.document.body.innerText)`;
    panel.messageManager.loadFrameScript(`data:,${ask}`, false);
  });
}
