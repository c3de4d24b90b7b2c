import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { SAVED } from '../../gallery/states/saved-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

// Wide enough for a table.
beforeEach(() => page.viewport(1280, 900));
afterEach(unmount);

const rows = () => document.querySelectorAll('.saved-row').length;
const focused = () => document.activeElement?.textContent;

function open() {
  drawDashboard(DASHBOARD_STATES.dashboard as never, mount(null));
  (document.activeElement as HTMLElement | null)?.blur();
}

test.each(['list.table', 'list.board'] as const)(
  'AX-02: from where the window begins the arrow down leads into the postings, %s',
  async (form) => {
    open();
    await page.getByRole('button', { name: t(form), exact: true }).click();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{ArrowDown}');
    const first = () => document.querySelector('.saved-title[tabindex="0"], .card-title[tabindex="0"]');
    await expect.poll(() => document.activeElement === first()).toBe(true);
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  },
);

test('one removed after the other, all are taken back one after the other', async () => {
  open();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe(SAVED[0]?.title);
  const all = rows();
  await userEvent.keyboard('{Delete}');
  await expect.poll(rows).toBe(all - 1);
  await userEvent.keyboard('{Delete}');
  await expect.poll(rows).toBe(all - 2);
  await page.getByRole('button', { name: t('app.undo') }).click();
  await expect.poll(rows).toBe(all - 1);
  const step = t('saved.removed', { title: SAVED[0]?.title ?? '' });
  await page.getByRole('button', { name: t('app.takeBack', { step }) }).click();
  await expect.poll(rows).toBe(all);
});
