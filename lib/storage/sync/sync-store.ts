import * as v from 'valibot';
import { profileId } from '../../core/profile/several/profiles-schema';
import type { SyncEntries } from '../../core/profile/sync/entries';
import { stored } from '../stored';

/** An entry of what is synced: key, value, stamp. */
type Row = [key: string, value: string, at: number];

/** What this device knows of what is synced. */
export interface SyncState {
  version: 1;
  /** Off until the reader switches it on. */
  on: boolean;
  /** The names of profiles; absent until they were synced once. */
  names?: Row[];
  /** What is synced of each profile. */
  profiles: { id: string; rows: Row[] }[];
  /** `full`: there is no room for all of it, and nothing is sent. `failed`: the browser refused the last time. `crowded`: other devices have more profiles than there is room for here. */
  problem?: 'full' | 'failed' | 'crowded';
  /** How many bytes are synced, and how many things are too long for it. */
  bytes: number;
  left: number;
}

/** Nothing was ever synced. */
export const NO_SYNC: SyncState = { version: 1, on: false, profiles: [], bytes: 0, left: 0 };

const rows = v.array(v.tuple([v.string(), v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))]));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema: v.GenericSchema<unknown, SyncState> = v.object({
  version: v.literal(1),
  on: v.boolean(),
  names: v.exactOptional(rows),
  profiles: v.array(v.object({ id: profileId, rows })),
  problem: v.exactOptional(v.picklist(['full', 'failed', 'crowded'])),
  bytes: count,
  left: count,
});

/** What this device knows of what is synced, and whether it syncs. */
export const syncStore = stored('sync', schema, NO_SYNC);

/** Entries as they are stored. */
export function rowsOf(entries: SyncEntries): Row[] {
  return [...entries].map(([key, { value, at }]) => [key, value, at]);
}

/** Stored entries as they are merged. */
export function entriesOfRows(all: Row[]): SyncEntries {
  return new Map(all.map(([key, value, at]) => [key, { value, at }]));
}
