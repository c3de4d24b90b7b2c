import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const WAYS = '.sentence-open .correct-way';

/**
 * Arrows go from line to line, in the popup and the panel from where the window begins, too; Delete opens a line at what can be
 * said of it, and Escape closes it. `open` is the line that is open, and `onOpen` opens one, each by its key.
 */
export function useLineKeys(root: RefObject<HTMLElement | null>, open: string, onOpen: (key: string) => void): void {
  const wantsWays = useRef(false);

  useLayoutEffect(() => {
    if (wantsWays.current) root.current?.querySelector<HTMLElement>(WAYS)?.focus();
    wantsWays.current = false;
  }, [open]);

  // As soon as there are lines: a fast key is not lost.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const lines = [...(root.current?.querySelectorAll<HTMLElement>('[data-line] .line-show') ?? [])];
      const focus = document.activeElement;
      const at = lines.indexOf(focus as HTMLElement);
      const step = STEPS[event.key];
      if (step !== undefined) {
        const begins = step > 0 && beginsWindow(focus) && root.current?.closest('.panel-scroll');
        const next = at >= 0 ? lines[at + step] : begins ? lines[0] : undefined;
        if (!next) return;
        next.focus();
      } else if (event.key === 'Escape' && open && focus?.closest('.sentence-open')) {
        lines.find((line) => line.ariaExpanded === 'true')?.focus();
        onOpen('');
      } else if (at >= 0 && (event.key === 'Delete' || event.key === 'Backspace')) {
        const key = lines[at]?.closest<HTMLElement>('[data-line]')?.dataset.line ?? '';
        if (key === open) root.current?.querySelector<HTMLElement>(WAYS)?.focus();
        else {
          wantsWays.current = true;
          onOpen(key);
        }
      } else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open, onOpen]);
}

/** Where the focus is as a window opens, or the first thing that Tab goes to. */
function beginsWindow(focus: Element | null): boolean {
  return focus === null || focus === document.body || focus.matches('[role=tab]');
}
