import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { counted, t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

afterEach(unmount);

function open(state: string, viewedDays: number, changes: Partial<DashboardActions> = {}) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  const settings = { ...start.settings, settings: { ...DEFAULT_SETTINGS, viewedDays } };
  drawDashboard({ ...start, settings }, mount(null), changes);
}

test('nothing is remembered at first; for how long is chosen, and only then there is something to forget', async () => {
  const done: string[] = [];
  open('dashboard-settings', 0, { forgetViewed: async () => void done.push('forgotten') });
  const field = page.getByRole('combobox', { name: t('viewed.remember') });
  await expect.element(field).toHaveValue('0');
  await expect.element(page.getByRole('button', { name: t('viewed.clear') })).not.toBeInTheDocument();
  await field.selectOptions(counted('viewed.days', 90));
  await expect.element(field).toHaveValue('90');
  await page.getByRole('button', { name: t('viewed.clear') }).click();
  await expect.element(page.getByText(t('viewed.cleared'))).toBeVisible();
  expect(done).toEqual(['forgotten']);
});

test('demand counts what was looked at where that is remembered and wanted, each posting once, and says so', async () => {
  open('dashboard-demand', 90);
  await expect.element(page.getByText(counted('demand.of', 100))).toBeVisible();
  await page.getByRole('switch', { name: t('demand.withViewed') }).click();
  // Of the 150 that were looked at, 120 are saved as well.
  await expect.element(page.getByText(counted('demand.ofBoth', 125))).toBeVisible();
  await page.getByRole('switch', { name: t('demand.withViewed') }).click();
  await expect.element(page.getByText(counted('demand.of', 100))).toBeVisible();
});

test('where nothing is remembered demand offers nothing', async () => {
  open('dashboard-demand', 0);
  await expect.element(page.getByText(counted('demand.of', 100))).toBeVisible();
  await expect.element(page.getByRole('switch', { name: t('demand.withViewed') })).not.toBeInTheDocument();
});

test('of few postings it says so, however they were counted, and with none saved those looked at are counted alone', async () => {
  const [few] = DASHBOARD_STATES['dashboard-demand']?.saved.postings ?? [];
  const skills = DASHBOARD_STATES['dashboard-demand']?.saved.skills ?? {};
  open('dashboard-demand-few', 90, {
    loadViewed: async () => ({ postings: few ? [{ ...few, id: 'other' }] : [], skills }),
  });
  expect(page.getByRole('note').element().textContent).toContain('Only 5 postings');
  await page.getByRole('switch', { name: t('demand.withViewed') }).click();
  await expect.poll(() => page.getByRole('note').element().textContent).toContain('Only 6 postings');
});
