import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../../lib/ui/text/text';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

afterEach(unmount);

test.each(['none', 'elsewhere', 'reload'])('LC-13: “Scan this page” is offered where it helps: %s', async (state) => {
  let scanned = 0;
  open(state, { scanPage: async () => ++scanned > 0 });
  await page.getByRole('button', { name: t('note.scan') }).click();
  expect(scanned).toBe(1);
});

test.each(['restricted', 'failed', 'reading', 'posting'])('and not where it cannot: %s', (state) => {
  open(state);
  expect(page.getByRole('button', { name: t('note.scan') }).query()).toBeNull();
});

test('that the page is being read is said at once, and another press asks nothing more', async () => {
  let scanned = 0;
  let end = (_: boolean) => {};
  open('elsewhere', {
    scanPage: () => {
      scanned++;
      return new Promise<boolean>((resolve) => {
        end = resolve;
      });
    },
  });
  await page.getByRole('button', { name: t('note.scan') }).click();
  const button = page.getByRole('button', { name: t('note.scanning') });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  (button.element() as HTMLElement).click();
  expect(scanned).toBe(1);
  end(true);
  await expect.element(page.getByRole('button', { name: t('note.scan') })).toBeVisible();
});

test('a list of jobs says so, and each opens in the tab', async () => {
  const opened: string[] = [];
  open('list', { openInTab: async (address) => opened.push(address) });
  await expect.element(page.getByRole('heading', { name: t('note.list.title') })).toBeVisible();
  await page.getByRole('button', { name: 'Night Watch' }).click();
  expect(opened).toEqual(['https://jobs.tidewater.example/positions/8a00b3/night-watch']);
});

test('a page without a text is told of', async () => {
  open('elsewhere', { scanPage: async () => false });
  await page.getByRole('button', { name: t('note.scan') }).click();
  await expect.element(page.getByText(t('note.scanNothing'))).toBeVisible();
});

test('a page that cannot be entered is told of', async () => {
  open('elsewhere', { scanPage: () => Promise.reject(new Error('Cannot access contents of the page.')) });
  await page.getByRole('button', { name: t('note.scan') }).click();
  await expect.element(page.getByText(/Cannot access contents/)).toBeVisible();
});

test('the site is switched on from its page, and off again in the same place', async () => {
  const asked: unknown[] = [];
  const { update } = open('elsewhere-site', { switchSite: async ({ origins }, on) => void asked.push([origins, on]) });
  const site = POPUP_STATES['posting-site']?.site;
  const one = page.getByRole('switch', { name: t('site.always', { name: 'careers.harbour-cloud.example' }) });
  await expect.element(one).not.toBeChecked();
  await one.click();
  update({ ...POPUP_STATES['posting-site'] });
  await expect.element(one).toBeChecked();
  await one.click();
  expect(asked).toEqual([
    [site?.origins, true],
    [site?.origins, false],
  ]);
});

test('a board says what to know before', async () => {
  open('elsewhere-board');
  const one = page.getByRole('switch', { name: t('site.always', { name: 'LinkedIn' }) });
  await expect.element(one).toHaveAccessibleDescription(/terms object/);
});

test('on a fixed host there is nothing to switch', () => {
  open('posting');
  expect(page.getByRole('switch').query()).toBeNull();
});

function open(state: string, changes: Parameters<typeof mountPopup>[1] = {}) {
  const start = POPUP_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  return mountPopup(start, changes);
}
