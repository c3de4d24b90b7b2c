import type { Posting } from '../posting/posting';
import type { Reading } from '../reading';
import type { EarlierPosting, JobSource, SavedPosting, Status, StatusChange } from './saved-posting';

/** What is known of a posting at the moment somebody presses Save. `now` is ISO 8601 in UTC. */
export interface JustSaved {
  id: string;
  /** Its `url` is the canonical address. */
  posting: Posting;
  reading: Reading;
  now: string;
}

/** The record of a posting that is saved, the first time or (`before`) again: what the reader wrote about it stays. */
export function savedNow({ id, posting, reading, now }: JustSaved, before?: SavedPosting): SavedPosting {
  const fresh: SavedPosting = {
    version: 2,
    id,
    addresses: posting.url === '' ? [] : [posting.url],
    savedAt: now,
    seenAt: now,
    statuses: [],
    note: '',
    tags: [],
    posting,
    reading,
  };
  const statuses: StatusChange[] = [{ status: 'saved', at: now }];
  return before ? mergeSaved(fresh, before) : { ...fresh, statuses };
}

/** The status that holds now. */
export function statusOf({ statuses }: Pick<SavedPosting, 'statuses'>): Status {
  return statuses.at(-1)?.status ?? 'saved';
}

/** Two records of one posting as one, under the id of the one saved last: its text holds, and nothing the other says is lost. */
export function mergeSaved(one: SavedPosting, other: SavedPosting): SavedPosting {
  const [last, first] = other.savedAt > one.savedAt ? [other, one] : [one, other];
  const next = last.next ?? first.next;
  const earlier = earlierOf(last, first);
  const sources = sourcesOf(last.id, [...(first.sources ?? []), ...(last.sources ?? [])]);
  const apart = distinct([...(first.apart ?? []), ...(last.apart ?? [])]);
  return {
    ...last,
    addresses: distinct([...last.addresses, ...first.addresses]),
    seenAt: first.seenAt > last.seenAt ? first.seenAt : last.seenAt,
    statuses: bothStatuses(first, last),
    note: distinct([...first.note.split('\n\n'), ...last.note.split('\n\n'), ...otherDate(last, first)])
      .filter(Boolean)
      .join('\n\n'),
    tags: distinct([...first.tags, ...last.tags]),
    ...(next && { next }),
    ...(earlier.length > 0 && { earlier }),
    ...(sources.length > 0 && { sources }),
    ...(apart.length > 0 && { apart }),
  };
}

/** Each source but the posting itself once, as it was saved last. */
export function sourcesOf(id: string, all: JobSource[]): JobSource[] {
  const byId = new Map<string, JobSource>();
  for (const one of all) {
    const there = byId.get(one.id);
    if (one.id !== id && !(there && there.savedAt >= one.savedAt)) byId.set(one.id, one);
  }
  return [...byId.values()];
}

/** Of two dates that are set one can stand; the other is told in the note. */
function otherDate({ next: kept }: SavedPosting, { next: other }: SavedPosting): string[] {
  if (!kept || !other || (kept.on === other.on && kept.what === other.what)) return [];
  return [`${other.on} ${other.what}`.trim()];
}

/** Every text that is not the one that holds, once, as it was last. */
function earlierOf(last: SavedPosting, first: SavedPosting): EarlierPosting[] {
  const all = [...(first.earlier ?? []), { at: first.savedAt, posting: first.posting }, ...(last.earlier ?? [])];
  const byText = new Map<string, EarlierPosting>();
  for (const one of all.sort(byTime)) {
    // A row of a table may have had no text.
    if (one.posting.text === last.posting.text || one.posting.text === '') continue;
    byText.delete(one.posting.text);
    byText.set(one.posting.text, one);
  }
  return [...byText.values()];
}

/** That it was saved in two places, or again, takes back nothing that has come of it since. */
function bothStatuses(first: SavedPosting, last: SavedPosting): StatusChange[] {
  const [began] = [first, last]
    .flatMap(({ statuses }) => (statuses[0]?.status === 'saved' ? statuses.slice(0, 1) : []))
    .sort(byTime);
  const since = [first, last].flatMap(({ statuses }) => statuses.slice(statuses[0]?.status === 'saved' ? 1 : 0));
  return inOrder([...(began ? [began] : []), ...since]);
}

/** By time, each once; what only says again what holds already is left out. */
function inOrder(changes: StatusChange[]): StatusChange[] {
  const once = new Map(changes.map((change) => [`${change.at} ${change.status}`, change]));
  return [...once.values()].sort(byTime).filter(({ status }, i, all) => status !== all[i - 1]?.status);
}

function byTime({ at: a }: { at: string }, { at: b }: { at: string }): number {
  return a < b ? -1 : Number(a > b);
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
