import { afterEach, beforeAll, expect, test } from 'vitest';
import { heldKeys } from '../../../lib/ui/window/held-keys';
import { rootOfPage, unmount } from '../mount';

beforeAll(() => heldKeys());
afterEach(unmount);

/** Presses a key in a part of the page; gives whether the part hears of it and whether the browser acts on it. */
function pressed(part: string, key: string, repeat: boolean, shiftKey = false) {
  const root = rootOfPage();
  root.innerHTML = '<button><span>Save</span></button><a href="#x">Open</a><input>';
  const seen = { heard: false, acts: false };
  root.querySelector(part)?.addEventListener('keydown', () => {
    seen.heard = true;
  });
  const event = new KeyboardEvent('keydown', { key, repeat, shiftKey, bubbles: true, cancelable: true });
  seen.acts = root.querySelector(part)?.dispatchEvent(event) ?? false;
  return seen;
}

const HEARD = { heard: true, acts: true };

test.each([
  ['button', 'Enter'],
  ['span', 'Delete'],
  ['a', 'Enter'],
])('held down, %s hears %s once', (part, key) => {
  expect(pressed(part, key, false)).toEqual(HEARD);
  expect(pressed(part, key, true)).toEqual({ heard: false, acts: false });
});

test.each([
  ['button', 'ArrowDown'],
  ['button', 'Tab'],
  ['input', 'Backspace'],
  ['input', 'Enter'],
])('what leads on or is typed goes on: %s, %s', (part, key) => {
  expect(pressed(part, key, true)).toEqual(HEARD);
});

test('a card that arrows take along with Shift is moved once', () => {
  expect(pressed('button', 'ArrowRight', false, true)).toEqual(HEARD);
  expect(pressed('button', 'ArrowRight', true, true)).toEqual({ heard: false, acts: false });
  expect(pressed('input', 'ArrowRight', true, true)).toEqual(HEARD);
});
