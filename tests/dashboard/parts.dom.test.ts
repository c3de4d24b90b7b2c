import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../gallery/states/dashboard-states';
import { drawDashboard } from '../gallery/windows/dashboard';
import { mount, unmount } from '../ui/mount';

afterEach(unmount);

const pressed = (label: string) => page.getByRole('switch', { name: label, exact: true });

function open(state: string, changes: Parameters<typeof drawDashboard>[2] = {}) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}

test.each([
  ['dashboard-loading', t('app.waiting')],
  ['dashboard-reading', t('posting.reading')],
])('%s: while it is looked up, its heading is there and nothing that would move', (state, said) => {
  open(state);
  expect(document.querySelector('h1')?.textContent).toBe(
    t(state === 'dashboard-reading' ? 'match.title' : 'saved.title'),
  );
  expect(document.querySelector('.view > h1 ~ :not(.dashboard-notes):not(.notice)')?.textContent).toBe(said);
});

test('what could not be looked up is told, and nothing waits for it', () => {
  open('dashboard-failed');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('The background did not answer.');
  expect(document.querySelector('main')?.textContent).not.toContain(t('app.waiting'));
});

test('AX-02: a site switched off stays in its place, and can be switched on again', async () => {
  const name = 'careers.harbour-cloud.example';
  let sites = DASHBOARD_STATES['dashboard-settings']?.settings.sites ?? [];
  const all = sites;
  const asked: boolean[] = [];
  const root = mount(null);
  const draw = () => {
    const start = DASHBOARD_STATES['dashboard-settings'];
    if (start)
      drawDashboard({ ...start, settings: { ...start.settings, sites } }, root, {
        // As the background tells it: a site without a right is none of the reader's any more.
        switchSite: async (site, on) => {
          asked.push(on);
          sites = on ? all : all.filter((one) => one.name !== site.name);
          draw();
        },
      });
  };
  draw();
  await pressed(name).click();
  await expect.element(pressed(name)).toHaveAttribute('aria-checked', 'false');
  await expect.element(pressed(name)).toHaveFocus();
  await pressed(name).click();
  await expect.element(pressed(name)).toHaveAttribute('aria-checked', 'true');
  expect(asked).toEqual([false, true]);
});

test('AX-02: a site whose marks are switched on again stays in its place', async () => {
  open('dashboard-colours');
  const label = t('marks.onHost', { host: 'jobs.example' });
  await pressed(label).click();
  await expect.element(pressed(label)).toHaveAttribute('aria-checked', 'true');
  await expect.element(pressed(label)).toHaveFocus();
});
