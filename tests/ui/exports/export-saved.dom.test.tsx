import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DashboardActions } from '../../../entrypoints/dashboard/dashboard-data';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/marks/settings';
import type { TableChoice } from '../../../lib/core/marks/table-choice';
import { counted, t } from '../../../lib/ui/text/text';
import { DASHBOARD_STATES } from '../../gallery/states/dashboard-states';
import { drawDashboard } from '../../gallery/windows/dashboard';
import { mount, unmount } from '../mount';

afterEach(unmount);

/** Our tab, which keeps what is set. */
function open(table?: TableChoice, changes: Partial<DashboardActions> = {}): Settings[] {
  const start = DASHBOARD_STATES.dashboard;
  if (!start) throw new Error('The gallery has no such state.');
  const saved: Settings[] = [];
  const settings = { ...start.settings, settings: { ...DEFAULT_SETTINGS, ...(table && { table }) } };
  drawDashboard({ ...start, settings }, mount(null), {
    saveSettings: async (next) => saved.push(next),
    ...changes,
  });
  return saved;
}
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });

test('columns are chosen by a set, one by one, and without the mark, and are remembered', async () => {
  let saved = open();
  await page.getByText(/^CSV: \d+ columns$/).click();
  const sets = page.getByRole('combobox', { name: t('columns.set') });
  await sets.selectOptions('Huntr');
  expect(saved.at(-1)?.table).toEqual({ set: 'huntr', columns: [], byteOrderMark: true });
  unmount();
  saved = open({ set: 'huntr', columns: [], byteOrderMark: true });
  await page.getByText(counted('columns.title', 10)).click();
  await expect.element(page.getByText(/^Job Title, Company, Job Post URL, List/)).toBeVisible();
  await sets.selectOptions(t('columns.own'));
  expect(saved.at(-1)?.table).toMatchObject({ set: 'own', columns: expect.arrayContaining(['title', 'note']) });
  unmount();
  saved = open({ set: 'own', columns: ['title'], byteOrderMark: true });
  await page.getByText(counted('columns.title', 1)).click();
  await box('Tags').click();
  expect(saved.at(-1)?.table?.columns).toEqual(['title', 'tags']);
  // A table without a column is none.
  await box('Title').click();
  expect(saved).toHaveLength(1);
  await box(t('columns.mark')).click();
  expect(saved.at(-1)?.table?.byteOrderMark).toBe(false);
});

test('a long export tells how far it has come, and is stopped without a file', async () => {
  open(undefined, {
    exportSaved: (_ids, _format, onStep, signal) =>
      new Promise((_done, fail) => {
        onStep(20);
        signal.addEventListener('abort', () => fail(signal.reason));
      }),
  });
  await page.getByRole('button', { name: 'Save all matches as CSV' }).click();
  await expect.element(page.getByText('20 postings so far')).toBeVisible();
  await page.getByRole('button', { name: t('app.cancel') }).click();
  await expect.element(page.getByText(t('saved.exportStopped'))).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save all matches as CSV' })).toBeVisible();
});

test('chosen columns are put in order by keys, keep the focus, and stay so', async () => {
  const saved: Settings[] = [];
  const start = DASHBOARD_STATES.dashboard;
  if (!start) throw new Error('The gallery has no such state.');
  const root = mount(null);
  const draw = (columns: string[]) => {
    const table = { set: 'own', columns, byteOrderMark: true };
    const settings = { ...start.settings, settings: { ...DEFAULT_SETTINGS, table } };
    drawDashboard({ ...start, settings }, root, {
      saveSettings: async (next) => {
        saved.push(next);
        draw(next.table?.columns ?? []);
      },
    });
  };
  draw(['title', 'note', 'tags']);
  await page.getByText(counted('columns.title', 3)).click();
  const names = () => [...document.querySelectorAll('.own-column:has(:checked) label')].map((one) => one.textContent);
  const [title = '', note = '', tags = ''] = names();
  const up = page.getByRole('button', { name: t('columns.earlier', { column: tags }) });
  await up.click();
  await expect.poll(names).toEqual([title, tags, note]);
  await expect.element(up).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(names).toEqual([tags, title, note]);
  await expect.element(up).toHaveFocus();
  // It is the first: there is nothing more to do.
  await userEvent.keyboard('{Enter}');
  expect(saved.map(({ table }) => table?.columns)).toEqual([
    ['title', 'tags', 'note'],
    ['tags', 'title', 'note'],
  ]);
});
