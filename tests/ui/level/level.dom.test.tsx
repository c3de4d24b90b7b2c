import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { levelAt } from '../../../lib/ui/level/level-at';
import { POSTING } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mountPopup, unmount } from '../mount';

afterEach(unmount);

const START = { page: { kind: 'none' as const }, profile: PROFILE, exports: [] };
const level = (name: string) => page.getByRole('combobox', { name: `Level of ${name}` });
const years = (name: string) => page.getByRole('spinbutton', { name: `Years of ${name}` });

async function open() {
  const { done } = mountPopup(START);
  await page.getByRole('tab', { name: /My skills/ }).click();
  return done;
}

test('a letter is the level whose word begins with it, again the next such, and nothing else is one', () => {
  expect(['e', 'E', 'l', 'w', 'n'].map((key) => levelAt(key, 'working'))).toEqual([
    'expert',
    'expert',
    'learning',
    'working',
    'avoid',
  ]);
  expect(['5', 'Enter', 'x', ' ', '.'].map((key) => levelAt(key, 'working'))).toEqual(Array(5).fill(undefined));
});

test('wherever the focus is, “e5” and “5e” are an expert of five years, and Enter goes on to the next skill', async () => {
  const done = await open();
  (level('Ceph').element() as HTMLElement).focus();
  await userEvent.keyboard('5');
  await expect.element(years('Ceph')).toHaveFocus();
  await userEvent.keyboard('e');
  await expect.element(level('Ceph')).toHaveValue('expert');
  expect(done).toEqual([['save', { id: 'ceph', name: 'Ceph', level: 'expert', years: 5 }]]);
  await userEvent.keyboard('{Enter}');
  await expect.element(level('Docker')).toHaveFocus();
  await userEvent.keyboard('12{Enter}');
  await expect.element(level('Go')).toHaveFocus();
  expect(done.slice(1)).toEqual([['save', { id: 'docker', name: 'Docker', level: 'expert', years: 12 }]]);
});

test('one digit at the level is taken when the focus leaves, once, and what is no number of years changes nothing', async () => {
  const done = await open();
  (level('Ceph').element() as HTMLElement).focus();
  await userEvent.keyboard('7');
  await userEvent.tab();
  expect(done).toEqual([['save', { id: 'ceph', name: 'Ceph', level: 'working', years: 7 }]]);
  await years('Ceph').fill('88');
  await userEvent.tab();
  await expect.element(years('Ceph')).toHaveValue(7);
  expect(done).toHaveLength(1);
});

test('a year is for how long it is since, and tenths stay as they were typed', async () => {
  const done = await open();
  (years('Ceph').element() as HTMLElement).focus();
  await years('Ceph').fill('2019');
  await userEvent.keyboard('{Enter}');
  await years('Docker').fill('2.7');
  await userEvent.keyboard('{Enter}');
  expect(done.map(([, skill]) => (skill as { years: number }).years)).toEqual([new Date().getFullYear() - 2019, 2.7]);
});

test('the same control stands on the open line of a posting', async () => {
  const { done } = mountPopup({ ...START, page: { kind: 'postings', postings: [POSTING] } });
  await page.getByRole('button', { name: 'Ceph', exact: true }).click();
  (level('Ceph').element() as HTMLElement).focus();
  await userEvent.keyboard('6{Enter}');
  expect(done).toEqual([
    ['show', '1', 200, 205],
    ['save', { id: 'ceph', name: 'Ceph', level: 'working', years: 6 }],
  ]);
  await expect.poll(() => document.querySelector('[data-line="required ceph"]')?.className).toContain('line-met');
});
