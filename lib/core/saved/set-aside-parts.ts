import * as v from 'valibot';
import { DEFAULT_SETTINGS, readableSettings, type Settings } from '../marks/settings';
import { salvage } from '../profile/files/salvage';
import { foundInSetAside } from '../profile/files/set-aside-file';
import { isNewerThan } from '../profile/newer';
import type { SavedPosting } from './saved-posting';
import { savedPostingSchema, storedPostingSchema } from './saved-schema';

type StoredPosting = v.InferOutput<typeof storedPostingSchema>;

/** What was set aside beside skills and words, as far as it can be read now. */
export interface PartsSetAside {
  postings: SavedPosting[];
  /** Only what is said of them; absent where nothing is. */
  settings?: Partial<Settings>;
  /** How many postings and settings cannot be read, or are of a newer version. */
  left: number;
}

/** Saved postings and settings in a file of what was set aside; nothing where the file is another. `now` is ISO 8601 in UTC. */
export function partsSetAside(file: unknown, now: string): PartsSetAside | undefined {
  const found = foundInSetAside(file, 'posting');
  if (!found) return undefined;
  const postings = found.flatMap((one) => readablePosting(one, now) ?? []);
  const said = (foundInSetAside(file, 'settings') ?? []).map(settingsIn);
  // Earlier versions called settings `other`, as they did what is no use to anybody.
  const unnamed = (foundInSetAside(file, 'other') ?? []).map(settingsIn);
  const settings: Partial<Settings> = Object.assign({}, ...unnamed, ...said);
  const isNone = (one: object) => Object.keys(one).length === 0;
  return {
    postings,
    ...(!isNone(settings) && { settings }),
    left: found.length - postings.length + said.filter(isNone).length,
  };
}

function settingsIn(found: unknown): Partial<Settings> {
  return isNewerThan(found, DEFAULT_SETTINGS) ? {} : readableSettings(found);
}

/** A posting with what of it can be read; none without its text and its identity. */
function readablePosting(found: unknown, now: string): SavedPosting | undefined {
  const whole = v.safeParse(savedPostingSchema, found);
  if (whole.success) return whole.output;
  // What there is nothing to put in place of, an id and a text, is never made up.
  const fallback = {
    version: 2,
    addresses: [],
    savedAt: now,
    seenAt: now,
    statuses: [{ status: 'saved', at: now }],
    note: '',
    tags: [],
  } as unknown as StoredPosting;
  if (isNewerThan(found, fallback)) return undefined;
  const mended = v.safeParse(savedPostingSchema, salvage(storedPostingSchema, found, fallback).value);
  return mended.success ? mended.output : undefined;
}
