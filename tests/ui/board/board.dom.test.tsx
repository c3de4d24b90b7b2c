import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { STATUSES, type Status } from '../../../lib/core/saved/saved-posting';
import { statusText } from '../../../lib/ui/status/status-text';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { POSTING } from '../../gallery/states/fake-postings';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

beforeEach(() => page.viewport(1280, 900));
afterEach(unmount);

async function open(state = 'dashboard', changes: Partial<DashboardActions> = {}) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
  await page.getByRole('button', { name: t('list.board') }).click();
  await expect.element(page.getByText(t('list.boardKeys'))).toBeVisible();
}

const column = (status: Status) => page.getByRole('region', { name: new RegExp(`^${statusText(status)} \\d`) });
const titles = (status: Status) =>
  [...column(status).element().querySelectorAll('.card-title')].map((one) => one.textContent);
const count = (status: Status) => column(status).element().querySelector('.board-count')?.textContent;
const card = (title: string) => page.getByRole('button', { name: title, exact: true });

test('each status has a column with its number, in the order they come, and all postings stand in one of them', async () => {
  await open();
  const heads = [...document.querySelectorAll('.board h2')].map((one) => one.textContent?.replace(/ .*/, ''));
  expect(heads).toEqual(STATUSES.map(statusText));
  expect(STATUSES.map(count)).toEqual(['4', '0', '1', '0', '1', '0', '0']);
  expect(titles('interview')).toEqual([POSTING.title]);
});

test('search and order are the list’s own, and stay when it is a table again', async () => {
  await open();
  await page.getByRole('combobox', { name: t('list.sortBy') }).selectOptions(t('list.posting'));
  const titled = () => titles('saved').filter((title) => title !== t('posting.untitled'));
  const before = titled();
  await page.getByRole('button', { name: t('list.turn') }).click();
  await expect.poll(titled).toEqual(before.toReversed());
  expect(before.length).toBeGreaterThan(2);
  await page.getByRole('searchbox').fill('quay build');
  await expect.poll(() => STATUSES.map(count).join('')).toBe('1000000');
  await page.getByRole('button', { name: t('list.table') }).click();
  expect([...document.querySelectorAll('.saved-title')].map((one) => one.textContent)).toEqual(['Build Engineer']);
  await expect
    .element(page.getByRole('columnheader', { name: t('list.posting') }))
    .toHaveAttribute('aria-sort', 'descending');
});

test('AX-02: Tab stops at one card, arrows go within a column and to the next that has any, Shift moves the card, and the focus goes with it', async () => {
  await open();
  expect(document.querySelectorAll('.card-title[tabindex="0"]')).toHaveLength(1);
  card('Build Engineer').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(card(POSTING.title)).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(card('Build Engineer')).toHaveFocus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => titles('applied')).toEqual(['Build Engineer']);
  await expect.element(card('Build Engineer')).toHaveFocus();
  await expect.element(page.getByText('Build Engineer: Applied.')).toBeVisible();
  expect([count('saved'), count('applied')]).toEqual(['3', '1']);
  await page.getByRole('button', { name: t('app.undo') }).click();
  await expect.poll(() => titles('applied')).toEqual([]);
});

test('a card that is dragged to another column gets its status', async () => {
  await open();
  const source = card('Build Engineer').element().closest('.card') as HTMLElement;
  const target = column('offer').element();
  const data = new DataTransfer();
  for (const [on, type] of [
    [source, 'dragstart'],
    [target, 'dragover'],
    [target, 'drop'],
  ] as const)
    on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  await expect.poll(() => titles('offer')).toEqual(['Build Engineer']);
});

test('what is dragged in from elsewhere changes nothing', async () => {
  const asked: unknown[] = [];
  await open('dashboard', {
    annotateSaved: async (...what) => {
      asked.push(what);
      return async () => undefined;
    },
  });
  const data = new DataTransfer();
  data.setData('text/plain', 'https://elsewhere.example/');
  column('offer')
    .element()
    .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  expect(asked).toEqual([]);
});

test('a status is chosen on the card as well, details open below, and several are selected by x', async () => {
  await open();
  await page.getByRole('combobox', { name: 'Status of Build Engineer' }).selectOptions('rejected');
  await expect.poll(() => titles('rejected')).toContain('Build Engineer');
  await card('Build Engineer').click();
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toBeVisible();
  card('Build Engineer').element().focus();
  await userEvent.keyboard('x');
  await expect.element(page.getByText('1 selected')).toBeVisible();
});

test('details that open below what is in sight are brought into it', async () => {
  await page.viewport(1280, 500);
  await open('dashboard-many');
  const title = document.querySelector<HTMLElement>('.card-title');
  title?.scrollIntoView({ block: 'start' });
  await expect.poll(() => document.querySelector('.card-title')?.getBoundingClientRect().top).toBeLessThan(400);
  const top = () => document.querySelector('.board-details')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  title?.click();
  await expect.poll(top).toBeLessThan(innerHeight);
  expect(scrollY).toBeGreaterThan(0);
});

test('of many a column draws some, and more on request', async () => {
  await open('dashboard-many');
  const drawn = () => document.querySelectorAll('.card').length;
  expect(drawn()).toBeLessThanOrEqual(STATUSES.length * 30);
  expect(STATUSES.reduce((sum, status) => sum + Number(count(status)), 0)).toBe(500);
  const before = drawn();
  await page
    .getByRole('button', { name: / more$/ })
    .first()
    .click();
  await expect.poll(drawn).toBe(before + 30);
});

test('a card that is removed leaves the focus to the next', async () => {
  await open();
  card('Build Engineer').element().focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => count('saved')).toBe('3');
  expect(document.activeElement?.matches('.card-title')).toBe(true);
});

test.each([1280, 320])('at %i pixels nothing of the board is cut off', async (width) => {
  await page.viewport(width, 700);
  await open();
  const main = document.querySelector('main') as HTMLElement;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
});

test('a card says in how many places its job was found', async () => {
  await open('dashboard-sources');
  const told = page.getByText('3 sources');
  await expect.element(told).toBeVisible();
  expect(told.element().getAttribute('title')).toMatch(/, .* and /);
  expect(document.querySelectorAll('.card').length).toBeGreaterThan(document.querySelectorAll('.card .fact').length);
});
