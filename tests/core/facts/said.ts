import { factsOf } from '../../../lib/core/facts/facts';
import type { FactKind } from '../../../lib/core/posting/fact';
import { plainPosting } from '../../../lib/core/posting/plain-posting';

/** The values of one kind that a text says, in text order. */
export function said(kind: FactKind, text: string): unknown[] {
  return factsOf(plainPosting(text), [])
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => value);
}
