import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { drawDashboard } from '../../gallery/dashboard';
import { DASHBOARD_STATES, SAVED } from '../../gallery/dashboard-states';
import { POSTING } from '../../gallery/fake';
import { mount, unmount } from '../mount';
import { toView } from '../to-view';

afterEach(unmount);

const titles = () => [...document.querySelectorAll('.saved-title')].map((title) => title.textContent);
const UNTITLED = 'Posting without a title';

function open(state = 'dashboard', changes: Partial<DashboardActions> = {}) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}

test('saved postings stand by match, or newest first', async () => {
  open();
  const byMatch = [SAVED[2], SAVED[1], SAVED[0], SAVED[5], SAVED[3], SAVED[4]].map((one) => one?.title || UNTITLED);
  await expect.poll(titles).toEqual(byMatch);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOptions('Newest');
  expect(titles()).toEqual([...SAVED.slice(0, 5).map(({ title }) => title), UNTITLED]);
  await expect.element(page.getByText('More postings are being read.')).toBeVisible();
});

test('each shows its score, or how many are met where no percentage is said; without skills neither', async () => {
  open();
  await expect.element(page.getByText(/91%/)).toBeVisible();
  await expect.element(page.getByText(/2 of 3/)).toBeVisible();
  expect(document.querySelectorAll('.saved-score')).toHaveLength(5);
  unmount();
  open('dashboard-plain');
  await expect.element(page.getByText('Build Engineer')).toBeVisible();
  expect(document.querySelectorAll('.saved-score')).toHaveLength(0);
  expect(document.querySelector('.saved select')).toBeNull();
});

test('HI-11, PP-11: only a secure address is a link, and it says nothing of where it was opened', async () => {
  open();
  await expect.element(page.getByRole('link', { name: 'Open Build Engineer in a new tab' })).toBeVisible();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.saved a')];
  expect(links.map((link) => link.protocol)).toEqual(Array(4).fill('https:'));
  for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
});

test('HP-15: markup in a title stays text', async () => {
  open();
  await expect.poll(titles).toContain('<img src=x onerror=alert(1)>');
  expect(document.querySelectorAll('#root img, #root script')).toHaveLength(0);
});

test('AX-02: details open and close by keys, as in the popup and without ways into a page', async () => {
  open();
  const title = page.getByRole('button', { name: 'Site Reliability Engineer', exact: true });
  title.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('You meet 3 of 8 requirements.')).toBeVisible();
  expect(document.querySelectorAll('.saved-details .line')).toHaveLength(POSTING.reading.requirements.length);
  await page.getByRole('button', { name: 'Terraform', exact: true }).click();
  await expect.element(page.getByText(/Everything we run is described in Terraform/)).toBeVisible();
  expect(document.querySelectorAll('.saved-details .line-step')).toHaveLength(0);
  title.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveAttribute('aria-expanded', 'false');
  expect(document.querySelectorAll('.saved-details .line')).toHaveLength(0);
});

test('a missing skill is added from the details, and the line changes', async () => {
  open();
  await page.getByRole('button', { name: 'Build Engineer', exact: true }).click();
  await page.getByRole('button', { name: 'Add Terraform to my skills' }).click();
  await expect.element(page.getByText('Terraform added.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Add Terraform to my skills' })).not.toBeInTheDocument();
});

test('what is gone by the time it is opened says so', async () => {
  open('dashboard', { openSaved: async () => undefined });
  await page.getByRole('button', { name: 'Build Engineer', exact: true }).click();
  await expect.element(page.getByText('This posting is no longer saved.')).toBeVisible();
});

test('a removed posting comes back by undo, and the focus goes to its neighbour', async () => {
  open();
  await page.getByRole('button', { name: 'Remove Build Engineer' }).click();
  await expect.poll(titles).not.toContain('Build Engineer');
  expect(titles()).toHaveLength(5);
  expect(document.activeElement?.textContent).toBe(POSTING.title);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(titles).toContain('Build Engineer');
});

test('all matches are saved in the order shown, and the file is named', async () => {
  const asked: [string[], string][] = [];
  open('dashboard', {
    exportSaved: async (ids, format) => {
      asked.push([ids, format]);
      return 'skillmark-matches-2026-11-21.csv';
    },
  });
  await page.getByRole('button', { name: 'Save all matches as CSV' }).click();
  await expect.element(page.getByText('skillmark-matches-2026-11-21.csv: 6 saved postings.')).toBeVisible();
  expect(asked).toEqual([[['3', '2', '1', '6', '4', '5'], 'csv']]);
});

test('ST-01: what could not be removed or saved is told', async () => {
  open('dashboard', { removeSaved: () => Promise.reject(new Error('The disk is full.')) });
  await page.getByRole('button', { name: 'Remove Build Engineer' }).click();
  await expect.element(page.getByText('That did not work. The disk is full.')).toBeVisible();
  expect(titles()).toHaveLength(6);
});

test('with nothing saved it says how to begin', async () => {
  open('dashboard-empty');
  await expect.element(page.getByText(/^No posting is saved yet/)).toBeVisible();
});

test('ST-04: damaged data is told of, and goes when it is deleted', async () => {
  open('dashboard-damaged');
  await expect.element(page.getByText(/^1 thing that was stored is damaged/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete the damaged data' }).click();
  await expect.element(page.getByText('The damaged data is deleted.')).toBeVisible();
  await expect.element(page.getByText(/^1 thing that was stored is damaged/)).not.toBeInTheDocument();
});

test('PP-12: everything is deleted after it was asked for twice', async () => {
  open('dashboard-data');
  const ask = page.getByRole('button', { name: 'Delete everything' });
  await ask.click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().textContent).toContain('8 skills, 6 saved postings');
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(ask).toHaveFocus();
  await ask.click();
  await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect.element(page.getByText('Everything is deleted.')).toBeVisible();
  await toView('skills');
  await expect.element(page.getByText('No skills yet')).toBeVisible();
  await toView('postings');
  await expect.element(page.getByText(/^No posting is saved yet/)).toBeVisible();
});
