import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { POSTING } from '../../gallery/states/fake-postings';
import { RECORDS, SAVED } from '../../gallery/states/saved-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';
import { toView } from '../to-view';

// Wide enough for a table.
beforeEach(() => page.viewport(1280, 900));
afterEach(unmount);

const titles = () => [...document.querySelectorAll('.saved-title')].map((title) => title.textContent);
const UNTITLED = 'Posting without a title';

function open(state = 'dashboard', changes: Partial<DashboardActions> = {}) {
  const start = DASHBOARD_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  drawDashboard(start, mount(null), changes);
}

test('saved postings stand newest first, and by what a head says where it is pressed; a second press turns them round', async () => {
  open();
  expect(titles()).toEqual(SAVED.map(({ title }) => title || UNTITLED));
  const head = (name: string) => page.getByRole('button', { name, exact: true });
  await head('Match').click();
  expect(titles()[0]).toBe('Site Reliability Engineer');
  expect(titles().at(-1)).toBe(SAVED[4]?.title);
  await expect.element(page.getByRole('columnheader', { name: 'Match' })).toHaveAttribute('aria-sort', 'descending');
  await head('Match').click();
  expect(titles().at(-2)).toBe('Site Reliability Engineer');
  await head('Next date').click();
  expect(titles()[0]).toBe(SAVED[0]?.title);
  await expect.element(page.getByText('More postings are being read.')).toBeVisible();
});

test('each shows its score, or how many are met where no percentage is said; without skills neither', async () => {
  open();
  await expect.element(page.getByText('91%')).toBeVisible();
  await expect.element(page.getByText('2 of 3')).toBeVisible();
  expect(document.querySelectorAll('.saved-score')).toHaveLength(5);
  unmount();
  open('dashboard-plain');
  await expect.element(page.getByText('Build Engineer')).toBeVisible();
  expect(document.querySelectorAll('.saved-score')).toHaveLength(0);
  expect(page.getByRole('button', { name: 'Match', exact: true }).query()).toBeNull();
});

test('a job that was found in several places says in how many, and each board finds it', async () => {
  open('dashboard-sources');
  const told = page.getByText('3 sources');
  await expect.element(told).toHaveAttribute('title', expect.stringMatching(/indeed, and greenhouse$/));
  expect(document.querySelectorAll('.saved-row .saved-facts [title*="indeed"]')).toHaveLength(1);
  for (const board of ['indeed', 'greenhouse']) {
    await page.getByRole('combobox', { name: 'Any board' }).selectOptions(board);
    await expect.poll(titles).toEqual(['Build Engineer']);
  }
});

test('search, status, skill, board and age narrow the list, and all is shown again by one button', async () => {
  open();
  await page.getByRole('searchbox').fill('quay build');
  await expect.poll(titles).toEqual(['Build Engineer']);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('combobox', { name: 'Any status' }).selectOptions('interview');
  await expect.poll(titles).toEqual([POSTING.title]);
  await page.getByRole('combobox', { name: 'Any status' }).selectOptions('');
  await page.getByRole('combobox', { name: 'Any skill' }).selectOptions('Windows Server');
  await expect.poll(() => titles().length).toBe(3);
  await page.getByRole('combobox', { name: 'Any match' }).selectOptions('90');
  await expect.poll(titles).toEqual([]);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => titles().length).toBe(6);
});

