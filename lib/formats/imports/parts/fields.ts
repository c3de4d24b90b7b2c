/** A field of somebody else's object: its own, and nothing of a prototype. */
export function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A list in such a field, 20,000 entries at most; empty for anything else. */
export function listIn(value: unknown, key: string): unknown[] {
  const list = field(value, key);
  return Array.isArray(list) ? list.slice(0, 20_000) : [];
}

/** A text in such a field, or a number as a text; empty for anything else. */
export function textIn(value: unknown, key: string): string {
  const text = field(value, key);
  return typeof text === 'string' ? text.slice(0, 20_000) : typeof text === 'number' ? String(text) : '';
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
