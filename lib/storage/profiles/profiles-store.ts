import { ONE_PROFILE } from '../../core/profile/several/profiles';
import { profilesSchema } from '../../core/profile/several/profiles-schema';
import { stored } from '../stored';

/** Which profiles the reader has, and which of them is active. */
export const profilesStore = stored('profiles', profilesSchema, ONE_PROFILE);
