import { slug } from '../dictionary/slug';
import type { SkillId } from '../skill';

/** A skill that the dictionary does not know, found where its name stands exactly so. */
export interface OwnWord {
  id: SkillId;
  name: string;
}

/** The user's own skills and corrections, laid over the dictionary. Changing it reads open postings again. */
export interface Overlay {
  version: 1;
  /** Skills the dictionary does not know. */
  own: OwnWord[];
  /** Skills never to be marked. */
  never: SkillId[];
  /** Names, in small letters, that are never to be given out as unknown technologies. */
  noTechnology: string[];
}

/** The overlay of somebody who has corrected nothing. */
export const EMPTY_OVERLAY: Overlay = { version: 1, own: [], never: [], noTechnology: [] };

/** One change of an overlay. Each kind has one that takes it back. */
export type Correction =
  | { kind: 'own'; name: string }
  | { kind: 'notOwn'; name: string }
  | { kind: 'noTechnology'; name: string }
  | { kind: 'mayBeTechnology'; name: string };

/** The overlay with a correction; corrected twice is corrected once. `isTaken`: whether the dictionary has a skill of that id. */
export function corrected(overlay: Overlay, { kind, name }: Correction, isTaken: (id: SkillId) => boolean): Overlay {
  const small = name.toLowerCase();
  if (kind === 'own') return { ...overlay, own: [...without(overlay.own, name), { id: ownId(name, isTaken), name }] };
  if (kind === 'notOwn') return { ...overlay, own: without(overlay.own, name) };
  const others = overlay.noTechnology.filter((one) => one !== small);
  return { ...overlay, noTechnology: kind === 'noTechnology' ? [...others, small] : others };
}

/** The id of a word of the reader's own, which none of the dictionary's has. */
function ownId(name: string, isTaken: (id: SkillId) => boolean): SkillId {
  const id = slug(name);
  return isTaken(id) ? `${id}-own` : id;
}

function without(own: OwnWord[], name: string): OwnWord[] {
  return own.filter((word) => word.name !== name);
}
