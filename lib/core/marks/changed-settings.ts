import type { Settings } from './settings';

/** What is set otherwise than before, and nothing else: another window may have changed the rest. */
export function changedSettings(before: Settings | undefined, after: Settings): Partial<Settings> {
  const isChanged = ([key, value]: [string, unknown]) =>
    JSON.stringify(before?.[key as keyof Settings]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(after).filter(isChanged));
}
