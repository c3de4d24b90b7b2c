import { browser } from 'wxt/browser';
import type { SkillTable } from './pack-reading';
import { tableKey } from './reading-index';

/** What this worker has written or loaded, by tab. */
const atHand = new Map<number, SkillTable>();

/** The skills that the postings of a tab name. */
export async function tableOf(tabId: number): Promise<SkillTable> {
  const key = tableKey(tabId);
  const found = atHand.get(tabId) ?? (await browser.storage.session.get(key))[key];
  const table = typeof found === 'string' ? (JSON.parse(found) as SkillTable) : ((found ?? {}) as SkillTable);
  const other = atHand.get(tabId);
  if (!other) atHand.set(tabId, table);
  return other ?? table;
}

/** Forgets the tables of all tabs but these. */
export function forgetTables(stored: (tabId: number) => boolean): void {
  for (const tabId of atHand.keys()) if (!stored(tabId)) atHand.delete(tabId);
}
