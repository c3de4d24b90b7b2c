import { hash } from './again/shingles';
import type { SavedPosting } from './saved-posting';

/** A posting that an import took in, and what tells whether it has been changed since. */
export interface TakenIn {
  id: string;
  mark: number;
}

/** A number that is another one once anything of a saved posting is changed; that it was read, or its page looked at, is no change. Pure. */
export function markOf({ reading: _, seenAt: _seen, ...saved }: SavedPosting): number {
  return hash(JSON.stringify(sortedDeep(saved)));
}

function sortedDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, sortedDeep(one)]);
}
