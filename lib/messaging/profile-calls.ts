import * as v from 'valibot';
import type { Needs } from '../core/profile/needs';
import { needsSchema } from '../core/profile/needs-schema';
import type { Profile } from '../core/profile/profile';
import type { Profiles, WholeProfile } from '../core/profile/several/profiles';
import { profileId, profileName, wholeProfileSchema } from '../core/profile/several/profiles-schema';
import { aboutProfile, nothing, type OfProfile, type Schemas } from './call-parts';

/** Syncing, as it is shown. */
export interface SyncShown {
  on: boolean;
  /** `full`: there is no room for all of it, and nothing is sent. `failed`: the browser refused the last time. `crowded`: other devices have more profiles than there is room for here. */
  problem?: 'full' | 'failed' | 'crowded';
  bytes: number;
  /** How many things are too long to be synced. */
  left: number;
}

/** What our own windows ask of the background about several profiles. */
export interface ProfileCalls {
  'get-profiles': (call: Record<string, never>) => Profiles;
  /** Every profile with all that belongs to it. */
  'get-whole-profiles': (call: Record<string, never>) => WholeProfile[];
  /** Make a profile the active one; open postings are read and painted by it. */
  'pick-profile': (call: { id: string }) => Profiles;
  /** Make a profile, empty or a copy of another, and have it be the active one. */
  'add-profile': (call: { name: string; copyOf?: string }) => Profiles;
  'rename-profile': (call: { id: string; name: string }) => Profiles;
  /** Remove a profile with all that belongs to it; gives what puts it back, or nothing where it is the last. */
  'remove-profile': (call: { id: string }) => { removed: WholeProfile; wasActive: boolean } | null;
  /** Put back a profile that was removed. */
  'restore-profile': (call: { removed: WholeProfile; wasActive: boolean }) => Profiles;
  /** Take a profile in from elsewhere: it is merged with the one that is called the same, else it is one more. */
  'merge-profile': (call: WholeProfile) => Profiles;
  /** Whether profiles are synced by the browser, and how far. */
  'get-sync': (call: Record<string, never>) => SyncShown;
  /** Sync profiles by the browser from now on, or no longer; what was synced until then stays on other devices. */
  'switch-sync': (call: { on: boolean }) => SyncShown;
  /** Cease to sync, and delete what the browser itself has of it. All stays here, and on other devices. */
  'clear-sync': (call: Record<string, never>) => SyncShown;
  /** Say what matters beside skills. */
  'save-needs': (call: Needs & OfProfile) => Profile;
}

const id = v.object({ id: profileId });

/** What each call about several profiles must look like. */
export const profileSchemas: Schemas<ProfileCalls> = {
  'get-profiles': nothing,
  'get-whole-profiles': nothing,
  'pick-profile': id,
  'add-profile': v.object({ name: profileName, copyOf: v.exactOptional(profileId) }),
  'rename-profile': v.object({ id: profileId, name: profileName }),
  'remove-profile': id,
  'restore-profile': v.object({ removed: wholeProfileSchema, wasActive: v.boolean() }),
  'merge-profile': wholeProfileSchema,
  'get-sync': nothing,
  'switch-sync': v.object({ on: v.boolean() }),
  'clear-sync': nothing,
  'save-needs': aboutProfile(needsSchema),
};
