import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from '../../../lib/ui/window/keep-focus';
import { unmount } from '../mount';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const focused = () => document.activeElement?.id ?? '';

beforeAll(() => keepFocus());
beforeEach(() => {
  const root = document.body.appendChild(document.createElement('main'));
  root.id = 'root';
  root.innerHTML = `
    <div id="notes"><button id="e">E</button></div>
    <section id="first"><h2 id="one">One</h2><p><button id="a">A</button></p><h3 id="two">Two</h3><ul id="list"><li><button id="b">B</button></li></ul><h3 id="three">Three</h3></section>
    <div id="panel" role="tabpanel"><div id="note"><button id="c">C</button></div></div>
    <div id="loose"><button id="d">D</button></div>`;
});
afterEach(unmount);

async function take(button: string, part = `#${button}`) {
  find(`#${button}`)?.focus();
  find(part)?.remove();
  // Changes are told after what runs now.
  await Promise.resolve();
}

test.each([
  ['a button: the heading above it', 'a', '#a', 'one'],
  ['a row with its button: the nearest heading above it', 'b', 'li', 'two'],
  ['all of a list: the nearest heading above it', 'b', '#list', 'two'],
  ['what fills a part without a heading: the part', 'c', '#note', 'panel'],
  ['what stands in no part: the nearest heading above it in the window', 'd', '#d', 'three'],
  ['what stands above all headings: the first of them', 'e', '#e', 'one'],
])('taken away: %s has the focus', async (_, button, part, place) => {
  await take(button, part);
  expect(focused()).toBe(place);
});

test('what comes in its stead and has a heading: this has the focus', async () => {
  find('#c')?.focus();
  const next = document.createElement('div');
  next.innerHTML = '<h2 id="came">Came</h2>';
  find('#note')?.replaceWith(next);
  await Promise.resolve();
  expect(focused()).toBe('came');
});

test('a better place that was chosen before or after keeps it', async () => {
  find('#a')?.focus();
  find('#d')?.focus();
  find('#a')?.remove();
  await Promise.resolve();
  expect(focused()).toBe('d');
  await take('d');
  find('#b')?.focus();
  await Promise.resolve();
  expect(focused()).toBe('b');
});

test('what the reader has left takes no focus along', async () => {
  find('#a')?.focus();
  find('#a')?.blur();
  await Promise.resolve();
  find('#a')?.remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});

test('AX-02: after a key the ring is seen', async () => {
  find('#a')?.addEventListener('click', () => find('#a')?.remove());
  find('#a')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('one');
  expect(find('#one')?.matches(':focus-visible')).toBe(true);
});
