import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Profile } from '../../../lib/core/profile/profile';
import { mountPopup, unmount } from '../mount';

const NAMES = ['Ada', 'Bash', 'C', 'D', 'Elm', 'F#', 'Go', 'Hack', 'Io', 'Java', 'Kotlin'];
const profile: Profile = {
  version: 1,
  skills: NAMES.map((name, i) => ({ id: `s${i}`, name, level: 'working', years: i })),
};

afterEach(unmount);

async function open() {
  const popup = mountPopup({ page: { kind: 'none' }, profile, exports: [] });
  await page.getByRole('tab', { name: /My skills/ }).click();
  return popup;
}
const shown = () => [...document.querySelectorAll('.skill-name')].map((one) => one.textContent?.trim());

test('a long list is sorted and looked through', async () => {
  await open();
  expect(shown()).toEqual(NAMES);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOptions('Years');
  expect(shown()).toEqual(NAMES.toReversed());
  await page.getByRole('searchbox', { name: 'Find in my skills' }).fill('java');
  expect(shown()).toEqual(['Java']);
});

test('many are changed and removed at once, and each step is taken back, the last first', async () => {
  const { done } = await open();
  await page.getByRole('button', { name: 'Change several' }).click();
  await page.getByRole('checkbox', { name: 'Ada' }).click();
  await page.getByRole('checkbox', { name: 'Go' }).click();
  await page.getByRole('combobox', { name: 'Set the level' }).selectOptions('Expert');
  await expect.poll(() => done.length).toBe(1);
  await page.getByRole('button', { name: 'Remove them' }).click();
  await expect.poll(() => shown().length).toBe(9);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown().length).toBe(11);
  await page.getByRole('button', { name: 'Take back: 2 skills changed.' }).click();
  await expect.poll(() => done.at(-1)).toEqual(['change', [profile.skills[0], profile.skills[6]], []]);
  await expect.element(page.getByRole('button', { name: /Take back/ })).not.toBeInTheDocument();
});

test('a year is taken for how long it is since then', async () => {
  const { done } = await open();
  const year = new Date().getFullYear() - 7;
  await page.getByRole('spinbutton', { name: 'Years of Ada' }).fill(String(year));
  await page.getByRole('spinbutton', { name: 'Years of Bash' }).click();
  await expect.poll(() => done).toEqual([['save', { id: 's0', name: 'Ada', level: 'working', years: 7 }]]);
});
