import type { SetAside } from '../core/saved/saved-posting';
import { ownArea } from './own/own-area';
import { dropPostingsSetAside, postingsSetAside } from './saved/saved-postings';
import { SET_ASIDE } from './stored';

/** Everything stored that could not be read, wherever it was stored. */
export async function allSetAside(): Promise<SetAside[]> {
  const found = await settingsSetAside();
  const settings = Object.entries(found).map(([key, value]): SetAside => {
    const what = key.startsWith(`${SET_ASIDE}profile:`) ? 'profile' : 'other';
    return { what, content: asJson(value) };
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
