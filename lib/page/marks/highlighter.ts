import type { StyledMark } from '../../core/marks/mark-style';
import type { PostingText } from '../text/posting-text';
import { CURRENT_NAME, nameOf } from './mark-names';
import { rangeFrom, segmentAt } from './ranges';
import { isAlive, registryOf } from './registry';
import { inView, nearestToView, type Paintable } from './view';

/** The most ranges that are registered at a time. */
export const RANGE_LIMIT = 2_000;
/** Firefox walks through a whole text node for each range in it: 0.2 s for these characters at most. */
export const WORK_LIMIT = 10_000_000;
/** The most titles of a list that are told apart, within the most ranges. */
const MOST_TITLES = 500;
/** With more ranges than these, only those in view are made at once; the others follow in slices of so many milliseconds. */
export const AT_ONCE = 100;
const SLICE = 4;

/** With more postings than these, paints that come soon after each other are joined: each chooses anew among the marks of all. */
const FEW_POSTINGS = 8;
/** How soon, in milliseconds. */
const SOON = 50;

type View = Window & typeof globalThis;

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

/** Deletes what an earlier script of ours left in the page, and paints from then on. `marking` is told of the first mark. */
export function highlighterOf(view: View = window, marking?: () => void): Highlighter {
  const page = view.document;
  const registry = registryOf(view, marking);
  const postings = new Map<string, Paintable[]>();
  let titles: PaintedTitle[] = [];
  let current: Range | null = null;
  let isCrowded = false;
  let soon: number | undefined;
  let slice: number | undefined;

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
    registry.put(CURRENT_NAME, range ? [range] : [], 1);
  }

  function refresh(): void {
    cancel();
    // Past the limit nothing is painted any more.
    registry.noteDamage();
    const known = [...postings.values()].flat();
    const chosen = nearestToView(known, { ranges: RANGE_LIMIT - titles.length, work: WORK_LIMIT }, view);
    isCrowded = chosen.length < known.length;
    const { now, later } = inView(chosen, AT_ONCE, view);
    registry.clear();
    for (const one of now) mark(one);
    for (const { name, range } of titles) if (isAlive(range, view)) registry.add(name, range);
    // Marks that are switched off take the current one with them.
    showCurrent(chosen.length + titles.length > 0 && current && isAlive(current, view) ? current : null);
    if (later.length > 0) paintLater(later, 0);
  }

  /** Paints these from one of them on, and lets the page in between. */
  function paintLater(those: Paintable[], from: number): void {
    slice = view.setTimeout(() => {
      const end = view.performance.now() + SLICE;
      let at = from;
      for (; at < those.length && view.performance.now() < end; at++) mark(those[at] as Paintable);
      if (at < those.length) paintLater(those, at);
    });
  }

  function mark({ name, range }: Paintable): void {
    const made = range();
    if (made) registry.add(name, made);
  }

  function tidy(): void {
    registry.prune();
    if (registry.isDamaged()) refresh();
  }

  function clear(): void {
    cancel();
    postings.clear();
    titles = [];
    current = null;
    isCrowded = false;
    registry.clear();
  }

  function cancel(): void {
    view.clearTimeout(soon);
    view.clearTimeout(slice);
    soon = undefined;
  }
}
