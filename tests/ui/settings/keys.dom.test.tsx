import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES, KEYS } from '../../gallery/states/dashboard-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

afterEach(unmount);

test('lists what can be done by a key, with the keys as the browser has them', async () => {
  open();
  const shown = [...document.querySelectorAll('.keys dl > div')].map((row) => row.textContent);
  expect(shown).toEqual(KEYS.map(({ label, key }) => `${label}${key || t('commands.none')}`));
  const { violations } = await axe.run('.keys');
  expect(violations).toEqual([]);
});

test('one without a key leads to the browser’s own page for them', async () => {
  let opened = 0;
  open({ changeKeys: async () => ++opened > 0 });
  const without = KEYS.find(({ key }) => key === '');
  await page.getByRole('button', { name: t('commands.setFor', { name: without?.label ?? '' }) }).click();
  await page.getByRole('button', { name: t('commands.change') }).click();
  expect(opened).toBe(2);
});

test('where that page cannot be opened from here, the way is told in words', async () => {
  open({ changeKeys: async () => false });
  await page.getByRole('button', { name: t('commands.change') }).click();
  await expect.element(page.getByText(t('commands.path'))).toBeVisible();
});

test('a text from the context menu is looked for as if it had been typed', async () => {
  open({}, { typed: 'kube' });
  await expect.element(search()).toHaveValue('kube');
  await expect.element(search()).toHaveFocus();
  await expect.element(page.getByRole('option', { name: /Kubernetes/ })).toBeVisible();
});

test('HP-15: whatever a page had selected is shown as text', async () => {
  open({}, { typed: '<img src=x onerror=alert(1)>' });
  await expect.element(search()).toHaveValue('<img src=x onerror=alert(1)>');
  expect(document.querySelectorAll('#root img')).toHaveLength(0);
});

const search = () => page.getByRole('combobox', { name: t('skills.search') });

function open(changes: Parameters<typeof drawDashboard>[2] = {}, more: object = {}): void {
  const start = DASHBOARD_STATES['typed' in more ? 'dashboard-skills' : 'dashboard-settings'];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard({ ...start, ...more }, mount(null), changes);
}