test('AX-02: Tab stops once in the table, arrows go from row to row, End to the last of many, and only those in sight are drawn', async () => {
  open('dashboard-many');
  const first = page.getByRole('button', { name: `${POSTING.title} 1`, exact: true });
  first.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Build Engineer 2');
  expect(document.querySelectorAll('.saved-title[tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.activeElement?.textContent).toMatch(/ 500$/);
  expect(document.querySelectorAll('.saved-row').length).toBeLessThan(60);
  expect(document.querySelector('.saved-table')?.getAttribute('aria-rowcount')).toBe('501');
  await userEvent.keyboard('{Home}');
  await expect.poll(() => document.activeElement?.textContent).toBe(`${POSTING.title} 1`);
});

test('a status is set in the row, told and taken back', async () => {
  open();
  const status = page.getByRole('combobox', { name: 'Status of Build Engineer' });
  await status.selectOptions('applied');
  await expect.element(page.getByText('Build Engineer: Applied.')).toBeVisible();
  await expect.element(status).toHaveValue('applied');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(status).toHaveValue('saved');
});

test('several at once get a status and a tag, and are removed', async () => {
  open();
  await page.getByRole('checkbox', { name: 'Select Build Engineer' }).click();
  await page.getByRole('checkbox', { name: 'Select Site Reliability Engineer' }).click();
  await expect.element(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('combobox', { name: 'Set status' }).selectOptions('withdrawn');
  await expect.element(page.getByRole('combobox', { name: 'Status of Build Engineer' })).toHaveValue('withdrawn');
  const tag = page.getByRole('textbox', { name: 'Add a tag' });
  await tag.fill('later');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelectorAll('.saved-tag').length).toBe(4);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(() => titles().length).toBe(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles().length).toBe(6);
});

test('two to four stand side by side, skill by skill, and the list is as it was afterwards', async () => {
  open();
  const compare = page.getByRole('button', { name: 'Compare' });
  await page.getByRole('checkbox', { name: 'Select Build Engineer' }).click();
  await expect.element(compare).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Select Site Reliability Engineer' }).click();
  await compare.click();
  await expect.element(page.getByRole('heading', { name: 'Side by side' })).toHaveFocus();
  await expect.element(page.getByRole('columnheader', { name: 'Build Engineer' })).toBeVisible();
  const row = page.getByRole('row', { name: /^Kubernetes/ });
  await expect.element(row).toHaveTextContent('KubernetesRequired haveRequired have');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect.poll(() => titles().length).toBe(6);
  await expect.element(page.getByText('2 selected')).toBeVisible();
});

test('note, tags and next date are stored as soon as a field is left', async () => {
  const asked: unknown[] = [];
  open('dashboard', {
    annotateSaved: async (...what) => {
      asked.push(what);
      return async () => undefined;
    },
  });
  await page.getByRole('button', { name: 'Build Engineer', exact: true }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Call Ada.');
  await page.getByRole('textbox', { name: 'Tags' }).fill('later,  far, ');
  await page.getByLabelText('Next date').last().fill('2026-12-24');
  await userEvent.tab();
  await expect
    .poll(() => asked)
    .toEqual([
      [['2'], { note: 'Call Ada.' }],
      [['2'], { tags: ['later', 'far'] }],
      [['2'], { next: { on: '2026-12-24', what: '' } }],
    ]);
});

test('what was chosen of the list stays while another view is looked at', async () => {
  open();
  await page.getByRole('searchbox').fill('quay');
  await toView('skills');
  await toView('postings');
  await expect.poll(titles).toEqual(['Build Engineer']);
});

test('HI-11, PP-11: only a secure address is a link, and it says nothing of where it was opened', async () => {
  open();
  await expect.element(page.getByRole('link', { name: 'Open Build Engineer in a new tab' })).toBeVisible();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.saved a')];
  expect(links.map((link) => link.protocol)).toEqual(Array(4).fill('https:'));
  for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
});

test('HP-15: markup in a title stays text', async () => {
  open();
  await expect.poll(titles).toContain('<img src=x onerror=alert(1)>');
  expect(document.querySelectorAll('#root img, #root script')).toHaveLength(0);
});

test('AX-02: details open and close by keys, as in the popup and without ways into a page', async () => {
  open();
  const title = page.getByRole('button', { name: POSTING.title, exact: true });
  title.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('You meet 3 of 8 requirements.')).toBeVisible();
  expect(document.querySelectorAll('.saved-details .line')).toHaveLength(POSTING.reading.requirements.length);
  await page.getByRole('button', { name: 'Terraform', exact: true }).click();
  await expect.element(page.getByText(/Everything we run is described in Terraform/)).toBeVisible();
  expect(document.querySelectorAll('.saved-details .line-step')).toHaveLength(0);
  title.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveAttribute('aria-expanded', 'false');
  expect(document.querySelectorAll('.saved-details .line')).toHaveLength(0);
});

test('a missing skill is added from the details, and the line changes', async () => {
  open();
  await page.getByRole('button', { name: POSTING.title, exact: true }).click();
  await page.getByRole('button', { name: 'Add Terraform to my skills' }).click();
  await expect.element(page.getByText('Terraform added.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Add Terraform to my skills' })).not.toBeInTheDocument();
});

test('what is gone by the time it is opened says so', async () => {
  open('dashboard', { openSaved: async () => undefined });
  await page.getByRole('button', { name: 'Build Engineer', exact: true }).click();
  await expect.element(page.getByText('This posting is no longer saved.')).toBeVisible();
});

test('a removed posting comes back by undo, and the focus goes to its neighbour', async () => {
  open();
  await page.getByRole('button', { name: 'Remove Build Engineer' }).click();
  await expect.poll(titles).not.toContain('Build Engineer');
  expect(titles()).toHaveLength(5);
  expect(document.activeElement?.textContent).toBe('Site Reliability Engineer');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(titles).toContain('Build Engineer');
});

test('the second click of a double click removes no second posting', async () => {
  open();
  await page.getByRole('button', { name: 'Remove Build Engineer' }).dblClick();
  await expect.element(page.getByText('Build Engineer removed.')).toBeVisible();
  await expect.poll(() => titles().length).toBe(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles().length).toBe(6);
});

test('a change in an open posting is told and can be taken back, though what is stored is looked up anew', async () => {
  let looks = 0;
  open('dashboard', {
    openSaved: async (id) => {
      looks += 1;
      return RECORDS.find((one) => one.id === id);
    },
  });
  await page.getByRole('button', { name: 'Build Engineer', exact: true }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Call Ada.');
  await userEvent.tab();
  await expect.poll(() => looks).toBeGreaterThan(1);
  // Looked up, and drawn with it.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  expect(page.getByText('Stored.').query()).not.toBeNull();
  expect(page.getByRole('button', { name: 'Undo' }).query()).not.toBeNull();
});

test('all matches are saved in the order shown, and the file is named', async () => {
  const asked: [string[], string][] = [];
  open('dashboard', {
    exportSaved: async (ids, format) => {
      asked.push([ids, format]);
      return 'skillmark-matches-2026-11-21.csv';
    },
  });
  await page.getByRole('button', { name: 'Save all matches as CSV' }).click();
  await expect.element(page.getByText('skillmark-matches-2026-11-21.csv: 6 saved postings.')).toBeVisible();
  expect(asked).toEqual([[['1', '2', '3', '4', '5', '6'], 'csv']]);
});

test('ST-01: what could not be removed or saved is told', async () => {
  open('dashboard', { removeSaved: () => Promise.reject(new Error('The disk is full.')) });
  await page.getByRole('button', { name: 'Remove Build Engineer' }).click();
  await expect.element(page.getByText('That did not work. The disk is full.')).toBeVisible();
  expect(titles()).toHaveLength(6);
});

test('with nothing saved it says how to begin', async () => {
  open('dashboard-empty');
  await expect.element(page.getByText(/^No posting is saved yet/)).toBeVisible();
});

test('ST-04: damaged data is told of, and goes when it is deleted', async () => {
  open('dashboard-damaged');
  await expect.element(page.getByText(/^1 thing that was stored is damaged/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete the damaged data' }).click();
  await expect.element(page.getByText('The damaged data is deleted.')).toBeVisible();
  await expect.element(page.getByText(/^1 thing that was stored is damaged/)).not.toBeInTheDocument();
});

test('PP-12: everything is deleted after it was asked for twice', async () => {
  open('dashboard-data');
  const ask = page.getByRole('button', { name: 'Delete everything' });
  await ask.click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().textContent).toContain('8 skills, 6 saved postings');
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(ask).toHaveFocus();
  await ask.click();
  await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect.element(page.getByText('Everything is deleted.')).toBeVisible();
  await toView('skills');
  await expect.element(page.getByText('No skills yet')).toBeVisible();
  await toView('postings');
  await expect.element(page.getByText(/^No posting is saved yet/)).toBeVisible();
});
