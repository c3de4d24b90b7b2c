import type { StyledMark } from '../core/mark-style';
import { domOf } from './dom';
import { ALL_NAMES, CURRENT_NAME, nameOf } from './mark-names';
import type { PostingText } from './posting-text';
import { rangeOf } from './ranges';
import { nearestToView, type Paintable } from './view';

/** The most ranges that are registered at a time. */
export const RANGE_LIMIT = 2_000;
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
  ranges: Set<Range>;
}

/** Paints marks as CSS custom highlights: the page's elements, attributes and style sheets stay as they are. */
export class Highlighter {
  readonly #view: View;
  readonly #registered = new Map<string, Registered>();
  readonly #postings = new Map<string, Paintable[]>();
  #current: Range | null = null;
  #repairs = 0;
  #soon: number | undefined;

  /** Deletes what an earlier script of ours left in the page. */
  constructor(view: View = window) {
    this.#view = view;
    for (const name of ALL_NAMES) view.CSS.highlights.delete(name);
  }

  /** True where there are more marks than ranges, so that scrolling calls for another choice. */
  get isCrowded(): boolean {
    return this.#all().length > RANGE_LIMIT;
  }

  /** Paints a posting's marks in place of all its earlier ones: at once, or with others of a page that shows many. */
  paint(key: string, content: PostingText, marks: StyledMark[]): void {
    const page = this.#view.document;
    const paintables = marks.map(({ start, end, style }) => ({
      name: nameOf(style),
      range: () => rangeOf(content, start, end, page),
    }));
    this.#postings.set(key, paintables);
    if (this.#postings.size <= FEW_POSTINGS) this.refresh();
    else this.#soon ??= this.#view.setTimeout(() => this.refresh(), SOON);
  }

  /** Takes a posting's marks away. */
  forget(key: string): void {
    if (this.#postings.delete(key)) this.refresh();
  }

  /** Paints one range above all others; `null` takes it away. */
  showCurrent(range: Range | null): void {
    this.#current = range;
    this.#register(CURRENT_NAME, range ? [range] : [], 1);
  }

  /** Chooses again what to paint: those in view first. */
  refresh(): void {
    this.#cancelSoon();
    // Past the limit nothing is painted any more.
    if (this.#isDamaged()) this.#repairs++;
    const ranges = new Map<string, Range[]>();
    for (const { name, range } of nearestToView(this.#all(), RANGE_LIMIT, this.#view)) {
      const made = range();
      if (!made) continue;
      const list = ranges.get(name);
      if (list) list.push(made);
      else ranges.set(name, [made]);
    }
    this.#unregisterAll();
    for (const [name, list] of ranges) this.#register(name, list, 0);
    // Marks that are switched off take the current one with them.
    this.showCurrent(ranges.size > 0 && this.#current && this.#isAlive(this.#current) ? this.#current : null);
  }

  /** Drops ranges whose text has left the page, and puts back what the page deleted of ours. */
  tidy(): void {
    for (const { highlight, ranges } of this.#registered.values()) {
      for (const range of ranges) {
        if (this.#isAlive(range)) continue;
        highlight.delete(range);
        ranges.delete(range);
      }
    }
    if (this.#isDamaged()) this.refresh();
  }

  /** Takes everything of ours out of the page's registry, and nothing else. */
  clear(): void {
    this.#cancelSoon();
    this.#postings.clear();
    this.#current = null;
    this.#unregisterAll();
  }

  #cancelSoon(): void {
    this.#view.clearTimeout(this.#soon);
    this.#soon = undefined;
  }

  #all(): Paintable[] {
    return [...this.#postings.values()].flat();
  }

  #isAlive(range: Range): boolean {
    return !range.collapsed && domOf(this.#view.document).isConnected(range.startContainer);
  }

  #register(name: string, ranges: Range[], priority: number): void {
    this.#unregister(name);
    if (ranges.length === 0 || this.#repairs > REPAIRS) return;
    const highlight = new this.#view.Highlight(...ranges);
    highlight.priority = priority;
    this.#view.CSS.highlights.set(name, highlight);
    this.#registered.set(name, { highlight, ranges: new Set(ranges) });
  }

  #unregisterAll(): void {
    for (const name of [...this.#registered.keys()]) this.#unregister(name);
  }

  #unregister(name: string): void {
    const known = this.#registered.get(name);
    if (!known) return;
    if (this.#view.CSS.highlights.get(name) === known.highlight) this.#view.CSS.highlights.delete(name);
    this.#registered.delete(name);
    // The page may keep the object; its ranges would keep costing at every change of the document.
    known.highlight.clear();
  }

  #isDamaged(): boolean {
    const { highlights } = this.#view.CSS;
    for (const [name, { highlight, ranges }] of this.#registered) {
      if (highlights.get(name) !== highlight || highlight.size !== ranges.size) return true;
    }
    return false;
  }
}
