import type { SyncShown } from '../../../lib/messaging/profile-calls';
import { clearSynced } from '../../../lib/storage/sync/sync-area';
import { NO_SYNC, syncStore } from '../../../lib/storage/sync/sync-store';
import { syncNow } from './sync';

/** Whether profiles are synced, and how far. */
export async function syncShown(): Promise<SyncShown> {
  const { on, bytes, left, problem } = await syncStore.load();
  return { on, bytes, left, ...(problem && { problem }) };
}

/** Begins to sync, or ceases to. What was known of it is remembered: what is changed meanwhile is told from what was before. */
export async function switchSync(on: boolean): Promise<SyncShown> {
  await navigator.locks.request('sync', () => syncStore.change((before) => ({ ...before, on })));
  await syncNow();
  return syncShown();
}

/** Ceases to sync, and deletes what the browser has of it. */
export async function clearSync(): Promise<SyncShown> {
  await navigator.locks.request('sync', async () => {
    await syncStore.change(() => NO_SYNC);
    await clearSynced();
  });
  return syncShown();
}
