import * as v from 'valibot';
import { LONGEST_FIELD, LONGEST_NAME } from '../lengths';
import { shortText, skillId } from '../schemas';
import type { Correction, Overlay } from './overlay';

/** The most words, and the most corrections of one kind. */
export const MOST_CORRECTIONS = 5_000;
const LONGEST_ADDRESS = 2_000;

// A name without a letter or digit has no id, and nothing that could be looked for.
const name = v.pipe(shortText(LONGEST_NAME), v.regex(/[\p{L}\p{N}]/u));
const named = { id: skillId, name };
const posting = v.object({
  title: shortText(LONGEST_FIELD),
  company: shortText(LONGEST_FIELD),
  address: shortText(LONGEST_ADDRESS),
});
const alwaysMeant = { ...named, text: name };
const notHere = { ...named, posting };

/** What each list of an overlay holds, item by item. */
export const OVERLAY_ITEMS = {
  own: v.object(named),
  never: v.object(named),
  always: v.object(alwaysMeant),
  notHere: v.object(notHere),
  noTechnology: name,
};

const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST_CORRECTIONS));

/** A stored overlay, copied field by field. */
export const overlaySchema: v.GenericSchema<unknown, Overlay> = v.object({
  version: v.literal(1),
  own: listOf(OVERLAY_ITEMS.own),
  never: listOf(OVERLAY_ITEMS.never),
  // Overlays of before there were such have neither.
  always: v.optional(listOf(OVERLAY_ITEMS.always), []),
  notHere: v.optional(listOf(OVERLAY_ITEMS.notHere), []),
  noTechnology: listOf(OVERLAY_ITEMS.noTechnology),
});

/** A correction, as a window sends it. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.variant('kind', [
  v.object({ kind: v.picklist(['own', 'notOwn', 'noTechnology', 'mayBeTechnology']), name }),
  v.object({ kind: v.picklist(['never', 'notNever']), ...named }),
  v.object({ kind: v.picklist(['always', 'notAlways']), ...alwaysMeant }),
  v.object({ kind: v.picklist(['notHere', 'here']), ...notHere }),
]);
