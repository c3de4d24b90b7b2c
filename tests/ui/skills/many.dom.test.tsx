import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Profile, withChanges } from '../../../lib/core/profile/profile';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { rootOfPage, unmount } from '../mount';

const NAMES = ['Ada', 'Bash', 'C', 'D', 'Elm', 'F#', 'Go', 'Hack', 'Io', 'Java', 'Kotlin'];
const profile: Profile = {
  version: 1,
  skills: NAMES.map((name, i) => ({ id: `s${i}`, name, level: 'working', years: i })),
};

afterEach(unmount);

function open() {
  const done: unknown[][] = [];
  const data = DASHBOARD_STATES['dashboard-skills'];
  if (!data) throw new Error('The gallery has no such state.');
  let now = profile;
  const draw = (next: Profile) => {
    now = next;
    drawDashboard({ ...data, profile: now }, rootOfPage(), {
      changeSkills: async (save, remove) => {
        done.push(['change', save, remove]);
        draw(withChanges(now, save, remove));
      },
      saveSkill: async (skill) => void done.push(['save', skill]),
    });
  };
  draw(profile);
  return { done };
}
const shown = () => [...document.querySelectorAll('.skill-name')].map((one) => one.textContent?.trim());

test('a long list is sorted and looked through', async () => {
  open();
  expect(shown()).toEqual(NAMES);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOptions('Years');
  expect(shown()).toEqual(NAMES.toReversed());
  await page.getByRole('searchbox', { name: 'Find in my skills' }).fill('java');
  expect(shown()).toEqual(['Java']);
});

test('many are changed and removed at once, and each step is taken back, the last first', async () => {
  const { done } = open();
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
  const { done } = open();
  const year = new Date().getFullYear() - 7;
  await page.getByRole('spinbutton', { name: 'Years of Ada' }).fill(String(year));
  await page.getByRole('spinbutton', { name: 'Years of Bash' }).click();
  await expect.poll(() => done).toEqual([['save', { id: 's0', name: 'Ada', level: 'working', years: 7 }]]);
});
