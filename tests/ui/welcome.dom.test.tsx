import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../lib/ui/text';
import { WELCOME_STATES } from '../gallery/sites';
import { drawWelcome } from '../gallery/welcome';
import { mount, unmount } from './mount';

afterEach(unmount);

test('each board has a switch, LinkedIn’s with its reason, and the reader’s own sites stand apart', async () => {
  open('welcome');
  await expect.element(page.getByRole('switch', { name: 'Indeed' })).toBeChecked();
  const linkedIn = page.getByRole('switch', { name: 'LinkedIn' });
  await expect.element(linkedIn).not.toBeChecked();
  await expect.element(linkedIn).toHaveAccessibleDescription(/terms object/);
  await expect.element(page.getByRole('heading', { name: t('settings.sites') })).toBeVisible();
  await linkedIn.click();
  await expect.element(linkedIn).toBeChecked();
  await linkedIn.click();
  await expect.element(linkedIn).not.toBeChecked();
});

test('PP-05: a switch shows what is so, not what was pressed', async () => {
  const asked: unknown[] = [];
  open('welcome', { switchSite: async ({ name }, on) => void asked.push([name, on]) });
  const linkedIn = page.getByRole('switch', { name: 'LinkedIn' });
  await linkedIn.click();
  expect(asked).toEqual([['LinkedIn', true]]);
  await expect.element(linkedIn).not.toBeChecked();
});

test('one colour is off at first, and says what it is for', async () => {
  open('welcome');
  const oneColour = page.getByRole('switch', { name: t('settings.oneColour') });
  await expect.element(oneColour).not.toBeChecked();
  await expect.element(oneColour).toHaveAccessibleDescription(t('settings.oneColourWhy'));
  await oneColour.click();
  await expect.element(oneColour).toBeChecked();
});

test('what could not be done is told', async () => {
  open('welcome', { saveSettings: () => Promise.reject(new Error('The disk is full.')) });
  await page.getByRole('switch', { name: t('settings.oneColour') }).click();
  await expect.element(page.getByText(/The disk is full/)).toBeVisible();
});

test('it leads to the reader’s skills', async () => {
  open('welcome');
  await expect.element(page.getByRole('link', { name: t('welcome.skillsButton') })).toHaveAttribute('href', '#skills');
});

function open(state: string, changes: Parameters<typeof drawWelcome>[2] = {}): void {
  const start = WELCOME_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawWelcome(start, mount(null), changes);
}
