import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

afterEach(unmount);

function open(changes: Partial<DashboardActions> = {}) {
  const start = DASHBOARD_STATES['dashboard-data'];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}

function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('.postings-file input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'jobs.csv'));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}

const TABLE =
  'Job Title,Company,Job URL,Stage,Mood,Applied\nEngineer,Acme,https://jobs.example/1,Applied,good,03/04/2026\nCook,Ship,https://jobs.example/2,Saved,,\n,,,Saved,,';

test('what a table would bring is shown first, with what of it is not understood, then taken in', async () => {
  const taken: string[] = [];
  open({
    importPostings: async (postings) => {
      taken.push(...postings.map(({ posting, note }) => `${posting.title} ${note}`.trim()));
      return { added: 1, merged: 1, isStopped: false, undo: async () => taken.splice(0) };
    },
  });
  choose(TABLE);
  const preview = page.getByRole('region', { name: 'Import jobs.csv?' });
  await expect.element(preview.getByRole('heading')).toHaveFocus();
  const said = preview.element().textContent;
  for (const part of ['New postings 1', 'twice in the table 1', 'row 4', '1 date is unclear', 'notes: Mood'])
    expect(said).toContain(part);
  await expect.element(preview.getByRole('row', { name: 'Engineer Acme Applied' })).toBeVisible();
  await preview.getByRole('button', { name: t('table.take') }).click();
  await expect.element(page.getByText(/^Imported\. New: 1 saved posting\. Merged: 1/)).toBeVisible();
  expect(taken).toEqual(['Engineer Mood: good', 'Cook']);
  await page.getByRole('button', { name: t('app.undo') }).click();
  await expect.poll(() => taken).toEqual([]);
});

test('rows of one posting, and of what is saved, are counted as those that are merged', async () => {
  open();
  const rows = [
    'A,https://jobs.example/1',
    'B,https://jobs.example/2',
    'B again,https://jobs.example/2',
    'Cook,',
    'Cook,',
  ];
  choose(`Title,Link\n${rows.join('\n')}\n`);
  const preview = page.getByRole('region', { name: 'Import jobs.csv?' });
  await expect.element(preview.getByText('New postings 2')).toBeVisible();
  await expect.element(preview.getByText('Saved already, or twice in the table 3')).toBeVisible();
});

test('what is no table of postings changes nothing, and what to do is said', async () => {
  open();
  choose('a,b\n1,2');
  await expect.element(page.getByText(t('error.tableHead'))).toBeVisible();
  choose(TABLE);
  await page
    .getByRole('region')
    .getByRole('button', { name: t('app.cancel') })
    .click();
  await expect.element(page.getByRole('button', { name: t('table.choose') })).toHaveFocus();
});

test('a long import can be stopped, and that is told', async () => {
  open({
    importPostings: (_, onStep, signal) =>
      new Promise((_done, fail) => {
        onStep(50);
        signal.addEventListener('abort', () => fail(signal.reason));
      }),
  });
  choose(TABLE);
  await page
    .getByRole('region')
    .getByRole('button', { name: t('table.take') })
    .click();
  await expect.element(page.getByText('50 postings so far')).toBeVisible();
  await page.getByRole('button', { name: t('app.cancel') }).click();
  await expect.element(page.getByText(t('backup.stopped'))).toBeVisible();
});

test('an import that fails midway says why and how many are in, and can be undone', async () => {
  const taken = ['Engineer'];
  open({
    importPostings: async () => ({
      added: 1,
      merged: 0,
      isStopped: false,
      fault: new Error('The disk is full.'),
      undo: async () => taken.splice(0),
    }),
  });
  choose(TABLE);
  await page
    .getByRole('region')
    .getByRole('button', { name: t('table.take') })
    .click();
  await expect.element(page.getByText(/The disk is full\. Imported\. New: 1 saved posting/)).toBeVisible();
  await page.getByRole('button', { name: t('app.undo') }).click();
  await expect.poll(() => taken).toEqual([]);
});

test('two clicks at once import once', async () => {
  const taken: number[] = [];
  open({
    importPostings: async (postings) => {
      taken.push(postings.length);
      return { added: postings.length, merged: 0, isStopped: false, undo: async () => undefined };
    },
  });
  choose(TABLE);
  const button = page.getByRole('button', { name: t('table.take') });
  await expect.element(button).toBeVisible();
  const element = button.element() as HTMLElement;
  element.click();
  element.click();
  await expect.element(page.getByText(/^Imported\./)).toBeVisible();
  expect(taken).toEqual([2]);
});
