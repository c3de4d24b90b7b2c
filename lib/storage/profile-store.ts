import { EMPTY_PROFILE } from '../core/profile/profile';
import { profileSchema } from '../core/profile/profile-schema';
import { moveNeeds } from './profiles/move-needs';
import { storedOfEach } from './profiles/of-each';

/** The reader's profiles. */
export const profileStore = storedOfEach('profile', profileSchema, EMPTY_PROFILE, moveNeeds);
