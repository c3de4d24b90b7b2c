import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PopupActions } from '../../../lib/ui/actions';
import { t } from '../../../lib/ui/text/text';
import { REPORT } from '../../gallery/states/fake-actions';
import { POPUP_STATES } from '../../gallery/states/popup-states';
import { mountPopup, unmount } from '../mount';

afterEach(unmount);

function open(state: string, changes: Partial<PopupActions> = {}) {
  const start = POPUP_STATES[state];
  if (!start) throw new Error('The gallery has no such state.');
  return mountPopup(start, changes);
}

const summary = () => page.getByText(t('report.title'));
const copy = () => page.getByRole('button', { name: t('report.copy') });

test('the report is read before it is copied, and copied right in the click', async () => {
  const order: string[] = [];
  open('facts', {
    copyReport: async (report) => {
      order.push(report);
    },
  });
  await summary().click();
  await expect.element(page.getByRole('textbox', { name: t('report.text') })).toHaveValue(REPORT);
  addEventListener('click', () => order.push('click begins'), { capture: true, once: true });
  addEventListener('click', () => order.push('click ends'), { once: true });
  await copy().click();
  expect(order).toEqual(['click begins', REPORT, 'click ends']);
  await expect.element(page.getByRole('status').filter({ hasText: t('report.copied') })).toBeVisible();
  await expect.element(page.getByText(t('report.holds'))).toBeVisible();
});

test('nothing is asked of the page until it is opened, and it is asked anew each time', async () => {
  let asked = 0;
  open('facts', { describePage: async () => `report ${++asked}` });
  expect(asked).toBe(0);
  for (const report of ['report 1', 'report 2']) {
    await summary().click();
    await expect.element(page.getByRole('textbox', { name: t('report.text') })).toHaveValue(report);
    await summary().click();
  }
});

test.each([
  ['Lever .section-wrapper', 'Lever .section-wrapper'],
  ['Indeed JSON-LD', 'the page’s structured data (Indeed JSON-LD)'],
  ['Structured data microdata', 'the page’s structured data (microdata)'],
  ['Main text', 'the main text of the page'],
])('it says which way led to the posting: %s', async (path, way) => {
  const { update } = open('facts');
  const state = POPUP_STATES.facts?.page;
  if (state?.kind !== 'postings') throw new Error('The gallery has no posting.');
  update({ page: { ...state, postings: state.postings.map((posting) => ({ ...posting, path })) } });
  await summary().click();
  expect(document.querySelector('.report-way')?.textContent.replace(/[\u2068\u2069]/g, '')).toBe(`Found by: ${way}`);
});

test('a page without a posting can be reported where a script of ours looked at it, and not elsewhere', async () => {
  open('none');
  await summary().click();
  await expect.element(copy()).toBeEnabled();
  for (const state of ['elsewhere', 'restricted', 'reload', 'failed', 'unknown', 'reading']) {
    unmount();
    open(state);
    expect(summary().query(), state).toBeNull();
  }
});

test('a report that cannot be made or copied is told of', async () => {
  open('facts', { describePage: () => Promise.reject(new Error('The tab is gone.')) });
  await summary().click();
  await expect.element(page.getByText(/The tab is gone/)).toBeVisible();
  await expect.element(copy()).toBeDisabled();
  unmount();
  open('facts', { copyReport: () => Promise.reject(new Error('Write permission denied.')) });
  await summary().click();
  await copy().click();
  await expect.element(page.getByText(/Write permission denied/)).toBeVisible();
});

test('LC-14: the report of one tab is not left open over another', async () => {
  const { update } = open('none');
  update({ tab: 1 });
  await summary().click();
  await expect.element(copy()).toBeEnabled();
  update({ tab: 2 });
  expect(document.querySelector('.report[open]')).toBeNull();
});
