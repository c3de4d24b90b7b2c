import { EMPTY_PROFILE } from '../core/profile/profile';
import { profileSchema } from '../core/profile/profile-schema';
import { stored } from './stored';

/** The reader's profile. */
export const profileStore = stored('profile', profileSchema, EMPTY_PROFILE);
