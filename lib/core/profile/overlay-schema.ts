import * as v from 'valibot';
import { LONGEST_NAME, shortText, skillId } from '../schemas';
import type { Correction, Overlay } from './overlay';

const MOST = 5_000;
// A name without a letter or digit has no id, and nothing that could be looked for.
const name = v.pipe(shortText(LONGEST_NAME), v.regex(/[\p{L}\p{N}]/u));

/** A stored overlay, copied field by field. */
export const overlaySchema = v.pipe(
  v.object({
    version: v.literal(1),
    own: v.pipe(v.array(v.object({ id: skillId, name })), v.maxLength(MOST)),
    never: v.pipe(v.array(skillId), v.maxLength(MOST)),
    noTechnology: v.pipe(v.array(name), v.maxLength(MOST)),
  }),
  v.transform((overlay): Overlay => overlay),
);

/** A correction, as a window sends it. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.object({
  kind: v.picklist(['own', 'notOwn', 'noTechnology', 'mayBeTechnology']),
  name,
});
