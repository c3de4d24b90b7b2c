import type { StyledMark } from '../../core/marks/mark-style';
import { domOf } from '../dom';
import type { PostingText } from '../text/posting-text';
import { ALL_NAMES, CURRENT_NAME, nameOf } from './mark-names';
import { rangeFrom, segmentAt } from './ranges';
import { nearestToView, type Paintable } from './view';

/** The most ranges that are registered at a time. */
export const RANGE_LIMIT = 2_000;
/** Firefox walks through a whole text node for each range in it: 0.2 s for these characters at most. */
export const WORK_LIMIT = 10_000_000;
/** The most titles of a list that are told apart, within the most ranges. */
const MOST_TITLES = 500;
/** How often marks the page deleted are put back. */
const REPAIRS = 3;

/** With more postings than these, paints that come soon after each other are joined: each chooses anew among the marks of all. */
const FEW_POSTINGS = 8;
/** How soon, in milliseconds. */
const SOON = 50;

type View = Window & typeof globalThis;

/** What is registered under one of our names. Kept here, since Firefox lets no extension iterate highlights. */
interface Registered {
  highlight: Highlight;
  ranges: Range[];
}

/** A title of a list with the highlight it belongs to. */
export interface PaintedTitle {
  name: string;
  range: Range;
}

/** Paints marks as CSS custom highlights: the page's elements, attributes and style sheets stay as they are. */
export interface Highlighter {
  /** True where not all marks are painted, so that scrolling calls for another choice. */
  isCrowded: () => boolean;
  /** Paints a posting's marks in place of all its earlier ones: at once, or with others of a page that shows many. */
  paint: (key: string, content: PostingText, marks: StyledMark[]) => void;
  /** Paints titles of a list, in place of all earlier ones. */
  paintTitles: (titles: PaintedTitle[]) => void;
  /** Takes a posting's marks away. */
  forget: (key: string) => void;
  /** Paints one range above all others; `null` takes it away. */
  showCurrent: (range: Range | null) => void;
  /** Chooses again what to paint: those in view first. */
  refresh: () => void;
  /** Drops ranges whose text has left the page, and puts back what the page deleted of ours. */
  tidy: () => void;
  /** Takes everything of ours out of the page's registry, and nothing else. */
  clear: () => void;
}

/** Deletes what an earlier script of ours left in the page, and paints from then on. */
export function highlighterOf(view: View = window): Highlighter {
  const page = view.document;
  const { highlights } = view.CSS;
  const registered = new Map<string, Registered>();
  const postings = new Map<string, Paintable[]>();
  let titles: PaintedTitle[] = [];
  let current: Range | null = null;
  let repairs = 0;
  let isCrowded = false;
  let soon: number | undefined;

  for (const name of ALL_NAMES) highlights.delete(name);
  return { isCrowded: () => isCrowded, paint, paintTitles, forget, showCurrent, refresh, tidy, clear };

  function paint(key: string, content: PostingText, marks: StyledMark[]): void {
    const paintables: Paintable[] = [];
    for (const { start, end, style } of marks) {
      const first = segmentAt(content, start);
      if (!first) continue;
      const range = () => rangeFrom(content, first, start, end, page);
      paintables.push({ name: nameOf(style), work: first.node.length, range });
    }
    postings.set(key, paintables);
    if (postings.size <= FEW_POSTINGS) refresh();
    else soon ??= view.setTimeout(refresh, SOON);
  }

  function paintTitles(now: PaintedTitle[]): void {
    titles = now.slice(0, MOST_TITLES);
    refresh();
  }

  function forget(key: string): void {
    if (postings.delete(key)) refresh();
  }

  function showCurrent(range: Range | null): void {
    current = range;
    register(CURRENT_NAME, range ? [range] : [], 1);
  }

  function refresh(): void {
    cancelSoon();
    // Past the limit nothing is painted any more.
    if (isDamaged()) repairs++;
    const ranges = new Map<string, Range[]>();
    const known = all();
    const chosen = nearestToView(known, { ranges: RANGE_LIMIT - titles.length, work: WORK_LIMIT }, view);
    isCrowded = chosen.length < known.length;
    const add = (name: string, range: Range) => {
      const list = ranges.get(name);
      if (list) list.push(range);
      else ranges.set(name, [range]);
    };
    for (const { name, range } of chosen) {
      const made = range();
      if (made) add(name, made);
    }
    for (const { name, range } of titles) if (isAlive(range)) add(name, range);
    unregisterAll();
    for (const [name, list] of ranges) register(name, list, 0);
    // Marks that are switched off take the current one with them.
    showCurrent(ranges.size > 0 && current && isAlive(current) ? current : null);
  }

  function tidy(): void {
    for (const one of registered.values()) {
      const alive = one.ranges.filter(isAlive);
      if (alive.length === one.ranges.length) continue;
      for (const range of one.ranges) if (!isAlive(range)) one.highlight.delete(range);
      one.ranges = alive;
    }
    if (isDamaged()) refresh();
  }

  function clear(): void {
    cancelSoon();
    postings.clear();
    titles = [];
    current = null;
    isCrowded = false;
    unregisterAll();
  }

  function cancelSoon(): void {
    view.clearTimeout(soon);
    soon = undefined;
  }

  function all(): Paintable[] {
    return [...postings.values()].flat();
  }

  function isAlive(range: Range): boolean {
    return !range.collapsed && domOf(page).isConnected(range.startContainer);
  }

  function register(name: string, ranges: Range[], priority: number): void {
    unregister(name);
    if (ranges.length === 0 || repairs > REPAIRS) return;
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
    registered.set(name, { highlight, ranges });
  }

  function unregisterAll(): void {
    for (const name of [...registered.keys()]) unregister(name);
  }

  function unregister(name: string): void {
    const known = registered.get(name);
    if (!known) return;
    if (highlights.get(name) === known.highlight) highlights.delete(name);
    registered.delete(name);
    // The page may keep the object; its ranges would keep costing at every change of the document.
    known.highlight.clear();
  }

  function isDamaged(): boolean {
    return [...registered].some(
      ([name, { highlight, ranges }]) => highlights.get(name) !== highlight || highlight.size !== ranges.length,
    );
  }
}
