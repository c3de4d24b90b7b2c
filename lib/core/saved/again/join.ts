import { mergeSaved, sourcesOf } from '../merge-saved';
import type { EarlierPosting, JobSource, SavedPosting } from '../saved-posting';

/** Two saved postings of one job as one: `other` becomes a source of `main`, and what the reader said of either is said of both. */
export function joined(main: SavedPosting, other: SavedPosting): SavedPosting {
  const { statuses, note, tags, next, seenAt } = mergeSaved(main, other);
  const { apart, sources: _, ...rest } = main;
  const sources = sourcesOf(main.id, [...(main.sources ?? []), sourceOf(other), ...(other.sources ?? [])]);
  const are = new Set(sources.map(({ id }) => id));
  return {
    ...rest,
    addresses: [...new Set([...main.addresses, ...other.addresses])],
    seenAt,
    statuses,
    note,
    tags,
    ...(next && { next }),
    ...(sources.length > 0 && { sources }),
    ...apartOf([...(apart ?? []), ...(other.apart ?? [])].filter((id) => id !== main.id && !are.has(id))),
  };
}

/**
 * A saved posting without one of its sources, and that source as a posting of its own, each with a note that it is another job.
 * What the reader said stays with the first, since it cannot be told of which it was said. Nothing where there is no such source.
 */
export function separated(saved: SavedPosting, sourceId: string): [SavedPosting, SavedPosting] | undefined {
  const source = saved.sources?.find(({ id }) => id === sourceId);
  if (!source) return undefined;
  const alone: SavedPosting = {
    version: 2,
    ...source,
    addresses: source.posting.url === '' ? [] : [source.posting.url],
    seenAt: source.savedAt,
    statuses: [{ status: 'saved', at: source.savedAt }],
    note: '',
    tags: [],
    apart: [saved.id],
  };
  const rest = withoutSource(saved, sourceId);
  return [{ ...rest, ...apartOf([...(rest.apart ?? []), sourceId]) }, alone];
}

/** A saved posting without one of its sources. */
export function withoutSource(saved: SavedPosting, sourceId: string): SavedPosting {
  const { sources = [], ...rest } = saved;
  const left = sources.filter(({ id }) => id !== sourceId);
  const gone = new Set(sources.filter(({ id }) => id === sourceId).map(({ posting }) => posting.url));
  return {
    ...rest,
    addresses: saved.addresses.filter((address) => address === saved.posting.url || !gone.has(address)),
    ...(left.length > 0 && { sources: left }),
  };
}

/** A saved posting without the place it is saved under: its first source, with all that the reader said. Nothing where it was found nowhere else. */
export function movedToSource(saved: SavedPosting): SavedPosting | undefined {
  const { posting, reading: _reading, earlier: _earlier, sources: [first, ...others] = [], ...rest } = saved;
  if (!first) return undefined;
  const left = new Set([first, ...others].map((one) => one.posting.url));
  const addresses = [first.posting.url, ...rest.addresses];
  return {
    ...rest,
    ...first,
    addresses: [...new Set(addresses)].filter((one) => one !== '' && (one !== posting.url || left.has(one))),
    ...(others.length > 0 && { sources: others }),
  };
}

/** A saved posting that is put back where `moved`, what `movedToSource` made of it, has been saved in its place: what was said since holds. */
export function movedBack(saved: SavedPosting, moved: SavedPosting): SavedPosting {
  const whole = joined(saved, moved);
  // Saved anew there, it may be another that knows nothing of what was said here.
  if (saved.sources?.find(({ id }) => id === moved.id)?.savedAt !== moved.savedAt) return whole;
  const { next: _, ...rest } = whole;
  const { statuses, note, tags, next } = moved;
  return { ...rest, statuses, note, tags, ...(next && { next }) };
}

/** A saved posting one of whose sources, there already or new, was just saved: its text holds from then on, and the one before is remembered. */
export function withSource(saved: SavedPosting, fresh: Omit<JobSource, 'earlier'>): SavedPosting {
  const before = saved.sources?.find(({ id }) => id === fresh.id);
  const isOther = before !== undefined && before.posting.text !== fresh.posting.text;
  const earlier: EarlierPosting[] = [
    ...(before?.earlier ?? []),
    ...(isOther ? [{ at: before.savedAt, posting: before.posting }] : []),
  ].filter(({ posting }) => posting.text !== fresh.posting.text);
  const source: JobSource = { ...fresh, ...(earlier.length > 0 && { earlier }) };
  const { url } = fresh.posting;
  return {
    ...saved,
    seenAt: fresh.savedAt > saved.seenAt ? fresh.savedAt : saved.seenAt,
    addresses: [...new Set([...saved.addresses, ...(url === '' ? [] : [url])])],
    sources: [...(saved.sources ?? []).filter(({ id }) => id !== fresh.id), source],
  };
}

/** A saved posting of which the reader says that another one, saved or not, is another job. */
export function apart(saved: SavedPosting, otherId: string): SavedPosting {
  return { ...saved, ...apartOf([...(saved.apart ?? []), otherId]) };
}

function sourceOf({ id, savedAt, posting, earlier }: SavedPosting): JobSource {
  return { id, savedAt, posting, ...(earlier?.length && { earlier }) };
}

function apartOf(ids: string[]): { apart?: string[] } {
  return ids.length > 0 ? { apart: [...new Set(ids)] } : {};
}
