import { browser } from 'wxt/browser';
import type { Registration } from '../core/sites/site';

/** What the browser keeps of a registered page script, as far as it matters here. */
interface Registered {
  id: string;
  matches?: string[];
  js?: string[];
}

/** The style of marks. */
export const MARKS_FILE = 'assets/marks.css';

/** The origins the browser lets the extension run on now; the reader can take each of them back at any time. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the reader for some origins. Called before any `await` of a click's handler: later browsers refuse to ask. */
export function askForOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives origins back to the browser. */
export function giveBackOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/** Calls `listener` after the origins that are granted have changed, until the signal ends it. */
export function onOriginsChange(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}

/**
 * Makes the registered page scripts these and no others; what is registered already stays. `styled` where the style of marks
 * goes with them. Rejects when the browser refuses a registration.
 */
export function registerScripts(wanted: Registration[], styled: boolean): Promise<void> {
  return navigator.locks.request('registrations', async () => {
    const there = (await browser.scripting.getRegisteredContentScripts()) as Registered[];
    const isThere = (one: Registration) => there.some((other) => isSame(one, other));
    const stale = there.filter((one) => !wanted.some((other) => isSame(other, one)));
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
    const missing = wanted.filter((one) => !isThere(one));
    if (missing.length === 0) return;
    await browser.scripting.registerContentScripts(missing.map((one) => scriptOf(one, styled)) as never);
  });
}

function scriptOf({ id, file, origins }: Registration, styled: boolean) {
  return {
    id,
    matches: origins,
    js: [file],
    ...(styled && { css: [MARKS_FILE] }),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** Browsers give paths back with or without the slash they begin with. */
function isSame({ id, file, origins }: Registration, there: Registered): boolean {
  return (
    id === there.id &&
    there.js?.[0]?.replace(/^\//, '') === file &&
    [...(there.matches ?? [])].sort().join() === [...origins].sort().join()
  );
}
