import { slug } from '../dictionary/slug';
import { isSamePosting, type PostingName } from '../posting/posting-name';
import type { SkillId } from '../skill';

/** A skill, with its name for lists that have no dictionary at hand. */
export interface NamedSkill {
  id: SkillId;
  name: string;
}

/** A skill that the dictionary does not know, found where its name stands exactly so. */
export type OwnWord = NamedSkill;

/** A skill that is meant wherever this text stands, letter by letter. */
export interface AlwaysMeant extends NamedSkill {
  text: string;
}

/** A skill that one posting does not name, whatever stands there. */
export interface NotHere extends NamedSkill {
  posting: PostingName;
}

/** The user's own skills and corrections, laid over the dictionary. Changing it reads open postings again. */
export interface Overlay {
  version: 1;
  /** Skills the dictionary does not know. */
  own: OwnWord[];
  /** Skills never to be marked. */
  never: NamedSkill[];
  always: AlwaysMeant[];
  notHere: NotHere[];
  /** Names, in small letters, that are never to be given out as unknown technologies. */
  noTechnology: string[];
}

/** The overlay of somebody who has corrected nothing. */
export const EMPTY_OVERLAY: Overlay = { version: 1, own: [], never: [], always: [], notHere: [], noTechnology: [] };

/** A change of an overlay that adds something. */
export type Addition =
  | { kind: 'own' | 'noTechnology'; name: string }
  | ({ kind: 'never' } & NamedSkill)
  | ({ kind: 'always' } & AlwaysMeant)
  | ({ kind: 'notHere' } & NotHere);

/** One change of an overlay: each that adds something has one that takes it back. */
export type Correction =
  | Addition
  | { kind: 'notOwn' | 'mayBeTechnology'; name: string }
  | ({ kind: 'notNever' } & NamedSkill)
  | ({ kind: 'notAlways' } & AlwaysMeant)
  | ({ kind: 'here' } & NotHere);

const BACK = {
  own: 'notOwn',
  never: 'notNever',
  always: 'notAlways',
  notHere: 'here',
  noTechnology: 'mayBeTechnology',
} as const;

/** What takes an addition back. */
export function takenBack(addition: Addition): Correction {
  return { ...addition, kind: BACK[addition.kind] } as Correction;
}

/**
 * The overlay with a correction; corrected twice is corrected once. What is never meant is not always meant, and the other way round.
 * `isTaken`: whether the dictionary has a skill of that id.
 */
export function corrected(overlay: Overlay, correction: Correction, isTaken: (id: SkillId) => boolean): Overlay {
  const { own, never, always, notHere, noTechnology } = overlay;
  switch (correction.kind) {
    case 'own': {
      const { name } = correction;
      return { ...overlay, own: [...without(own, { name }), { id: ownId(name, isTaken), name }] };
    }
    case 'notOwn':
      return { ...overlay, own: without(own, { name: correction.name }) };
    case 'noTechnology':
    case 'mayBeTechnology': {
      const name = correction.name.toLowerCase();
      const others = noTechnology.filter((one) => one !== name);
      return { ...overlay, noTechnology: correction.kind === 'noTechnology' ? [...others, name] : others };
    }
    case 'never': {
      const { id, name } = correction;
      return { ...overlay, never: [...without(never, { id }), { id, name }], always: without(always, { id }) };
    }
    case 'notNever':
      return { ...overlay, never: without(never, { id: correction.id }) };
    case 'always': {
      const { id, name, text } = correction;
      return {
        ...overlay,
        always: [...without(always, { id, text }), { id, name, text }],
        never: without(never, { id }),
      };
    }
    case 'notAlways': {
      const { id, text } = correction;
      return { ...overlay, always: without(always, { id, text }) };
    }
    case 'notHere':
    case 'here': {
      const { id, name, posting } = correction;
      const others = notHere.filter((one) => one.id !== id || !isSamePosting(one.posting, posting));
      return { ...overlay, notHere: correction.kind === 'notHere' ? [...others, { id, name, posting }] : others };
    }
  }
}

/** The id of a word of the reader's own, which none of the dictionary's has; `isTaken` tells those. */
export function ownId(name: string, isTaken: (id: SkillId) => boolean): SkillId {
  const id = slug(name);
  return isTaken(id) ? `${id}-own` : id;
}

function without<One extends object>(all: One[], gone: Partial<One>): One[] {
  return all.filter((one) => !Object.entries(gone).every(([key, value]) => one[key as keyof One] === value));
}
