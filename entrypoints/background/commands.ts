import { browser } from 'wxt/browser';
import { errorText } from '../../lib/ui/text/error-text';
import { t } from '../../lib/ui/text/text';
import { noteOnBadge } from './badge/badge-note';
import { tell } from './badge/tell';
import { stepInTab } from './marks/stepping';
import { toggleMarks } from './marks/toggle-marks';
import { toggleSaved } from './saved/toggle-saved';

/** The tab a command is given in, as far as it matters. */
export interface CommandTab {
  id?: number | undefined;
  windowId?: number | undefined;
  incognito?: boolean | undefined;
}

/** What each command of the manifest does in a tab. The browser itself does those whose names begin with `_execute`. */
const HANDLERS: Record<string, (tabId: number, tab: CommandTab) => Promise<unknown>> = {
  'next-mention': (tabId) => step(tabId, 1),
  'previous-mention': (tabId) => step(tabId, -1),
  'toggle-marks': (tabId) => toggleMarks(tabId),
  'save-posting': (tabId, { incognito = false }) => toggleSaved(tabId, incognito),
  'open-panel': (_, { windowId }) => openPanel(windowId),
};

/** Runs a command that the reader gave by a key, who is told where it fails; a name that is not known is passed over. Right in the event: panels open only there. */
export async function runCommand(name: string, tab: CommandTab | undefined): Promise<void> {
  const handler = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
  if (!handler || tab?.id === undefined) return;
  try {
    await handler(tab.id, tab);
  } catch (error) {
    await tell(tab.id, 'refused', t('app.notDone', { reason: errorText(error) }));
  }
}

async function step(tabId: number, by: 1 | -1): Promise<void> {
  try {
    const shown = await stepInTab(tabId, by);
    if (!shown) return tell(tabId, 'refused', t('told.noMention'));
    await noteOnBadge(tabId, `${shown.index + 1}/${shown.count}`);
  } catch {
    // The page moved on in this moment, or lost its script to an update.
    await tell(tabId, 'refused', t('told.noMention'));
  }
}

/** Chromium alone has this command; Firefox opens its sidebar without asking us. */
async function openPanel(windowId: number | undefined): Promise<void> {
  type Panels = { sidePanel: { open: (where: { windowId: number | undefined }) => Promise<void> } };
  await (browser as unknown as Panels).sidePanel.open({ windowId });
}
