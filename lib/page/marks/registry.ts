import { domOf } from '../dom';
import { ALL_NAMES } from './mark-names';

/** How often marks the page deleted are put back. */
const REPAIRS = 3;

type View = Window & typeof globalThis;

/** What is registered under one of our names. Kept here, since Firefox lets no extension iterate highlights. */
interface Registered {
  highlight: Highlight;
  ranges: Range[];
}

/** Our part of the page's registry of highlights, which its scripts can change, too. */
export interface Registry {
  /** Registers ranges in place of what stood under the name. */
  put: (name: string, ranges: Range[], priority?: number) => void;
  /** Registers one more range under the name. */
  add: (name: string, range: Range) => void;
  /** Takes everything of ours out, and nothing else. */
  clear: () => void;
  /** Drops ranges whose text has left the page. */
  prune: () => void;
  /** True where the page has deleted or changed something of ours. */
  isDamaged: () => boolean;
  /** Notes that what is damaged has to be put back. After a few times nothing is registered any more. */
  noteDamage: () => void;
}

/** Deletes what an earlier script of ours left in the page. `marking` is told of the first mark. */
export function registryOf(view: View, marking?: () => void): Registry {
  const { highlights } = view.CSS;
  const registered = new Map<string, Registered>();
  let repairs = 0;
  let isMarked = false;

  for (const name of ALL_NAMES) highlights.delete(name);
  return {
    put,
    add: (name, range) => {
      const known = registered.get(name);
      if (!known) return put(name, [range]);
      known.highlight.add(range);
      known.ranges.push(range);
    },
    clear: () => {
      for (const name of [...registered.keys()]) remove(name);
    },
    prune: () => {
      for (const one of registered.values()) {
        const alive = one.ranges.filter((range) => isAlive(range, view));
        if (alive.length === one.ranges.length) continue;
        for (const range of one.ranges) if (!isAlive(range, view)) one.highlight.delete(range);
        one.ranges = alive;
      }
    },
    isDamaged,
    noteDamage: () => {
      if (isDamaged()) repairs++;
    },
  };

  function isDamaged(): boolean {
    return [...registered].some(
      ([name, { highlight, ranges }]) => highlights.get(name) !== highlight || highlight.size !== ranges.length,
    );
  }

  function put(name: string, ranges: Range[], priority = 0): void {
    remove(name);
    if (ranges.length === 0 || repairs > REPAIRS) return;
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
    registered.set(name, { highlight, ranges });
    if (!isMarked) marking?.();
    isMarked = true;
  }

  function remove(name: string): void {
    const known = registered.get(name);
    if (!known) return;
    if (highlights.get(name) === known.highlight) highlights.delete(name);
    registered.delete(name);
    // The page may keep the object; its ranges would keep costing at every change of the document.
    known.highlight.clear();
  }
}

/** Whether a range still holds text of the page. */
export function isAlive(range: Range, view: View): boolean {
  return !range.collapsed && domOf(view.document).isConnected(range.startContainer);
}
