import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** How high a row is before it is drawn, in CSS pixels, and how many are drawn beyond those in sight. */
const ROW = 57;
const BEYOND = 8;

/** The rows of a long list that are in sight while its window scrolls. */
export interface Rows {
  /** To be given to the element that holds the rows. */
  list: { current: HTMLTableSectionElement | null };
  items: VirtualItem[];
  /** How high all rows together are, in CSS pixels. */
  height: number;
  /** Where the list begins in its window. */
  top: number;
  /** To be given to each row, whose `data-index` says which it is: rows differ in height. */
  measure: (row: HTMLElement | null) => void;
  /** Scrolls to a row; it is drawn afterwards. */
  scrollTo: (index: number) => void;
}

/** Draws of a list of any length what is in sight. `keyOf` names a row, also when others come before it. */
export function useRows(count: number, keyOf: (index: number) => string): Rows {
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const list = useRef<HTMLTableSectionElement>(null);
  const top = list.current?.offsetTop ?? 0;
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => ROW,
    overscan: BEYOND,
    getItemKey: keyOf,
    scrollMargin: top,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    useAnimationFrameWithResizeObserver: true,
    onChange: () => redraw(undefined),
  };
  const virtual = useRef<Virtualizer<Window, HTMLElement>>(undefined);
  virtual.current ??= new Virtualizer<Window, HTMLElement>(options);
  const rows = virtual.current;
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), []);
  useLayoutEffect(() => rows._willUpdate());
  // Where the list begins is known once it is drawn, and changes with what stands above it.
  useLayoutEffect(() => {
    if ((list.current?.offsetTop ?? 0) !== top) redraw(undefined);
  });
  return {
    list,
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    top,
    measure: rows.measureElement,
    scrollTo: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}
