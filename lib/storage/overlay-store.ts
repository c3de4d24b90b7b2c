import { EMPTY_OVERLAY } from '../core/profile/overlay';
import { overlaySchema } from '../core/profile/overlay-schema';
import { storedOfEach } from './profiles/of-each';

/** The reader's own words and corrections, of each profile. */
export const overlayStore = storedOfEach('overlay', overlaySchema, EMPTY_OVERLAY);
