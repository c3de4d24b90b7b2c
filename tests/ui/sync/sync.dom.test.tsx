import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SyncShown } from '../../../lib/ui/data';
import { useNotice } from '../../../lib/ui/notices/use-notice';
import { SyncSwitch } from '../../../lib/ui/sync/SyncSwitch';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mount, unmount } from '../mount';

afterEach(unmount);

let state: SyncShown = { on: false, bytes: 0, left: 0 };

function Drawn() {
  const notices = useNotice();
  const set = async (next: SyncShown) => {
    state = next;
    return next;
  };
  return (
    <SyncSwitch
      profile={PROFILE}
      notices={notices}
      actions={{
        loadSync: async () => state,
        switchSync: (on) => set({ ...state, on, bytes: on ? 1_234 : 0 }),
        clearSync: () => set({ on: false, bytes: 0, left: 0 }),
      }}
    />
  );
}

const on = page.getByRole('switch', { name: 'Sync my profiles through the browser' });

test('it is off at first, says before what leaves and through whom, and how much is used once it is on', async () => {
  state = { on: false, bytes: 0, left: 0 };
  mount(<Drawn />);
  await expect.element(on).not.toBeChecked();
  await expect.element(page.getByText(/leave this computer, through the maker of your browser/)).toBeVisible();
  await on.click();
  await expect.element(on).toBeChecked();
  await expect.element(page.getByText('2 of 90 KB are used.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the synced copy' }).click();
  await expect.element(on).not.toBeChecked();
});

test('that there is no room, that the browser refused, and what is too long is said', async () => {
  state = { on: true, problem: 'full', bytes: 95_000, left: 0 };
  mount(<Drawn />);
  await expect.element(page.getByText(/more than the 90 KB/)).toBeVisible();
  unmount();
  state = { on: true, problem: 'failed', bytes: 0, left: 0 };
  mount(<Drawn />);
  await expect.element(page.getByText(/last sync failed/)).toBeVisible();
  unmount();
  state = { on: true, problem: 'crowded', bytes: 1_234, left: 0 };
  mount(<Drawn />);
  await expect.element(page.getByText(/more than the 20 profiles/)).toBeVisible();
  await expect.element(page.getByText('2 of 90 KB are used.')).toBeVisible();
  unmount();
  state = { on: true, bytes: 10, left: 2 };
  mount(<Drawn />);
  await expect.element(page.getByText(/2 skills have too long a name/)).toBeVisible();
});
