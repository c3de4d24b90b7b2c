import * as v from 'valibot';
import { isNewerThan } from '../newer';

/** What was found, as far as it can be read, and what of it cannot. */
export interface Salvaged<T> {
  value: T;
  /** In the shape it was found in; absent where nothing is lost. */
  lost?: unknown;
}

type Keys = (string | number)[];
type Container = Record<string | number, unknown>;

/** How often what was mended is looked at again: one fault may hide another. */
const ROUNDS = 5;

/**
 * Reads what is stored piece by piece: of a list each item that cannot be read is left out, and of anything else a field that
 * cannot be read is as in `fallback`. What a newer version has stored is read as far as it can be, and lost as a whole.
 */
export function salvage<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  found: unknown,
  fallback: T,
): Salvaged<T> {
  if (!isContainer(found) || Array.isArray(found)) return { value: fallback, lost: found };
  const isNewer = isNewerThan(found, fallback);
  let mended: Container = { ...found };
  if (isNewer) mended = { ...mended, version: (fallback as { version?: unknown }).version };
  const lost: Container = {};
  for (let round = 0; round < ROUNDS; round++) {
    const { success, output, issues = [] } = v.safeParse(schema, mended);
    if (!success) takeOut(issues, mended, fallback as Container, lost);
    else if (isNewer) return { value: output, lost: found };
    else if (Object.keys(lost).length === 0) return { value: output };
    else return { value: output, lost: { ...('version' in found && { version: found.version }), ...lost } };
  }
  return { value: fallback, lost: found };
}

/** Moves what cannot be read from `mended` to `lost`. */
function takeOut(issues: v.BaseIssue<unknown>[], mended: Container, fallback: Container, lost: Container): void {
  const lists = new Map<string, { path: Keys; faulty: Set<number>; most: number }>();
  for (const issue of issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const index = path.findIndex((key) => typeof key === 'number');
    const { type, input, requirement } = issue as { type: string; input: unknown; requirement?: unknown };
    const isTooLong = type === 'max_length' && Array.isArray(input) && index < 0;
    if (index < 0 && !isTooLong) {
      takeField(path, mended, fallback, lost);
      continue;
    }
    const list = isTooLong ? path : path.slice(0, index);
    const faults = lists.get(list.join('/')) ?? { path: list, faulty: new Set(), most: Number.POSITIVE_INFINITY };
    if (isTooLong) faults.most = Number(requirement);
    else faults.faulty.add(path[index] as number);
    lists.set(list.join('/'), faults);
  }
  for (const { path, faulty, most } of lists.values()) {
    const items = at(mended, path) as unknown[];
    const before = at(lost, path);
    const isLost = (_item: unknown, index: number) => faulty.has(index) || index >= most;
    put(lost, path, [...(Array.isArray(before) ? before : []), ...items.filter(isLost)]);
    put(
      mended,
      path,
      items.filter((item, index) => !isLost(item, index)),
    );
  }
}

function takeField(path: Keys, mended: Container, fallback: Container, lost: Container): void {
  if (path.length === 0) return;
  // What there is nothing to put in place of goes with what it is part of.
  if (at(fallback, path) === undefined && path.length > 1) {
    takeField(path.slice(0, -1), mended, fallback, lost);
    return;
  }
  const value = at(mended, path);
  // What is missing is not lost, and a version alone says nothing.
  if (value !== undefined && path[0] !== 'version') put(lost, path, value);
  if (at(fallback, path) === undefined) delete mended[path[0] as string];
  else put(mended, path, at(fallback, path));
}

function at(container: Container, path: Keys): unknown {
  return path.reduce<unknown>(
    (value, key) => (isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    container,
  );
}

/** Puts a value at a path, of which what is no object on the way there becomes one. What it changes below `container` is a copy. */
function put(container: Container, path: Keys, value: unknown): void {
  let holder = container;
  for (const key of path.slice(0, -1)) {
    const inner = at(holder, [key]);
    define(holder, key, isContainer(inner) ? { ...inner } : {});
    holder = holder[key] as Container;
  }
  define(holder, path.at(-1) ?? '', value);
}

/** Also for `__proto__`, which an assignment would take for something else. */
function define(holder: Container, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
