import { EMPTY_PROFILE } from '../../core/profile/profile';
import { writing } from '../held';
import { ownArea } from '../own/own-area';

let moving: Promise<void> | undefined;

/** Moves what matters to the reader from the settings, where it was before there were several profiles, into their profile: once, in one step. */
export function moveNeeds(): Promise<void> {
  moving ??= move().catch((error) => {
    moving = undefined;
    throw error;
  });
  return moving;
}

function move(): Promise<void> {
  return navigator.locks.request('move-needs', async () => {
    const settings = await ownArea.get('settings');
    // What is damaged is mended where it is read. A profile of a thousand skills is looked up for a reason only.
    if (!isObject(settings) || !('needs' in settings)) return;
    const profile = (await ownArea.get('profile')) ?? EMPTY_PROFILE;
    if (!isObject(profile)) return;
    const { needs, ...rest } = settings;
    await writing(() => ownArea.set({ profile: { needs, ...profile }, settings: rest }));
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
