import * as v from 'valibot';
import { salvage } from '../core/profile/files/salvage';
import { readerError } from '../core/reader-error';
import { validateAsked } from '../core/validate';
import { held, writing } from './held';
import { ownArea } from './own/own-area';

/** A value of the reader's own that is validated whenever it is read. */
export interface Stored<T> {
  /** The value, or the fallback where there is none; what of it cannot be read is set aside under another key. Rejects where that cannot be done. */
  load: () => Promise<T>;
  /** Changes the value under a lock, so that no two writers overwrite each other. Rejects with a sentence for the reader where it is too much, or the browser cannot store it. */
  change: (next: (value: T) => T) => Promise<T>;
}

/** Where values that could not be read are stored: `set-aside:<key>:<time>`. */
export const SET_ASIDE = 'set-aside:';

/**
 * Defines a stored value, for the background alone: what nobody else writes is read once. `pieces` says what a value that
 * `schema` does not take is made of; `before` is done before anything is read or written.
 */
export function stored<T extends object>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  pieces: v.GenericSchema<unknown, T> = schema,
  before: () => Promise<void> = async () => undefined,
): Stored<T> {
  const find = async () => {
    const found = await ownArea.get(key);
    return found === undefined ? { found } : { found, parsed: v.safeParse(schema, found) };
  };
  const locked = <R>(task: () => Promise<R>): Promise<R> => navigator.locks.request(`stored:${key}`, task);
  // Looks again under the lock: another writer may have mended the damaged value, or stored a good one.
  const loadLocked = async (): Promise<T> => {
    const { found, parsed } = await find();
    if (!parsed) return fallback;
    if (parsed.success) return parsed.output;
    const { value, lost } = salvage(pieces, found, fallback);
    const aside = lost === undefined ? {} : { [`${SET_ASIDE}${key}:${new Date().toISOString()}`]: lost };
    await store({ ...aside, [key]: value });
    return value;
  };
  return {
    // To read and check a thousand skills takes longer than all else that is done to answer a window.
    load: held(async () => {
      await before();
      const { parsed } = await find();
      if (!parsed) return fallback;
      return parsed.success ? parsed.output : locked(loadLocked);
    }),
    change: async (next) => {
      await before();
      return locked(async () => {
        const value = validateAsked(schema, next(await loadLocked()), key);
        await store({ [key]: value });
        return value;
      });
    },
  };
}

/** Rejects with a sentence for the reader; what the browsers say of it differs. */
async function store(items: Record<string, unknown>): Promise<void> {
  try {
    await writing(() => ownArea.set(items));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/quota|no space|disk.{0,20}full/i.test(reason))
      throw readerError('storageFull', 'The disk is full, or the browser gives no more room.');
    throw readerError('unstored', 'The browser could not store it: {reason}', { reason });
  }
}
