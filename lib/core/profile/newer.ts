/** Whether what was found says that a newer version than ours has stored it. */
export function isNewerThan(found: unknown, known: object): boolean {
  const [theirs, ours] = [found, known].map((one) => (one as { version?: unknown } | null)?.version);
  return typeof theirs === 'number' && typeof ours === 'number' && theirs > ours;
}
