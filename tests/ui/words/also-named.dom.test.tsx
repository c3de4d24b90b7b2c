import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ShownPosting } from '../../../lib/ui/data';
import { POSTING } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mountPopup, unmount } from '../mount';

const unknown = [
  { start: 10, end: 18, text: 'Zorplify', sure: 0.8, evidence: 'Work with Zorplify and QuexDB.' },
  { start: 23, end: 29, text: 'QuexDB', sure: 0.9, evidence: 'Work with Zorplify and QuexDB.' },
  { start: 50, end: 58, text: 'Zorplify', sure: 0.9, evidence: 'Zorplify again.' },
];
const posting: ShownPosting = { ...POSTING, reading: { ...POSTING.reading, unknown } };

afterEach(unmount);

function open() {
  return mountPopup({ page: { kind: 'postings', postings: [posting] }, profile: PROFILE, exports: [] });
}

test('names in no list stand apart, each once, with the sentence of its first place, and count for nothing', async () => {
  open();
  await expect.element(page.getByRole('heading', { name: 'Also named' })).toBeVisible();
  const lines = [...document.querySelectorAll('.also-named .line')].map((line) => line.textContent);
  expect(lines).toEqual(['Zorplify', 'QuexDB']);
  await page.getByRole('button', { name: 'Zorplify', exact: true }).click();
  await expect.element(page.getByText('Work with Zorplify and QuexDB.').first()).toBeVisible();
  await expect.element(page.getByText('50%', { exact: true })).toBeVisible();
});

test('a name is shown in the page, added to the own words, or refused, and each can be taken back', async () => {
  const { done } = open();
  await page.getByRole('button', { name: 'QuexDB', exact: true }).click();
  await page.getByRole('button', { name: 'Add QuexDB to my words' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Zorplify is no technology' }).click();
  await expect.element(page.getByText('Zorplify is not named again.')).toBeVisible();
  expect(done).toEqual([
    ['show', POSTING.id, 23, 29],
    ['correct', { kind: 'own', name: 'QuexDB' }],
    ['correct', { kind: 'notOwn', name: 'QuexDB' }],
    ['correct', { kind: 'noTechnology', name: 'Zorplify' }],
  ]);
});
