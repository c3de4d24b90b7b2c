import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ReaderError, readerError } from '../../../lib/core/reader-error';
import type { PopupActions } from '../../../lib/ui/actions';
import { t } from '../../../lib/ui/text/text';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

afterEach(unmount);

function open(state: string, changes: Partial<PopupActions> = {}) {
  const start = POPUP_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  return mountPopup(start, changes);
}

test.each([
  ['none-board', 'No job posting on this page', /LinkedIn is read here. Open a single job/],
  ['elsewhere-board', 'LinkedIn is switched off', /Switch it on, and its postings are read/],
  ['elsewhere-pdf', 'A PDF cannot be read', /Browsers show PDF files where extensions have no access/],
  ['restricted-own', 'This page cannot be read', /a page of the browser itself/],
  ['restricted-store', 'This page cannot be read', /out of the stores/],
  ['restricted-file', 'This page cannot be read', /a file on your computer/],
])('LC-13: %s says what is so', async (state, title, text) => {
  open(state);
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  await expect.element(page.getByText(text)).toBeVisible();
});

test('LC-13: on a board that is off the switch stands before the scan', () => {
  open('elsewhere-board');
  const [first, second] = document.querySelectorAll('.note button');
  expect(first?.getAttribute('role')).toBe('switch');
  expect(second?.textContent).toBe(t('note.scan'));
});

test('LC-12: where a script of an earlier version is, the page is loaded anew by a button', async () => {
  let loads = 0;
  open('reload', { reloadPage: async () => void loads++ });
  await page.getByRole('button', { name: t('note.reload.button') }).click();
  expect(loads).toBe(1);
});

test('ST-01: where skills cannot be loaded the posting is shown all the same, and nothing is compared', async () => {
  open('unloaded');
  await expect.element(page.getByRole('heading', { name: t('skills.unloadedTitle') })).toBeVisible();
  await expect.element(page.getByText(/Unable to create sequential file/)).toBeVisible();
  expect(document.querySelectorAll('.line').length).toBeGreaterThan(3);
  expect(document.querySelectorAll('.score, .word, .start-button')).toHaveLength(0);
  await page.getByRole('tab', { name: t('app.skills') }).click();
  expect(page.getByRole('combobox').query()).toBeNull();
  await expect.element(page.getByRole('heading', { name: t('skills.unloadedTitle') })).toBeVisible();
});

const FULL = readerError('storageFull', 'The disk is full, or the browser gives no more room.');
const READ_ONLY = new ReaderError('unstored', 'The browser could not store it: read-only', { reason: 'read-only' });

test.each([
  ['full', FULL, 'The disk is full'],
  ['read-only', READ_ONLY, 'The browser could not store it: read-only'],
])('ST-01: storage %s: what was typed stays, and the reader is told', async (_name, error, words) => {
  const { update } = open('posting', { saveSkill: () => Promise.reject(error) });
  await page.getByRole('tab', { name: /My skills/ }).click();
  const field = page.getByRole('combobox', { name: t('skills.search') });
  await field.fill('terraf');
  await page.getByRole('option', { name: /Terraform/ }).click();
  const said = () => document.querySelector('.notice [role=status]')?.textContent;
  await expect.poll(said).toMatch(/^It is not stored, and what you entered stays here/);
  expect(said()).toContain(words);
  await expect.element(field).toHaveValue('terraf');

  const years = page.getByRole('spinbutton', { name: t('skills.yearsOf', { name: 'Ceph' }) });
  await years.fill('9');
  await years.element().dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(said).toContain(words);
  update({ exports: [] });
  await expect.element(years).toHaveValue(9);
  expect(document.querySelectorAll('.skill-unstored')).toHaveLength(1);
});

test('ST-01: what was entered is stored when the browser stores again', async () => {
  let fails = true;
  const saved: unknown[] = [];
  open('posting', {
    saveSkill: async (skill) => {
      if (fails) throw FULL;
      saved.push(skill);
    },
  });
  await page.getByRole('tab', { name: /My skills/ }).click();
  const level = page.getByRole('combobox', { name: t('skills.levelOf', { name: 'Ceph' }) });
  await level.selectOptions('expert');
  await expect.poll(() => document.querySelectorAll('.skill-unstored').length).toBe(1);
  fails = false;
  const years = page.getByRole('spinbutton', { name: t('skills.yearsOf', { name: 'Ceph' }) });
  await years.fill('9');
  await years.element().dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => saved).toEqual([{ id: 'ceph', name: 'Ceph', level: 'expert', years: 9 }]);
  await expect.poll(() => document.querySelectorAll('.skill-unstored').length).toBe(0);
});
