import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { backupHead, backupLine } from '../../../lib/core/saved/backup';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { PROFILE } from '../../gallery/states/fake-skills';
import { RECORDS } from '../../gallery/states/saved-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

afterEach(unmount);

const AT = '2026-11-21T09:30:00.000Z';

function open(changes: Partial<DashboardActions> = {}) {
  const start = DASHBOARD_STATES['dashboard-data'];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}

function choose(...lines: string[]) {
  const input = document.querySelector<HTMLInputElement>('.backup input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File(lines, 'mine.ndjson'));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}

const LINES = [
  backupHead(AT),
  backupLine({ kind: 'profile', value: PROFILE }),
  ...RECORDS.slice(0, 2).map((value) => backupLine({ kind: 'posting', value })),
  backupLine({ kind: 'posting', value: { ...(RECORDS[0] as (typeof RECORDS)[0]), id: 'new' } }),
];

test('what a backup would bring is shown first, then taken in', async () => {
  const taken: string[] = [];
  open({
    restore: async (parts, withSettings) => {
      for await (const { kind } of parts) taken.push(kind);
      taken.push(String(withSettings));
      return { added: 1, merged: 2, isStopped: false };
    },
  });
  choose(...LINES, 'broken\n');
  const preview = page.getByRole('region', { name: 'Restore mine.ndjson?' });
  await expect.element(preview.getByRole('heading')).toHaveFocus();
  const said = preview.element().textContent;
  expect(said).toContain('New postings 1Saved already 2My skills 8');
  expect(said).toContain('line 6');
  await preview.getByRole('button', { name: t('backup.apply') }).click();
  await expect.element(page.getByText(/^Restored\. New: 1 saved posting\. Merged: 2/)).toBeVisible();
  expect(taken).toEqual(['profile', 'posting', 'posting', 'posting', 'false']);
});

test('what is no backup changes nothing, and why is said', async () => {
  open();
  choose('{"format":"skillmark-profile"}');
  await expect.element(page.getByText('This is no backup of Skillmark.')).toBeVisible();
});

test('long work tells how far it is, and can be stopped', async () => {
  open({
    backUp: (onStep, signal) =>
      new Promise((_, reject) => {
        onStep(50);
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  await page.getByRole('button', { name: t('backup.make') }).click();
  await expect.element(page.getByText('50 postings so far')).toBeVisible();
  await page.getByRole('button', { name: t('app.cancel') }).click();
  await expect.element(page.getByText(t('backup.stopped'))).toBeVisible();
  await expect.element(page.getByRole('button', { name: t('backup.make') })).toBeEnabled();
});
