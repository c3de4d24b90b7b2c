import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

afterEach(unmount);

function open(state: string, changes: Partial<DashboardActions> = {}) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}

const part = (title: string) => page.getByRole('region', { name: title });

test('each picture has the same as a table, and says how many postings it is counted from', async () => {
  open('dashboard-demand');
  await expect.element(page.getByText('Counted from 100 saved postings.')).toBeVisible();
  const asked = part(t('demand.asked'));
  await asked.getByText(t('demand.table')).click();
  expect(asked.getByRole('row', { name: /^Kubernetes/ }).element().textContent).toMatch(/^Kubernetes\d+%\d+have$/);
  const bars = asked.element().querySelectorAll('.picture rect').length;
  expect(asked.getByRole('row').elements()).toHaveLength(bars + 1);
  for (const picture of document.querySelectorAll('.picture'))
    expect(picture.closest('[aria-hidden=true]')).not.toBeNull();
});

test('of few postings it says that one more or less changes much', async () => {
  open('dashboard-demand-few');
  expect(page.getByRole('note').element().textContent).toContain('Only 5 postings');
  await expect.element(part(t('demand.pay')).getByText(t('demand.nothing'))).toBeVisible();
});

test('numbers and picture are saved as files, the picture with its colours in it', async () => {
  const saved: unknown[] = [];
  open('dashboard-demand', {
    saveTable: async (rows) => {
      saved.push(rows.slice(0, 2));
      return 'demand.csv';
    },
    savePicture: async (svg) => {
      saved.push(svg);
      return 'demand.svg';
    },
  });
  await page.getByRole('button', { name: t('demand.asCsv', { title: t('demand.learn') }) }).click();
  await expect.element(page.getByText('Saved as demand.csv.')).toBeVisible();
  expect(saved[0]).toEqual([
    ['Skill', 'Postings'],
    [expect.any(String), expect.any(String)],
  ]);
  await page.getByRole('button', { name: t('demand.asSvg', { title: t('demand.learn') }) }).click();
  await expect.element(page.getByText('Saved as demand.svg.')).toBeVisible();
  const picture = new DOMParser().parseFromString(String(saved[1]), 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.querySelector('rect[rx]')?.getAttribute('fill')).toMatch(/^rgb/);
  expect(String(saved[1])).not.toContain('class=');
});

test('the weeks of a skill are shown when it is chosen', async () => {
  open('dashboard-demand');
  const weeks = part(t('demand.weeks'));
  await weeks.getByRole('combobox').selectOptions('Windows Server');
  await weeks.getByText(t('demand.table')).click();
  expect(weeks.getByRole('row').elements().length).toBeGreaterThan(1);
});
