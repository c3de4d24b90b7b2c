/** What is done once by a key, however long it is held down: pressed again it would act on what has come in the meantime. */
const ONCE = new Set(['Enter', 'Delete', 'x']);

/** A key that is held down on a button or a link acts once; those that lead from one thing to the next go on. */
export function heldKeys(page: Document = document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      // With Shift an arrow takes a card along: through all columns is never meant.
      const isOnce = ONCE.has(event.key) || (event.shiftKey && event.key.startsWith('Arrow'));
      if (!event.repeat || !isOnce || !(event.target as Element).closest('button, a')) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
