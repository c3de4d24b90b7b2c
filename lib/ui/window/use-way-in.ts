import { useLayoutEffect } from 'preact/hooks';

/** The arrow down leads into a list from where its window begins, as long as nothing but a heading has the focus. */
export function useWayIn(go: () => void): void {
  // As soon as there is something to go to: a fast key is not lost.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'ArrowDown' || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const focus = document.activeElement;
      if (focus && focus !== document.body && !focus.matches('h1')) return;
      event.preventDefault();
      go();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
