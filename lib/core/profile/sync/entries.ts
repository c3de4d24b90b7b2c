/** One thing that is synced: what it says, and when it was last changed. */
export interface SyncEntry {
  /** Empty for what was removed. */
  value: string;
  /** Seconds since `BEGIN`; 0 for what was there before syncing began. */
  at: number;
}

/** What is synced of one profile, by key: a skill, a relation, something that matters. */
export type SyncEntries = ReadonlyMap<string, SyncEntry>;

/** The moment that stamps count from, in milliseconds. */
const BEGIN = Date.UTC(2025, 0);
const DAY = 24 * 60 * 60;
/** For so long, in seconds, it is remembered that something was removed. */
const REMOVED_FOR = 90 * DAY;

/** The stamp of a moment. */
export function stampOf(milliseconds: number): number {
  return Math.max(1, Math.floor((milliseconds - BEGIN) / 1_000));
}

/**
 * What two devices know, as one: of each key the later change counts. Of two at the same time what was removed is kept, and of two
 * values one is chosen that is the same wherever they meet. Commutative, associative, and the same again where it is done twice.
 */
export function mergedEntries(a: SyncEntries, b: SyncEntries): SyncEntries {
  const merged = new Map(a);
  for (const [key, entry] of b) {
    const other = merged.get(key);
    if (!other || isAfter(entry, other)) merged.set(key, entry);
  }
  return merged;
}

function isAfter(one: SyncEntry, other: SyncEntry): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return one.value > other.value;
}

/** What is known after the values became these: what has changed, and what is gone, bears the stamp. */
export function changedEntries(before: SyncEntries, values: ReadonlyMap<string, string>, stamp: number): SyncEntries {
  const after = new Map<string, SyncEntry>();
  for (const [key, entry] of before) {
    if (values.has(key)) continue;
    after.set(key, entry.value === '' ? entry : { value: '', at: Math.max(stamp, entry.at + 1) });
  }
  for (const [key, value] of values) {
    const known = before.get(key);
    // Clocks of two devices differ: what was changed here is later than what was known here.
    after.set(key, known?.value === value ? known : { value, at: known ? Math.max(stamp, known.at + 1) : stamp });
  }
  return after;
}

/**
 * What is known of a device that syncs for the first time: when it was changed nobody knows, so that all that is stamped elsewhere
 * counts before it. But nothing of it goes because it was once removed elsewhere.
 */
export function firstEntries(values: ReadonlyMap<string, string>, elsewhere: SyncEntries, stamp: number): SyncEntries {
  const isRemoved = (key: string) => elsewhere.get(key)?.value === '';
  const entry = ([key, value]: [string, string]): [string, SyncEntry] => [
    key,
    { value, at: isRemoved(key) ? Math.max(stamp, (elsewhere.get(key)?.at ?? 0) + 1) : 0 },
  ];
  return new Map([...values].map(entry));
}

/** Without what was removed more than 90 days ago. */
export function withoutOld(entries: SyncEntries, stamp: number): SyncEntries {
  return new Map([...entries].filter(([, { value, at }]) => value !== '' || at > stamp - REMOVED_FOR));
}

/** Without what was removed and stands nowhere else: nobody needs to hear of it. */
export function withoutUnsent(here: SyncEntries, elsewhere: SyncEntries): SyncEntries {
  return new Map([...here].filter(([key, { value }]) => value !== '' || elsewhere.has(key)));
}

/** What is there, without stamps and without what was removed. */
export function valuesOf(entries: SyncEntries): Map<string, string> {
  return new Map([...entries].flatMap(([key, { value }]) => (value === '' ? [] : [[key, value]])));
}

/** What has to be changed to come from some values to others; empty for what goes. */
export function differences(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): Map<string, string> {
  const gone = [...from.keys()].filter((key) => !to.has(key)).map((key): [string, string] => [key, '']);
  return new Map([...gone, ...[...to].filter(([key, value]) => from.get(key) !== value)]);
}
