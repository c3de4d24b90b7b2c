import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import type { ResumeReading } from '../../../lib/core/resume/resume';
import { counted, t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { RECORDS } from '../../gallery/states/saved-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

const READING: ResumeReading = {
  skills: [
    { id: 'ceph', name: 'Ceph', level: 'expert', years: 2, evidence: '- Ceph with 12 PB', line: 7 },
    { id: 'docker', name: 'Docker', evidence: 'Docker', line: 9 },
    { id: 'rust', name: 'Rust', level: 'learning', years: 1.5, evidence: 'Rust (basics)', line: 9 },
    { id: 'chef', name: 'Chef', evidence: 'Chef de cuisine', line: 12, guess: true },
  ],
  unread: [{ text: 'Zorblax <img src=x onerror=alert(1)>', line: 9 }],
};
const review = page.getByRole('region', { name: 'Import mine.pdf?' });

beforeEach(() => start('dashboard-data'));
afterEach(unmount);

function start(state: string, changes: Partial<DashboardActions> = {}) {
  const data = DASHBOARD_STATES[state];
  if (!data) throw new Error('The gallery has no such state.');
  drawDashboard(data, mount(null), { readSkills: async () => ({ reading: READING }), ...changes });
}

function choose(name = 'mine.pdf') {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  const files = new DataTransfer();
  files.items.add(new File(['x'], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const rows = () =>
  [...document.querySelectorAll('.import-row')].map((row) => [
    row.querySelector('.import-name')?.textContent,
    row.querySelector('.import-effect')?.textContent,
    row.querySelector('input')?.checked,
    row.querySelector('.import-evidence')?.textContent,
  ]);

test('what was found is shown with its line, how sure it is, and what is new, before anything is saved', async () => {
  choose();
  await expect.element(review).toBeVisible();
  await expect.element(review.getByRole('heading')).toHaveFocus();
  expect(rows()).toEqual([
    ['Rust 1.5 years Learning', 'new', true, 'Line 9: Rust (basics)'],
    ['Ceph 2 years Expert', 'changes', true, 'Line 7: - Ceph with 12 PB'],
    ['Docker Expert', 'in your list', true, 'Line 9: Docker'],
    ['Chef', 'not sure', false, 'Line 12: Chef de cuisine'],
  ]);
  await expect.element(page.getByText(/^Line 9: Zorblax/)).toBeVisible();
  expect(document.querySelectorAll('#root img')).toHaveLength(0);
  await expect.element(review.getByRole('button', { name: 'Add 2 skills' })).toBeVisible();
});

test('AX-02: an import is applied by keys, and taken back whole', async () => {
  choose();
  await expect.element(review).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(review.getByLabelText('Replace them by those of the file')).toBeChecked();
  await review.getByRole('button', { name: 'Add 3 skills' }).click();
  await expect.element(page.getByText('Imported. You have 3 skills.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Import a résumé or skills' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('Imported. You have 3 skills.')).not.toBeInTheDocument();
});

test('what is ticked is taken: a guess, and a name as a word of one’s own', async () => {
  const words: string[][] = [];
  unmount();
  start('dashboard-data', {
    addOwnWords: async (names) => {
      words.push(names);
      return [{ id: 'zorblax', name: 'Zorblax', level: 'working' }];
    },
  });
  choose();
  await review.getByLabelText(/^Chef/).click();
  await review.getByLabelText(/Zorblax/).click();
  await review.getByRole('button', { name: 'Add 4 skills' }).click();
  await expect.element(page.getByText('Imported. You have 11 skills.')).toBeVisible();
  expect(words).toEqual([['Zorblax <img src=x onerror=alert(1)>']]);
});

test('a file may be left alone again, and a text may be pasted', async () => {
  choose();
  await review.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(review).not.toBeInTheDocument();
  await page.getByLabelText('Or paste a résumé or a list of skills').fill('Rust, Ceph');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect.element(page.getByRole('region', { name: 'Import the pasted text?' })).toBeVisible();
});

test('what cannot be read changes nothing, and why is said; pages that are pictures are said to be', async () => {
  unmount();
  start('dashboard-data', { readSkills: () => Promise.reject(new Error('The file is damaged.')) });
  choose();
  const alert = page.getByRole('alert').filter({ hasText: 'mine.pdf was not imported' });
  await expect.poll(() => alert.element().textContent).toContain('The file is damaged.');
  await expect.poll(() => alert.element().textContent).toContain('Your skills are as they were.');
  unmount();
  start('dashboard-data', { readSkills: async () => ({ reading: { skills: [], unread: [] }, isScanned: true }) });
  choose();
  await expect.poll(() => alert.element().textContent).toContain('These pages are pictures');
});

test('the skills are saved as a file whose name is told', async () => {
  await page.getByRole('button', { name: 'Save my skills as Skillmark file' }).click();
  await expect.element(page.getByText('Saved as skillmark-profile-2026-11-21.json.')).toBeVisible();
});

const ASIDE = {
  reading: { skills: [], unread: [] },
  aside: { postings: RECORDS.slice(0, 2), settings: { marks: false }, left: 1 },
};

test('postings and settings that were set aside are shown first, then taken in; settings only where they are wanted', async () => {
  unmount();
  const taken: unknown[] = [];
  start('dashboard-data', {
    readSkills: async () => ASIDE,
    restore: async (parts, withSettings) => {
      for await (const { kind } of parts) taken.push(kind);
      taken.push(withSettings);
      return { added: 0, merged: 2, isStopped: false };
    },
  });
  choose('set-aside.json');
  const question = page.getByRole('region', { name: 'Restore set-aside.json?' });
  await expect.element(question.getByRole('heading')).toHaveFocus();
  expect(question.element().textContent).toContain('Saved already 2');
  await expect.element(page.getByText(counted('import.asideLeft', 1))).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Import set-aside.json?' })).not.toBeInTheDocument();
  expect(taken).toEqual([]);
  await question.getByLabelText(t('backup.settings')).click();
  await question.getByRole('button', { name: t('backup.apply') }).click();
  await expect.element(page.getByText(/^Restored\. New: 0 saved postings\. Merged: 2/)).toBeVisible();
  expect(taken).toEqual(['posting', 'posting', 'settings', true]);
});

test('words alone can be taken in', async () => {
  unmount();
  let overlay: unknown;
  const words = { overlay: { ...EMPTY_OVERLAY, own: [{ id: 'zorb', name: 'Zorb' }] }, left: 0 };
  start('dashboard-data', {
    readSkills: async () => ({ reading: { skills: [], unread: [] }, words }),
    importProfile: async (profile, _way, given) => {
      overlay = given;
      return { before: profile, overlayBefore: EMPTY_OVERLAY, profile };
    },
  });
  choose('mine.pdf');
  await review.getByRole('button', { name: t('backup.apply') }).click();
  await expect.element(page.getByText(/^Imported\./)).toBeVisible();
  expect(overlay).toEqual(words.overlay);
});
