import type { BrowserContext, Worker } from 'playwright-core';
import type { Inside } from './driven';

type Event = { dispatch: (...args: unknown[]) => void };
type Api = {
  tabs: { get: (id: number) => Promise<object> };
  commands: { onCommand: Event };
  contextMenus: { onClicked: Event };
};

/**
 * What Chromium does for keys, menus and the panel. No protocol presses its keys or opens its menus: the events are raised in the
 * background, as the browser raises them. `wake` starts a background that was stopped.
 */
export function chromiumInside(context: BrowserContext, panel: string, wake: () => Promise<unknown>): Inside {
  const background = async (): Promise<Worker> => {
    await wake();
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  };
  return {
    command: async ({ id }, name) => {
      await (await background()).evaluate(
        async ([tabId, command]) => {
          const { chrome } = globalThis as never as { chrome: Api };
          chrome.commands.onCommand.dispatch(command, await chrome.tabs.get(tabId));
        },
        [id, name] as const,
      );
    },
    chooseMenu: async ({ id }, selected) => {
      await (await background()).evaluate(
        async ([tabId, selectionText]) => {
          const { chrome } = globalThis as never as { chrome: Api };
          const info = { menuItemId: 'add-skill', selectionText, editable: false, pageUrl: '' };
          chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(tabId));
        },
        [id, selected] as const,
      );
    },
    panelText: () => textOfTarget(context, panel),
  };
}

/** The text of a page that stands in no tab; empty where there is none of that address. */
async function textOfTarget(context: BrowserContext, url: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be reached.');
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find((one) => one.type === 'page' && one.url === url);
    if (!target) return '';
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
    const heard = new Promise<string>((found) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => found(message));
    });
    const ask = { id: 1, method: 'Runtime.evaluate', params: { expression: 'document.body.innerText' } };
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(ask) });
    return JSON.parse(await heard).result.result.value;
  } finally {
    await session.detach();
  }
}
