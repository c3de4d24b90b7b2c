/** Something that takes room, for a tab. */
export interface Charged {
  tabId: number;
  /** In bytes. */
  size: number;
}

/**
 * What has to go so that the rest takes no more than `most` bytes: first what is larger than that by itself, then of the tab that
 * takes most, the oldest first, so that a tab that takes no more than its share loses nothing to others. `tables` is what each tab takes beside its entries, as long as it has any.
 */
export function overflowing<E extends Charged>(entries: E[], tables: Record<number, number>, most: number): Set<E> {
  const gone = new Set(entries.filter(({ size }) => size > most));
  const rest = entries.filter((entry) => !gone.has(entry));
  const tabs = [...Map.groupBy(rest, ({ tabId }) => tabId)].map(([tabId, own]) => {
    const table = tables[tabId] ?? 0;
    return { own, next: 0, table, size: own.reduce((sum, { size }) => sum + size, table) };
  });
  let total = tabs.reduce((sum, { size }) => sum + size, 0);
  while (total > most) {
    const largest = tabs.reduce((a, b) => (b.size > a.size ? b : a));
    const oldest = largest.own[largest.next++];
    if (!oldest) break;
    gone.add(oldest);
    const freed = oldest.size + (largest.next === largest.own.length ? largest.table : 0);
    largest.size -= freed;
    total -= freed;
  }
  return gone;
}

/** What a text takes, in bytes. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
