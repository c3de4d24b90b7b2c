import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupData } from '../../../lib/ui/data';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

afterEach(unmount);

function open(state: string) {
  const start = POPUP_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  const saved: [string, boolean | string][] = [];
  mountPopup(start, {
    savePosting: async (posting, evenPrivate) => {
      saved.push([posting.id, evenPrivate]);
      return { again: false };
    },
    unsavePosting: async ({ id }) => {
      saved.push([id, 'no longer']);
      return async () => saved.push([id, 'as it was']);
    },
  });
  return saved;
}

test('a posting is saved by one press', async () => {
  const saved = open('posting');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByText('Posting saved.')).toBeVisible();
  expect(saved).toEqual([['1', false]]);
});

test('the second click of a double click does not take back what the first one did', async () => {
  const start = POPUP_STATES.posting as PopupData;
  const done: string[] = [];
  const { update } = mountPopup(start, {
    savePosting: async () => {
      done.push('save');
      // As it is stored: drawn anew before the second click.
      if (start.page.kind === 'postings')
        update({
          page: {
            ...start.page,
            postings: start.page.postings.map((one) => ({ ...one, savedAt: '2026-11-29T12:00:00Z' })),
          },
        });
      return { again: false };
    },
    unsavePosting: async () => {
      done.push('unsave');
      return async () => undefined;
    },
  });
  await page.getByRole('button', { name: 'Save', exact: true }).dblClick();
  await expect.element(page.getByText('Posting saved.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  expect(done).toEqual(['save']);
  document.querySelector<HTMLElement>('.save')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => done).toEqual(['save', 'unsave']);
});

test('a saved one is shown so, is saved no longer by another press, and that is taken back', async () => {
  const saved = open('saved');
  const button = page.getByRole('button', { name: 'Saved', exact: true });
  await expect.element(button).toHaveAttribute('title', expect.stringMatching(/^Saved on .+2026/));
  await button.click();
  await expect.element(page.getByText('Posting no longer saved.')).toBeVisible();
  expect(saved).toEqual([['1', 'no longer']]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => saved.at(-1)).toEqual(['1', 'as it was']);
});

test('how far it has come with a saved one is set beside the button, and taken back', async () => {
  const done: string[] = [];
  const start = POPUP_STATES.saved as PopupData;
  if (start.page.kind !== 'postings') throw new Error('The gallery has no posting in this state.');
  const postings = start.page.postings.map((one) => ({ ...one, savedId: 'board:7', status: 'saved' as const }));
  mountPopup(
    { ...start, page: { ...start.page, postings } },
    {
      setStatus: async (id, status) => {
        done.push(`${id} ${status}`);
        return async () => done.push('as it was');
      },
    },
  );
  const select = page.getByRole('combobox', { name: /^Status of / });
  await userEvent.selectOptions(select, 'Applied');
  await expect.poll(() => done).toEqual(['board:7 applied']);
  await expect.element(page.getByText(/: Applied\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => done.at(-1)).toBe('as it was');
  await expect.element(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('what is done with a posting is of no profile: it is taken back whichever is active', async () => {
  const all = [
    { id: 'a', name: 'SRE' },
    { id: 'b', name: 'Python' },
  ];
  let isBack = false;
  const { update } = mountPopup(POPUP_STATES.saved as PopupData, {
    unsavePosting: async () => async () => {
      isBack = true;
    },
  });
  update({ profiles: { version: 1, active: 'a', all } });
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect.element(page.getByText('Posting no longer saved.')).toBeVisible();
  update({ profiles: { version: 1, active: 'b', all } });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => isBack).toBe(true);
});

test('PP-09: from a private window it warns first, and saves only then', async () => {
  const saved = open('private');
  const button = page.getByRole('button', { name: 'Save', exact: true });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Save from a private window?' });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(saved).toEqual([]);
  await button.click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Posting saved.')).toBeVisible();
  expect(saved).toEqual([['1', true]]);
});
