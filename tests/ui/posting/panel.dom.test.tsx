import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { t } from '../../../lib/ui/text/text';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

afterEach(() => {
  unmount();
  document.documentElement.classList.remove('panel');
});

test('the popup offers to stay open; asked right in the click, before anything is waited for', async () => {
  const order: string[] = [];
  addEventListener('click', () => order.push('click begins'), { capture: true, once: true });
  addEventListener('click', () => order.push('click ends'), { once: true });
  open('posting', {
    keepOpen: async () => {
      order.push('asked');
    },
  });
  await page.getByRole('button', { name: t('panel.keepOpen') }).click();
  expect(order).toEqual(['click begins', 'asked', 'click ends']);
});

test('a panel that could not be opened is told of, and the panel itself does not offer another', async () => {
  open('posting', { keepOpen: () => Promise.reject(new Error('No window is open.')) });
  await page.getByRole('button', { name: t('panel.keepOpen') }).click();
  await expect.element(page.getByText(/No window is open/)).toBeVisible();
  unmount();
  open('posting');
  expect(page.getByRole('button', { name: t('panel.keepOpen') }).query()).toBeNull();
});

test('beside a page that is not known it says how to let it in, by the key that is set', async () => {
  const { update } = open('unknown');
  await expect.element(page.getByRole('heading', { name: t('panel.unknownTitle') })).toBeVisible();
  await expect.element(page.getByText(/Alt\+Shift\+S does the same/)).toBeVisible();
  update({ openKey: undefined });
  await expect.poll(() => document.body.textContent).not.toContain('does the same');
});

test('what the background says is shown once for each time it is said', async () => {
  const { update } = open('posting');
  update({ told: { id: 'a', text: 'Posting saved.' } });
  await expect.element(page.getByText('Posting saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  update({ exports: [] });
  await expect.element(page.getByText('Posting saved.')).not.toBeInTheDocument();
  update({ told: { id: 'b', text: 'Posting saved.' } });
  await expect.element(page.getByText('Posting saved.')).toBeVisible();
});

test.each(['stepped', 'several', 'long', 'unknown', 'elsewhere-site', 'no-skills'])(
  'AX-01: 320 pixels wide and tall, %s is accessible and nothing stands out at the side',
  async (state) => {
    await page.viewport(320, 900);
    document.documentElement.classList.add('panel');
    open(state);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(document.querySelector('.popup')?.getBoundingClientRect().height).toBe(900);
    const { violations } = await axe.run('#root');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
  },
);

function open(state: string, changes: Parameters<typeof mountPopup>[1] = {}) {
  const start = POPUP_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  return mountPopup(start, changes);
}
