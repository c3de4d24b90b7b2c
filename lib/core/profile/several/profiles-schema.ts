import * as v from 'valibot';
import { LONGEST_NAME } from '../../lengths';
import { shortText } from '../../schemas';
import { overlaySchema } from '../overlay-schema';
import { profileSchema } from '../profile-schema';
import { MOST_PROFILES, ONE_PROFILE, type Profiles, type WholeProfile } from './profiles';

/** The id of a profile, as it stands in the keys of the storage. */
export const profileId = v.pipe(v.string(), v.regex(/^[\da-z-]{1,40}$/));
/** What a reader calls a profile. */
export const profileName = shortText(LONGEST_NAME);

const named = v.object({ id: profileId, name: profileName });

/** The reader's profiles as they are stored: each id once, the first active where the active one is not among them. */
export const profilesSchema: v.GenericSchema<unknown, Profiles> = v.pipe(
  v.object({ version: v.literal(1), active: v.string(), all: v.pipe(v.array(named), v.maxLength(MOST_PROFILES)) }),
  v.transform(({ active, all }): Profiles => {
    const distinct = [...new Map(all.map((one) => [one.id, one])).values()];
    const [first] = distinct;
    if (!first) return ONE_PROFILE;
    return { version: 1, active: distinct.some(({ id }) => id === active) ? active : first.id, all: distinct };
  }),
);

/** A profile with all that belongs to it, copied field by field. */
export const wholeProfileSchema: v.GenericSchema<unknown, WholeProfile> = v.object({
  ...named.entries,
  profile: profileSchema,
  overlay: overlaySchema,
});
