import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SetAside } from '../../../lib/core/profile/files/set-aside-file';
import { SetAsideNote } from '../../../lib/ui/notes/SetAsideNote';
import type { Notices } from '../../../lib/ui/notices/use-notice';
import { counted, t } from '../../../lib/ui/text/text';

const DAMAGED: SetAside = { what: 'posting', content: '"x"' };
const NEWER: SetAside = { what: 'profile', content: '{"version":2}', isNewer: true };
const actions = { saveSetAside: async () => {}, dropSetAside: async () => {} };

afterEach(() => render(null, document.body));

function show(...setAside: SetAside[]): void {
  render(<SetAsideNote setAside={setAside} actions={actions} notices={{} as Notices} />, document.body);
}

test('what is damaged is called damaged', async () => {
  show(DAMAGED);
  await expect.element(page.getByText(counted('setAside.note', 1))).toBeVisible();
  await expect.element(page.getByRole('button', { name: t('setAside.save') })).toBeVisible();
  expect(document.body.textContent).not.toContain(counted('setAside.newer', 1));
});

test('what a newer version has stored is called newer, and not damaged', async () => {
  show(NEWER);
  await expect.element(page.getByText(counted('setAside.newer', 1))).toBeVisible();
  await expect.element(page.getByRole('button', { name: t('setAside.saveAll') })).toBeVisible();
  expect(document.body.textContent).not.toContain(counted('setAside.note', 1));
  show(NEWER, DAMAGED);
  await expect.element(page.getByText(counted('setAside.note', 1))).toBeVisible();
});
