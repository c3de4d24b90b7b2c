import { EMPTY_OVERLAY } from '../core/profile/overlay';
import { overlaySchema } from '../core/profile/overlay-schema';
import { stored } from './stored';

/** The reader's own words and corrections. */
export const overlayStore = stored('overlay', overlaySchema, EMPTY_OVERLAY);
