import type * as v from 'valibot';
import { FIRST } from '../../core/profile/several/profiles';
import { writing } from '../held';
import { ownArea } from '../own/own-area';
import { type Stored, stored } from '../stored';
import { profilesStore } from './profiles-store';

/** A value that each profile has of its own; read and changed without saying whose, it is that of the active one. */
export interface StoredOfEach<T> extends Stored<T> {
  /** That of one profile. */
  of: (id: string) => Stored<T>;
  /** Deletes that of one profile. */
  drop: (id: string) => Promise<void>;
}

/** Defines a value that each profile has, as `stored` does. */
export function storedOfEach<T extends object>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  before?: () => Promise<void>,
): StoredOfEach<T> {
  const made = new Map<string, Stored<T>>();
  const keyOf = (id: string) => (id === FIRST ? key : `${key}:${id}`);
  const of = (id: string) => {
    const store = made.get(id) ?? stored(keyOf(id), schema, fallback, schema, before);
    made.set(id, store);
    return store;
  };
  const active = async () => of((await profilesStore.load()).active);
  return {
    of,
    drop: (id) => writing(() => ownArea.remove([keyOf(id)])),
    load: async () => (await active()).load(),
    change: async (next) => (await active()).change(next),
  };
}
