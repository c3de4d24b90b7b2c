import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Profiles, withActive, withoutProfile, withProfile } from '../../../lib/core/profile/several/profiles';
import { NoticeBar } from '../../../lib/ui/notices/NoticeBar';
import { useNotice } from '../../../lib/ui/notices/use-notice';
import { ProfileBar } from '../../../lib/ui/profiles/ProfileBar';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mount, mountPopup, unmount } from '../mount';

afterEach(unmount);

const TWO: Profiles = {
  version: 1,
  active: 'sre',
  all: [
    { id: 'sre', name: 'SRE' },
    { id: 'python', name: 'Python developer' },
  ],
};

let profiles = TWO;
let done: unknown[][] = [];

function Drawn() {
  const notices = useNotice(profiles.active);
  const set = (next: Profiles, ...what: unknown[]) => {
    profiles = next;
    done.push(what);
    mount(<Drawn />);
  };
  return (
    <main>
      <ProfileBar
        profiles={profiles}
        notices={notices}
        actions={{
          pickProfile: async (id) => set(withActive(profiles, id), 'pick', id),
          addProfile: async (name, copyOf) => {
            set(withActive(withProfile(profiles, { id: 'new', name }), 'new'), 'add', name, copyOf);
            return async () => set(withoutProfile(profiles, 'new'), 'undo');
          },
          renameProfile: async (id, name) => set(withProfile(profiles, { id, name }), 'rename', id, name),
          removeProfile: async (id) => {
            const before = profiles;
            set(withoutProfile(profiles, id), 'remove', id);
            return async () => set(before, 'undo');
          },
          saveNeeds: async () => undefined,
        }}
      />
      <NoticeBar notices={notices} />
    </main>
  );
}

function draw(start = TWO) {
  profiles = start;
  done = [];
  mount(<Drawn />);
}

const pick = page.getByRole('combobox', { name: 'Profile' });

test('a profile is made by keys alone, and can be taken back', async () => {
  draw();
  await userEvent.tab();
  await expect.element(pick).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Name of the profile' })).toHaveFocus();
  await userEvent.keyboard('Data{Enter}');
  expect(done).toEqual([['add', 'Data', undefined]]);
  await expect.element(page.getByText('Data is your profile now.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'New' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('option', { name: 'Data' })).not.toBeInTheDocument();
});

test('a copy is of the active one, renaming begins with the name there is, and Escape changes nothing', async () => {
  draw();
  await page.getByRole('button', { name: 'Copy' }).click();
  await userEvent.keyboard('SRE, remote{Enter}');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect.element(page.getByRole('textbox')).toHaveValue('SRE, remote');
  await userEvent.keyboard('On call{Enter}');
  expect(done).toEqual([
    ['add', 'SRE, remote', 'sre'],
    ['rename', 'new', 'On call'],
  ]);
  await page.getByRole('button', { name: 'Rename' }).click();
  await userEvent.keyboard('x{Escape}');
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  expect(done).toHaveLength(2);
});

test('a name that another has is refused where it is typed', async () => {
  draw();
  await page.getByRole('button', { name: 'New' }).click();
  await userEvent.keyboard('Python developer{Enter}');
  await expect.element(page.getByText('Another profile has this name.')).toBeVisible();
  expect(done).toEqual([]);
});

test('the one that has no name is called as it is shown: no other can be', async () => {
  draw({ ...TWO, all: [{ id: 'sre', name: '' }, ...TWO.all.slice(1)] });
  await page.getByRole('button', { name: 'New' }).click();
  await userEvent.keyboard('My profile{Enter}');
  await expect.element(page.getByText('Another profile has this name.')).toBeVisible();
  expect(done).toEqual([]);
});

test('the second click of a double click deletes no second profile', async () => {
  draw({ ...TWO, all: [...TWO.all, { id: 'data', name: 'Data' }] });
  await page.getByRole('button', { name: 'Delete' }).dblClick();
  await expect.element(page.getByText('SRE deleted, with its skills and words.')).toBeVisible();
  expect(done).toEqual([['remove', 'sre']]);
});

test('the first keys after the form opened are part of the name', async () => {
  draw();
  const field = () => document.querySelector<HTMLInputElement>('.profile-name input');
  document.querySelector<HTMLElement>('[data-ask=rename]')?.click();
  // No longer than drawing takes: a key may come before the next frame.
  for (let turn = 0; turn < 5 && !field(); turn++) await Promise.resolve();
  expect(document.activeElement).toBe(field());
  expect([field()?.selectionStart, field()?.selectionEnd]).toEqual([0, 'SRE'.length]);
});

test('deleting can be taken back, and the last one cannot be deleted', async () => {
  draw();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.element(page.getByText('SRE deleted, with its skills and words.')).toBeVisible();
  await expect.element(pick).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(pick).toHaveValue('sre');
});

test('the popup shows which is active only where there are several, and switches', async () => {
  const start = { page: { kind: 'none' as const }, profile: PROFILE, exports: [] };
  const picked: string[] = [];
  const { update } = mountPopup(start, { pickProfile: async (id) => void picked.push(id) });
  update({ profiles: { version: 1, active: 'sre', all: TWO.all.slice(0, 1) } });
  await expect.element(pick).not.toBeInTheDocument();
  update({ profiles: TWO });
  await pick.selectOptions('Python developer');
  expect(picked).toEqual(['python']);
});
