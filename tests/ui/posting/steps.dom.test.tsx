import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../../lib/ui/text/text';
import { POSTING } from '../../gallery/states/fake-postings';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

const COUNT = POSTING.reading.mentions.length;
const DOCKER = 100;
const PODMAN = 110;

afterEach(unmount);

test('says how many mentions there are, then which one is shown, and goes both ways', async () => {
  const { done, update } = open('posting');
  const bar = page.getByRole('group', { name: t('steps.name') });
  await expect.element(bar).toHaveTextContent(`${COUNT} mentions`);
  await page.getByRole('button', { name: t('steps.next') }).click();
  await page.getByRole('button', { name: t('steps.previous') }).click();
  expect(done).toEqual([
    ['step', 1],
    ['step', -1],
  ]);
  update({ shown: at(PODMAN, 2) });
  await expect.element(bar).toHaveTextContent(`3 of ${COUNT}`);
});

test('the line of the mention that is shown says which of its own it is, and goes on from there', async () => {
  const { done, update } = open('posting');
  update({ shown: at(PODMAN, 2) });
  const step = () => document.querySelector('.line-step')?.textContent;
  await expect.poll(step).toBe('2 of 4 in the page');
  expect(document.querySelectorAll('.line-step')).toHaveLength(1);
  await page.getByRole('button', { name: 'Docker, Podman, or LXC' }).click();
  expect(done.at(-1)).toEqual(['show', '1', 120, 125]);
  await expect.poll(step).toBe('3 of 4 in the page');
});

test('a late answer does not undo the next click, and what is asked for elsewhere counts', async () => {
  const { update } = open('posting');
  const line = page.getByRole('button', { name: 'Docker, Podman, or LXC' });
  const step = () => document.querySelector('.line-step')?.textContent;
  await line.click();
  await line.click();
  update({ shown: at(DOCKER, 1) });
  await expect.poll(step).toBe('2 of 4 in the page');
  update({ shown: at(PODMAN, 2) });
  await expect.poll(step).toBe('2 of 4 in the page');
  update({ shown: at(DOCKER, 1) });
  await expect.poll(step).toBe('1 of 4 in the page');
});

test('a step that could not be made is told', async () => {
  open('posting', { stepMention: () => Promise.reject(new Error('Nobody answered.')) });
  await page.getByRole('button', { name: t('steps.next') }).click();
  await expect.element(page.getByText(/Nobody answered/)).toBeVisible();
});

test('without a mention there is nothing to step through', () => {
  open('nothing');
  expect(page.getByRole('group', { name: t('steps.name') }).query()).toBeNull();
});

test('several postings are counted together', async () => {
  const { page: state } = POPUP_STATES.several ?? {};
  if (state?.kind !== 'postings') throw new Error('The gallery has no such state.');
  const all = state.postings.reduce((sum, { reading }) => sum + reading.mentions.length, 0);
  open('several');
  const bar = page.getByRole('group', { name: t('steps.name') });
  await expect.element(bar).toHaveTextContent(`${all} mentions`);
});

function at(start: number, index: number) {
  return { posting: POSTING.id, start, index, count: COUNT };
}

function open(state: string, changes: Parameters<typeof mountPopup>[1] = {}) {
  const start = POPUP_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  return mountPopup(start, changes);
}
