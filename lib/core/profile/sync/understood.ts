import * as v from 'valibot';
import { correctionSchema } from '../overlay-schema';
import { profileId } from '../several/profiles-schema';
import type { SyncEntries } from './entries';

/** The names of profiles that are understood here: a damaged one, or one of a later version, is none. Pure. */
export function understoodNames(names: SyncEntries): SyncEntries {
  return new Map(
    [...names].filter(([id, { value }]) => v.is(profileId, id) && (value === '' || value.startsWith('='))),
  );
}

/** Whether this is a word of the reader's own as it is stored. */
export function isWord(name: string): boolean {
  const { success, output } = v.safeParse(correctionSchema, { kind: 'own', name });
  return success && output.kind === 'own' && output.name === name;
}
