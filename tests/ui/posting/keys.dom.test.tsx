import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { t } from '../../../lib/ui/text/text';
import { POSTING } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mountPopup, unmount } from '../mount';

const exports = [
  { name: 'csv', label: 'CSV' },
  { name: 'json', label: 'JSON' },
];

afterEach(unmount);

const focused = () => document.activeElement?.textContent;

test('AX-02: Escape closes a line from what can be said of it, and the line has the focus', async () => {
  mountPopup({ page: { kind: 'postings', postings: [POSTING] }, profile: PROFILE, exports });
  const line = page.getByRole('button', { name: 'Kubernetes', exact: true });
  line.element().focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => document.activeElement?.className).toContain('correct-way');
  await userEvent.keyboard('{Escape}');
  await expect.element(line).toHaveFocus();
  await expect.element(line).toHaveAttribute('aria-expanded', 'false');
});

test('AX-02: arrows, Home and End go through the ways out, and Tab closes them and goes on', async () => {
  mountPopup({ page: { kind: 'postings', postings: [POSTING] }, profile: PROFILE, exports });
  await page.getByRole('button', { name: t('match.export') }).click();
  await expect.poll(focused).toBe(t('match.copy'));
  await userEvent.keyboard('{End}');
  expect(focused()).toBe(t('match.saveAsFormat', { format: 'JSON' }));
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe(t('match.copy'));
  await userEvent.keyboard('{ArrowUp}{Home}');
  expect(focused()).toBe(t('match.copy'));
  await userEvent.keyboard('{Tab}');
  expect(document.querySelector('.export-list')?.matches(':popover-open')).toBe(false);
  expect(document.activeElement?.closest('.posting-ways, .posting-bar')).not.toBeNull();
  expect(document.activeElement?.closest('.export')).toBeNull();
});
