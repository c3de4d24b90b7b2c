import { BOARDS } from '../../../lib/boards/catalogue';
import { isOnHost } from '../../../lib/core/sites/match-pattern';
import { triedIn } from './tried-in';

/** What the board is called that a tab's page stands on, by its address where that is known; nothing where it stands on none. */
export async function boardOfTab(tabId: number, url = ''): Promise<string | undefined> {
  if (URL.canParse(url)) {
    const { hostname } = new URL(url);
    return BOARDS.find(({ matches }) => matches.some((pattern) => isOnHost(pattern, hostname)))?.name;
  }
  // Chromium keeps addresses from us even where the manifest has our script run: what it tried begins with the board's name.
  const tried = (await triedIn(tabId, 0)) ?? [];
  return BOARDS.find(({ name }) => tried.some((line) => line.startsWith(`${name}:`) || line.startsWith(`${name} `)))
    ?.name;
}
