import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawDashboard } from '../../gallery/dashboard';
import { DASHBOARD_STATES } from '../../gallery/dashboard-states';
import { mount, unmount } from '../mount';
import { toView } from '../to-view';

const FILE = {
  format: 'skillmark-profile',
  version: 1,
  skills: [
    { id: 'ceph', name: 'Ceph', level: 'expert', years: 2 },
    { id: 'docker', name: 'Docker', level: 'expert' },
    { id: 'rust', name: 'Rust', level: 'learning' },
  ],
};
const preview = page.getByRole('region', { name: 'Import mine.json?' });

beforeEach(() => start('dashboard-data'));
afterEach(unmount);

function start(state: string) {
  const data = DASHBOARD_STATES[state];
  if (!data) throw new Error('The gallery has no such state.');
  drawDashboard(data, mount(null));
}

async function choose(content: string, name = 'mine.json') {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  const files = new DataTransfer();
  files.items.add(new File([content], name, { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Looks at the skills, and comes back. */
async function hasSkills(count: number) {
  await toView('skills');
  await expect.element(page.getByText(`${count} skills`)).toBeVisible();
  await toView('data');
}

const parts = () =>
  [...document.querySelectorAll('.import dl > div')].map((part) => [
    part.querySelector('dt')?.textContent,
    part.querySelector('dd')?.textContent,
  ]);

test('what an import does is shown before it does it, for both ways', async () => {
  await choose(JSON.stringify(FILE));
  await expect.element(preview).toBeVisible();
  await expect.element(preview.getByRole('heading')).toHaveFocus();
  expect(parts()).toEqual([
    ['Added 1', 'Rust'],
    ['Changed 1', 'Ceph'],
    ['Unchanged 7', 'Ansible, Docker, Go, OpenShift, Perl, Prometheus, and Python'],
  ]);
  await preview.getByLabelText('Replace them by those of the file').click();
  expect(parts()).toEqual([
    ['Added 1', 'Rust'],
    ['Changed 1', 'Ceph'],
    ['Removed 6', 'Ansible, Go, OpenShift, Perl, Prometheus, and Python'],
    ['Unchanged 1', 'Docker'],
  ]);
  await hasSkills(8);
});

test('AX-02: an import is applied by keys, and taken back whole', async () => {
  await choose(JSON.stringify(FILE));
  await expect.element(preview).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(preview.getByRole('button', { name: 'Import' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Imported. You have 3 skills.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Import skills from a file' })).toHaveFocus();
  await toView('skills');
  await expect.element(page.getByRole('combobox', { name: 'Level of Ceph' })).toHaveValue('expert');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('8 skills')).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Level of Ceph' })).toHaveValue('working');
});

test('without skills of one’s own nothing has to be chosen', async () => {
  unmount();
  start('dashboard-data-empty');
  await choose(JSON.stringify(FILE));
  await expect.element(preview).toBeVisible();
  expect(document.querySelectorAll('.import input')).toHaveLength(0);
  expect(parts()).toEqual([['Added 3', 'Ceph, Docker, and Rust']]);
});

test('a file may be left alone again', async () => {
  await choose(JSON.stringify(FILE));
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(preview).not.toBeInTheDocument();
  await hasSkills(8);
});

test.each([
  ['HI-03: of a wrong level', JSON.stringify(FILE).replace('learning', 'guru'), 'skills[2].level: must be'],
  ['HI-04: too large', ' '.repeat(1_048_577), 'larger than 1 MB'],
  ['HI-05: that is a page', '<!doctype html>', 'This is a web page'],
  ['HI-13: of a newer version', JSON.stringify({ ...FILE, version: 2 }), 'made by a newer version'],
  ['HI-15: with a name of markup', '{"skills": [{"name": "<img src=x onerror=alert(1)>"}]}', 'has no id: "<img src=x'],
])('a file %s changes nothing, and where and why is said', async (_name, content, sentence) => {
  await choose(content);
  const alert = page.getByRole('alert').filter({ hasText: 'mine.json was not imported' });
  await expect.poll(() => alert.element().textContent).toContain(sentence);
  expect(alert.element().textContent).toContain('Your skills are as they were.');
  await hasSkills(8);
  expect(document.querySelectorAll('#root img')).toHaveLength(0);
  await choose(JSON.stringify(FILE));
  await expect.element(preview).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
});

test('the skills are saved as a file whose name is told', async () => {
  await page.getByRole('button', { name: 'Save my skills as a file' }).click();
  await expect.element(page.getByText('Saved as skillmark-profile-2026-11-21.json.')).toBeVisible();
});
