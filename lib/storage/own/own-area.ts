import { browser } from 'wxt/browser';
import { databaseArea, type OwnArea } from './own-database';

/** Chromium's alone. */
interface Closable {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** `storage.local`, closed to page scripts by the browser before anything is read or written. */
const closedArea: OwnArea = {
  get: async (key) => (await closed()).get(key).then((found) => found[key]),
  all: async () => (await closed()).get(null),
  set: async (items) => (await closed()).set(items),
  remove: async (keys) => (await closed()).remove(keys),
  clear: async () => (await closed()).clear(),
};

/**
 * The area of this browser. Firefox cannot close `storage.local` to page scripts: there it is a database of the extension's own
 * origin, into which what lay in `storage.local` was moved.
 */
export const ownArea: OwnArea = import.meta.env.FIREFOX ? databaseArea : closedArea;

let closing: Promise<void> | undefined;

/** Closes `storage.local` to page scripts, once for each start of the background. Nothing to do in Firefox, where nothing lies there. */
export function closeToPages(): Promise<void> {
  if (import.meta.env.FIREFOX) return Promise.resolve();
  const area = browser.storage.local as Closable;
  closing ??= Promise.resolve(area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })).catch((error) => {
    closing = undefined;
    throw error;
  });
  return closing;
}

async function closed() {
  await closeToPages();
  return browser.storage.local;
}
