import { EMPTY_PROFILE } from '../core/profile/profile';
import { profileSchema } from '../core/schemas';
import { stored } from './stored';

/** The reader's profile. */
export const profileStore = stored('profile', profileSchema, EMPTY_PROFILE);
