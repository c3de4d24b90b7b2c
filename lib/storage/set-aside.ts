import { DEFAULT_SETTINGS } from '../core/marks/settings';
import type { SetAside } from '../core/profile/files/set-aside-file';
import { isNewerThan } from '../core/profile/newer';
import { EMPTY_OVERLAY } from '../core/profile/overlay';
import { EMPTY_PROFILE } from '../core/profile/profile';
import { ONE_PROFILE } from '../core/profile/several/profiles';
import { ownArea } from './own/own-area';
import { dropPostingsSetAside, postingsSetAside } from './saved/saved-postings';
import { SET_ASIDE } from './stored';
import { NO_SYNC } from './sync/sync-store';

/** The versions that are read. */
const KNOWN = {
  sync: NO_SYNC,
  profiles: ONE_PROFILE,
  profile: EMPTY_PROFILE,
  overlay: EMPTY_OVERLAY,
  settings: DEFAULT_SETTINGS,
};

/** Everything stored that could not be read, wherever it was stored. */
export async function allSetAside(): Promise<SetAside[]> {
  const found = await settingsSetAside();
  const settings = Object.entries(found).map(([key, value]): SetAside => {
    const name = key.slice(SET_ASIDE.length).split(':')[0] ?? '';
    const what = name === 'profile' || name === 'overlay' || name === 'settings' ? name : 'other';
    const known = Object.hasOwn(KNOWN, name) ? KNOWN[name as keyof typeof KNOWN] : {};
    return { what, content: asJson(value), ...(isNewerThan(value, known) && { isNewer: true as const }) };
  });
  const postings = (await postingsSetAside()).map((value): SetAside => ({ what: 'posting', content: asJson(value) }));
  return [...settings, ...postings];
}

/** Deletes what was set aside. */
export async function dropSetAside(): Promise<void> {
  await ownArea.remove(Object.keys(await settingsSetAside()));
  await dropPostingsSetAside();
}

async function settingsSetAside(): Promise<Record<string, unknown>> {
  const all = await ownArea.all();
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(SET_ASIDE)));
}

/** What was found may be anything, also what has no form in JSON. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return JSON.stringify(String(value));
  }
}
