import type { Reading, Requirement, Strength } from '../../reading';
import { requirementDiff } from './requirement-diff';

/** One thing that two readings of a job ask for differently, ready to be shown. */
export interface DiffLine {
  kind: 'added' | 'removed' | 'changed';
  /** The names of the skills any of which is asked for. */
  skills: string[];
  /** As the later reading has it; of what was removed, as the earlier one had it. */
  asked: Asked;
  /** As the earlier reading had it, of what has changed. */
  before?: Asked;
}

/** How a thing is asked for. */
export interface Asked {
  strength: Strength;
  years?: number;
}

/** What `after` asks for differently than `before`: what was added, then what was removed, then what has changed. */
export function diffLines(before: Reading, after: Reading): DiffLine[] {
  const { added, removed, changed } = requirementDiff(before, after);
  return [
    ...added.map((one) => line('added', one, after)),
    ...removed.map((one) => line('removed', one, before)),
    ...changed.map((both) => ({ ...line('changed', both.after, after), before: asked(both.before) })),
  ];
}

function line(kind: DiffLine['kind'], one: Requirement, reading: Reading): DiffLine {
  return { kind, skills: one.anyOf.map((id) => reading.skills[id]?.name ?? id), asked: asked(one) };
}

function asked({ strength, years }: Requirement): Asked {
  return { strength, ...(years !== undefined && { years }) };
}
