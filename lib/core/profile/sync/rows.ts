import type { SyncEntries, SyncEntry } from './entries';

/** The most bytes of a row. */
export const LONGEST_ROW = 60;
/** The most bytes of an item, as browsers count them: its key and its value as JSON. They refuse 8,192. */
export const LARGEST_ITEM = 8_000;
/** The most bytes of all items together; browsers refuse 102,400. */
export const MOST_BYTES = 90_000;

const RESERVED = /[%:\n]/g;

/** An entry as one line: key, value and stamp, in bytes as few as may be. */
export function rowText(key: string, { value, at }: SyncEntry): string {
  const plain = (text: string) => text.replace(RESERVED, encodeURIComponent);
  return `${plain(key)}:${plain(value)}:${at.toString(36)}`;
}

/** Reads a line; nothing where it is none. */
export function readRow(row: string): [string, SyncEntry] | undefined {
  const match = /^([^:]+):([^:]*):([\da-z]{1,7})$/.exec(row);
  if (!match) return undefined;
  try {
    const [key = '', value = ''] = match.slice(1, 3).map(decodeURIComponent);
    return [key, { value, at: Number.parseInt(match[3] ?? '', 36) }];
  } catch {
    return undefined;
  }
}

/** Whether an entry is short enough to be synced. */
export function fits(key: string, entry: SyncEntry): boolean {
  return bytesOf(rowText(key, entry)) <= LONGEST_ROW;
}

/** The entries without those that are too long to be synced; what stands elsewhere of such a one stays as it is, or every device would put back its own. */
export function withoutLong(entries: SyncEntries, elsewhere: SyncEntries): SyncEntries {
  const sent = ([key, entry]: [string, SyncEntry]) => [key, fits(key, entry) ? entry : elsewhere.get(key)] as const;
  return new Map([...entries].map(sent).filter((row): row is [string, SyncEntry] => row[1] !== undefined));
}

/** Entries as items of the browser's store, named `PREFIX0`, `PREFIX1`, … */
export function itemsOf(prefix: string, entries: SyncEntries): Record<string, string> {
  const rows = [...entries]
    .map(([key, entry]) => rowText(key, entry))
    // In an order of its own, so that a small change changes few items.
    .sort();
  const items: string[][] = [[]];
  let size = 0;
  for (const row of rows) {
    const cost = bytesOf(JSON.stringify(row));
    if (size + cost > LARGEST_ITEM - prefix.length - 8) {
      items.push([]);
      size = 0;
    }
    items.at(-1)?.push(row);
    size += cost;
  }
  return Object.fromEntries(items.map((some, i) => [`${prefix}${i}`, some.join('\n')]));
}

/** The entries of all items of that name; a line that is not understood is passed over. */
export function entriesIn(prefix: string, items: Record<string, unknown>): SyncEntries {
  const texts = Object.entries(items).flatMap(([name, text]) =>
    name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)) && typeof text === 'string' ? [text] : [],
  );
  return new Map(texts.flatMap((text) => text.split('\n').flatMap((row) => [readRow(row) ?? []].filter(isRow))));
}

function isRow(row: [string, SyncEntry] | never[]): row is [string, SyncEntry] {
  return row.length === 2;
}

/** How many bytes browsers count for items. */
export function sizeOf(items: Record<string, string>): number {
  return Object.entries(items).reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(JSON.stringify(text)), 0);
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
