import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../lib/ui/text/text';
import { drawDashboard } from '../gallery/dashboard';
import { DASHBOARD_STATES } from '../gallery/dashboard-states';
import { mount, unmount } from '../ui/mount';

afterEach(unmount);

const headings = () => [...document.querySelectorAll('.card > h2')].map((one) => one.firstChild?.textContent);
const pressed = (label: string) => page.getByRole('switch', { name: label, exact: true });

function open(state: string, changes: Parameters<typeof drawDashboard>[2] = {}) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}

test('while all is looked up the first part of each column says so, and nothing stands below that would move', () => {
  open('dashboard-loading');
  expect(headings()).toEqual([t('saved.title'), t('app.skills')]);
  const said = [...document.querySelectorAll('.card')].map((card) => card.lastChild?.textContent);
  expect(said).toEqual([t('app.waiting'), t('app.waiting')]);
});

test('a posting that is looked up has its place before what is below it is there', () => {
  open('dashboard-reading');
  expect(headings().slice(0, 2)).toEqual([t('match.title'), t('app.skills')]);
  expect(document.querySelectorAll('.skeleton')).toHaveLength(1);
});

test('what could not be looked up has no heading without anything under it', () => {
  open('dashboard-failed');
  expect(headings()).toEqual([t('settings.title'), t('data.title')]);
  expect(document.querySelectorAll('.card h3')).toHaveLength(0);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('The background did not answer.');
});

test('AX-02: a site switched off stays in its place, and can be switched on again', async () => {
  const name = 'careers.harbour-cloud.example';
  let sites = DASHBOARD_STATES.dashboard?.settings.sites ?? [];
  const all = sites;
  const asked: boolean[] = [];
  const root = mount(null);
  const draw = () => {
    const start = DASHBOARD_STATES.dashboard;
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

test('AX-02: a site whose marks are switched on again stays in its place, until everything is deleted', async () => {
  open('dashboard-colours');
  const label = t('marks.onHost', { host: 'jobs.example' });
  await pressed(label).click();
  await expect.element(pressed(label)).toHaveAttribute('aria-checked', 'true');
  await expect.element(pressed(label)).toHaveFocus();
  await page.getByRole('button', { name: t('data.deleteAll') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('data.deleteAll') })
    .click();
  await expect.element(page.getByText(t('data.deleted'))).toBeVisible();
  await expect.element(pressed(label)).not.toBeInTheDocument();
});
