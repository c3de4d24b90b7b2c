import { statusOf } from './merge-saved';
import type { NextDate, SavedPosting, Status } from './saved-posting';

/** What the reader changes about a saved posting; what is absent stays as it is. */
export interface Annotation {
  status?: Status | undefined;
  note?: string | undefined;
  tags?: string[] | undefined;
  /** `null` takes the date away. */
  next?: NextDate | null | undefined;
  /** Added to the tags there are. */
  addTag?: string | undefined;
}

/** The posting with the change; a new status is dated `now`, ISO 8601 in UTC. Of a status taken back at once nothing is left. */
export function annotate(saved: SavedPosting, change: Annotation, now: string): SavedPosting {
  const { next: before, ...rest } = saved;
  const next = change.next === undefined ? before : change.next;
  const tags = [...(change.tags ?? saved.tags), ...(change.addTag ? [change.addTag] : [])];
  return {
    ...rest,
    ...(next && { next }),
    statuses: withStatus(saved, change.status, now),
    note: change.note ?? saved.note,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))],
  };
}

/** Within this time, in milliseconds, a second choice corrects the first. */
const SLIP = 60_000;

function withStatus(saved: SavedPosting, status: Status | undefined, now: string): SavedPosting['statuses'] {
  const { statuses } = saved;
  if (status === undefined || status === statusOf(saved)) return statuses;
  const last = statuses.at(-1);
  const isSlip = statuses.length > 1 && last !== undefined && Date.parse(now) - Date.parse(last.at) < SLIP;
  const before = isSlip ? statuses.slice(0, -1) : statuses;
  return before.at(-1)?.status === status ? before : [...before, { status, at: now }];
}
