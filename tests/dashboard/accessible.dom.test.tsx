import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DASHBOARD_STATES } from '../gallery/states/dashboard-states';
import { drawDashboard } from '../gallery/windows/dashboard';
import { faults } from '../ui/faults';
import { mount, unmount } from '../ui/mount';

afterEach(unmount);

describe.each(['light', 'dark'])('AX-01, AX-05: what is done in our tab, axe finds nothing in %s', (scheme) => {
  test('details open', async () => {
    open('dashboard', scheme);
    await page.getByRole('button', { name: 'Build Engineer', exact: true }).click();
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test.each([
    [
      'an import shown',
      '{"skills": [{"id": "rust", "name": "Rust"}, {"id": "ceph", "name": "Ceph"}]}',
      'Import mine.json?',
    ],
    ['an import refused', '{"skills": [', 'mine.json was not imported'],
  ])('%s', async (_name, content, text) => {
    open('dashboard-data', scheme);
    choose(content);
    await expect.element(page.getByText(text)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test('the question before everything is deleted', async () => {
    open('dashboard-data', scheme);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});

function open(state: string, scheme: string) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  document.documentElement.lang = 'en';
  document.documentElement.classList.add('page');
  document.documentElement.style.colorScheme = scheme;
  drawDashboard(start, mount(null));
}

function choose(content: string) {
  const input = document.querySelector<HTMLInputElement>('.import-skills-part input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], 'mine.json'));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}
