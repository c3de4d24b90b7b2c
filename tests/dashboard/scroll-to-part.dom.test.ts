import { afterEach, beforeEach, expect, test } from 'vitest';
import { scrollToPart } from '../../entrypoints/dashboard/scroll-to-part';

beforeEach(() => {
  document.body.innerHTML =
    '<div style="height: 3000px"></div><h2 id="dashboard-settings">Settings</h2><div style="height: 3000px"></div>';
  scrollTo(0, 0);
});
afterEach(() => {
  document.body.innerHTML = '';
});

const top = () => Math.round(document.querySelector('h2')?.getBoundingClientRect().top ?? -1);

test('the part that is named is scrolled to as soon as all has its place, and once', () => {
  const scroll = scrollToPart('#dashboard-settings');
  scroll(false);
  expect(scrollY).toBe(0);
  scroll(true);
  expect(Math.abs(top())).toBe(0);
  scrollTo(0, 0);
  scroll(true);
  expect(scrollY).toBe(0);
});

test('nobody who has scrolled is taken elsewhere', () => {
  const scroll = scrollToPart('#dashboard-settings');
  scrollTo(0, 100);
  scroll(true);
  expect(scrollY).toBe(100);
});

test.each(['', '#', '#dashboard-none', '#tab=1&frame=0&key=k', '#dashboard-settings" onload="x'])(
  '%j leads nowhere',
  (hash) => {
    scrollToPart(hash)(true);
    expect(scrollY).toBe(0);
  },
);
