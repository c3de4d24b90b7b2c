import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../lib/ui/text';
import { drawDashboard } from '../gallery/dashboard';
import { DASHBOARD_STATES } from '../gallery/kept';
import { mount, unmount } from './mount';

afterEach(unmount);

test('our tab has a switch for each board, LinkedIn’s with its reason, and the reader’s own sites apart', async () => {
  open('dashboard');
  await expect.element(page.getByRole('switch', { name: 'Indeed' })).toBeChecked();
  const linkedIn = page.getByRole('switch', { name: 'LinkedIn' });
  await expect.element(linkedIn).not.toBeChecked();
  await expect.element(linkedIn).toHaveAccessibleDescription(/terms object/);
  await expect.element(page.getByRole('heading', { name: t('settings.sites') })).toBeVisible();
  await linkedIn.click();
  await expect.element(linkedIn).toBeChecked();
  const own = page.getByRole('switch', { name: 'careers.harbour-cloud.example' });
  await own.click();
  await expect.element(own).not.toBeChecked();
});

test('PP-05: a switch shows what is so, not what was pressed', async () => {
  const asked: unknown[] = [];
  open('dashboard', { switchSite: async ({ name }, on) => void asked.push([name, on]) });
  const linkedIn = page.getByRole('switch', { name: 'LinkedIn' });
  await linkedIn.click();
  expect(asked).toEqual([['LinkedIn', true]]);
  await expect.element(linkedIn).not.toBeChecked();
});

test('one colour says what it is for, and is switched', async () => {
  open('dashboard');
  const oneColour = page.getByRole('switch', { name: t('settings.oneColour') });
  await expect.element(oneColour).toHaveAccessibleDescription(t('settings.oneColourWhy'));
  await oneColour.click();
  await expect.element(oneColour).toBeChecked();
});

test('settings that could not be stored or looked up are told', async () => {
  open('dashboard', { saveSettings: () => Promise.reject(new Error('The disk is full.')) });
  await page.getByRole('switch', { name: t('settings.oneColour') }).click();
  await expect.element(page.getByText(/The disk is full/)).toBeVisible();
  await unmount();
  open('dashboard-damaged');
  await expect.element(page.getByText(t('settings.boardsFailed'))).toBeVisible();
});

function open(state: string, changes: Parameters<typeof drawDashboard>[2] = {}): void {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}
