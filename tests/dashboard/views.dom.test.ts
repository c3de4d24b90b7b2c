import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { windowTitle } from '../../entrypoints/dashboard/use-view';
import { viewName } from '../../entrypoints/dashboard/ViewNav';
import { VIEWS } from '../../entrypoints/dashboard/view';
import { t } from '../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../gallery/states/dashboard-states';
import { drawDashboard } from '../gallery/windows/dashboard';
import { mount, unmount } from '../ui/mount';
import { toView } from '../ui/to-view';

beforeEach(async () => {
  await page.viewport(1200, 900);
  const start = DASHBOARD_STATES.dashboard;
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null));
});
afterEach(unmount);

const heading = () => document.querySelector('h1');
const current = () => [...document.querySelectorAll('.views [aria-current=page]')].map((one) => one.textContent);

test('at first the saved postings are shown, named in the title, and nothing takes the focus', async () => {
  await expect.poll(() => document.title).toBe(windowTitle(t('saved.title')));
  expect(current()).toEqual([t('saved.title')]);
  expect(document.activeElement).toBe(document.body);
});

test('each view has its own address, title and heading, which gets the focus', async () => {
  for (const view of [...VIEWS.slice(1), 'postings' as const]) {
    await toView(view);
    const name = viewName(view);
    expect(location.hash).toBe(`#${view}`);
    await expect.poll(() => document.activeElement).toBe(heading());
    expect(heading()?.firstChild?.textContent).toBe(name);
    await expect.poll(() => document.title).toBe(windowTitle(name));
    expect(current()).toEqual([name]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  }
});

test('the back button leads back, and the heading has the focus', async () => {
  await toView('settings');
  await toView('data');
  history.back();
  await expect.poll(() => document.querySelectorAll('.view-settings').length).toBe(1);
  await expect.poll(() => document.activeElement).toBe(heading());
});

test('AX-02: the links are reached by Tab in their order, and lead on by Enter', async () => {
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toBe('#skills');
  await expect.poll(() => heading()?.textContent).toBe(t('app.skills'));
});

test.each([
  [1200, 900],
  [400, 800],
])('at %d × %d the navigation is in sight, however far one scrolls', async (width, height) => {
  await page.viewport(width, height);
  await toView('settings');
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => scrollY).toBeGreaterThan(0);
  for (const link of document.querySelectorAll('.views a')) {
    const { top, bottom } = link.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  }
});
