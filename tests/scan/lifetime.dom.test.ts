import { expect, test } from 'vitest';
import { endOfLife } from '../../entrypoints/scan/lifetime';

test('LC-05: a second run in the same frame ends the first', () => {
  const first = endOfLife(() => true);
  const second = endOfLife(() => true);
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('LC-04: the end of the extension ends the run, also where asking for it fails', () => {
  let alive = true;
  const updated = endOfLife(() => alive);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(updated.aborted).toBe(false);
  alive = false;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(updated.aborted).toBe(true);

  const removed = endOfLife(() => {
    throw new Error('Extension context invalidated.');
  });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(removed.aborted).toBe(true);
});
