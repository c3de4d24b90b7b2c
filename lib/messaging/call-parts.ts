import * as v from 'valibot';
import { profileId } from '../core/profile/several/profiles-schema';

/** A schema for each call of a map. */
export type Schemas<Calls> = {
  [K in keyof Calls]: v.GenericSchema<unknown, Calls[K] extends (call: infer Call) => unknown ? Call : never>;
};

/** Tells postings of one frame apart. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A number of the browser's: a tab, a frame. */
export const number = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Where a posting stands in a tab. */
export const place = { tabId: number, frameId: number, key };
/** A call without an argument. */
export const nothing = v.pipe(
  v.object({}),
  v.transform((): Record<string, never> => ({})),
);

/**
 * Which profile a call is about: the one that the window showed, since another may be the active one by the time it arrives. The
 * active one where absent.
 */
export interface OfProfile {
  of?: string;
}
const ofProfile: v.GenericSchema<unknown, OfProfile> = v.object({ of: v.exactOptional(profileId) });

/** A call of this schema that is about one profile. */
export function aboutProfile<T extends object>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T & OfProfile> {
  return v.intersect([schema, ofProfile]);
}
