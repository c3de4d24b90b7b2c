import { browser } from 'wxt/browser';
import type { Key } from '../../lib/ui/data';
import { type TextKey, t } from '../../lib/ui/text/text';

/** The commands of the manifest in the order they are shown, each with what it is called. */
const COMMANDS = new Map<string, TextKey>([
  ['next-mention', 'commands.nextMention'],
  ['previous-mention', 'commands.previousMention'],
  ['toggle-marks', 'commands.toggleMarks'],
  ['save-posting', 'commands.savePosting'],
  ['open-panel', 'commands.openPanel'],
  ['_execute_sidebar_action', 'commands.openPanel'],
  ['_execute_action', 'commands.openPopup'],
]);

/** The commands that this browser has, with the keys that are set for them now. */
export async function loadKeys(): Promise<Key[]> {
  const all = await browser.commands.getAll();
  return [...COMMANDS].flatMap(([command, label]) => {
    const found = all.find(({ name }) => name === command);
    return found ? [{ command, label: t(label), key: found.shortcut ?? '' }] : [];
  });
}

/** The key that opens the popup; nothing where the reader has set none. */
export async function openKey(): Promise<string | undefined> {
  const keys = await loadKeys();
  return keys.find(({ command }) => command === '_execute_action')?.key || undefined;
}

/** Opens the browser's own page for keys; false where that cannot be done from here. */
export async function changeKeys(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  }
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  await openShortcutSettings?.();
  return openShortcutSettings !== undefined;
}
