import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { listed, windowOfState } from '../../gallery/windows/windows';
import { faults } from '../faults';
import { mount, mountPopup, unmount } from '../mount';

afterEach(unmount);

describe.each(['light', 'dark'])('AX-01, AX-05: axe finds nothing in %s', (scheme) => {
  test.each(listed().map(({ state }) => state))('%s', async (state) => {
    dress(scheme);
    document.documentElement.classList.add('page');
    const { draw, width, height } = windowOfState(state);
    await page.viewport(width, height);
    act(() => draw(state, mount(null)));
    expect(await faults()).toEqual([]);
  });

  test('popup: sum open, a line stepped through', async () => {
    dress(scheme);
    mountPopup(must(POPUP_STATES.posting));
    await page.getByText('The sum').click();
    await page.getByRole('button', { name: 'Ceph' }).click();
    expect(await faults()).toEqual([]);
  });

  test('popup: my skills, searching', async () => {
    dress(scheme);
    mountPopup(must(POPUP_STATES.posting));
    await page.getByRole('tab', { name: /My skills/ }).click();
    expect(await faults()).toEqual([]);
    await userEvent.fill(page.getByRole('combobox', { name: 'Add a skill' }), 'o');
    await expect.element(page.getByRole('listbox')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test('popup: my skills, after a removal', async () => {
    dress(scheme);
    mountPopup(must(POPUP_STATES.posting));
    await page.getByRole('tab', { name: /My skills/ }).click();
    await page.getByRole('button', { name: 'Remove Ceph' }).click();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});

function dress(scheme: string) {
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = scheme;
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The gallery has no such state.');
  return value;
}
