import { quietly } from '../quietly';
import { syncNow } from './sync';

/** In milliseconds: what changes within it is sent together. Browsers allow 1,800 writes in an hour, and one sync is two at most. */
const QUIET = 4_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Syncs once for all that happens in the next moments. */
export function syncSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => quietly(syncNow()), QUIET);
}

/** Whether a change of these keys is one of what is synced. */
export function isSynced(keys: string[]): boolean {
  return keys.some((key) => /^profiles?(?:$|:)/.test(key));
}
