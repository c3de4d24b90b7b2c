import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { POPUP_STATES } from '../gallery/states';
import { mountPopup, unmount } from './mount';

afterEach(unmount);

describe.each(['light', 'dark'])('AX-01, AX-05: axe finds nothing in %s', (scheme) => {
  test.each(Object.keys(POPUP_STATES))('popup: %s', async (state) => {
    dress(scheme);
    mountPopup(must(POPUP_STATES[state]));
    expect(await faults()).toEqual([]);
  });

  test('popup: sum open, a line stepped through', async () => {
    dress(scheme);
    mountPopup(must(POPUP_STATES.posting));
    await page.getByText('How the score is counted').click();
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

test.each(Object.keys(POPUP_STATES))('AX-09: at 320 pixels nothing sticks out: %s', async (state) => {
  await page.viewport(320, 560);
  document.documentElement.classList.add('page');
  mountPopup(must(POPUP_STATES[state]));
  const wide = [...document.querySelectorAll<HTMLElement>('#root *')].filter((element) => {
    return element.getBoundingClientRect().right > 320 && !element.closest('.visually-hidden');
  });
  expect(wide.map((element) => element.outerHTML)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

function dress(scheme: string) {
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = scheme;
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The gallery has no such state.');
  return value;
}
