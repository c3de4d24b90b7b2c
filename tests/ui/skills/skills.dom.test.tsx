import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SearchHit } from '../../../lib/core/dictionary/search';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mountPopup, unmount } from '../mount';

const START = { page: { kind: 'none' as const }, profile: PROFILE, exports: [] };
const search = page.getByRole('combobox', { name: 'Add a skill' });
const hits = page.getByRole('listbox', { name: 'Add a skill' }).getByRole('option');

afterEach(() => {
  unmount();
  vi.useRealTimers();
});

async function open(changes: Parameters<typeof mountPopup>[1] = {}) {
  const popup = mountPopup(START, changes);
  await page.getByRole('tab', { name: /My skills/ }).click();
  return popup;
}

test('AX-02: a skill is found, chosen and added by keys alone', async () => {
  const { done } = await open();
  // Past the ways to our tab and its settings.
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(search).toHaveFocus();
  await userEvent.keyboard('k8s');
  await expect.element(page.getByRole('option', { name: /Kubernetes/ })).toHaveAttribute('aria-selected', 'true');
  await expect.element(search).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Enter}');
  expect(done).toEqual([['save', { id: 'kubernetes', name: 'Kubernetes', level: 'working' }]]);
  await expect.element(search).toHaveValue('');
  await expect.element(search).toHaveAttribute('aria-expanded', 'false');
  await expect.element(search).toHaveFocus();
  await expect.element(page.getByText('9 skills')).toBeVisible();
});

test('AX-02: arrow keys move through the hits and round, and the field names the one they are at', async () => {
  await open();
  await search.fill('t');
  await expect.element(hits.first()).toBeVisible();
  const ids = [...document.querySelectorAll('[role=option]')].map((option) => option.id);
  const at = () => search.element().getAttribute('aria-activedescendant');
  expect(at()).toBe(ids[0]);
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe(ids[1]);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(at()).toBe(ids.at(-1));
  expect(document.querySelectorAll('[role=option][aria-selected=true]')).toHaveLength(1);
});

test('AX-02: Escape hides the hits first and empties the field then', async () => {
  await open();
  await search.fill('ceph');
  await expect.element(hits.first()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(hits).not.toBeInTheDocument();
  await expect.element(search).toHaveValue('ceph');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(hits.first()).toBeVisible();
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(search).toHaveValue('');
});

test('AX-02: the tabs are one stop, with arrow keys between them', async () => {
  mountPopup(START);
  await userEvent.tab();
  await expect.element(page.getByRole('tab', { name: 'This posting' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: /My skills/ })).toHaveFocus();
  await expect.element(page.getByRole('tab', { name: /My skills/ })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'This posting' })).toHaveAttribute('aria-selected', 'true');
});

test('says how many were found, and when none was', async () => {
  await open();
  await search.fill('galera');
  await expect.element(page.getByRole('status').filter({ hasText: '1 skill' })).toBeInTheDocument();
  await search.fill('zzz');
  await expect.element(page.getByText('No skill of that name is known.')).toBeVisible();
  await expect.element(search).toHaveAttribute('aria-expanded', 'false');
});

test('an answer that comes late does not replace a newer one', async () => {
  const waiting: ((hits: SearchHit[]) => void)[] = [];
  await open({
    // Of nothing typed the search is only made ready.
    searchSkills: async (query) => (query === '' ? [] : new Promise((resolve) => waiting.push(resolve))),
  });
  await search.fill('a');
  await search.fill('ab');
  waiting[1]?.([{ id: 'new', name: 'Newer', category: 'x' }]);
  waiting[0]?.([{ id: 'old', name: 'Older', category: 'x' }]);
  await expect.element(page.getByRole('option', { name: /Newer/ })).toBeVisible();
  expect(document.body.textContent).not.toContain('Older');
});

test('what is in the list already is shown there instead of added again', async () => {
  const { done } = await open();
  await search.fill('Ceph');
  await page.getByRole('option', { name: /Ceph/ }).click();
  await expect.element(page.getByRole('combobox', { name: 'Level of Ceph' })).toHaveFocus();
  expect(done).toEqual([]);
});

test('level and years are saved as they are changed', async () => {
  const { done } = await open();
  await page.getByRole('combobox', { name: 'Level of Ceph' }).selectOptions('Expert');
  const years = page.getByRole('spinbutton', { name: 'Years of Ceph' });
  await years.fill('7.5');
  await userEvent.tab();
  await years.fill('');
  await userEvent.tab();
  expect(done).toEqual([
    ['save', { id: 'ceph', name: 'Ceph', level: 'expert', years: 2 }],
    ['save', { id: 'ceph', name: 'Ceph', level: 'expert', years: 7.5 }],
    ['save', { id: 'ceph', name: 'Ceph', level: 'expert' }],
  ]);
});

test('years that are being typed stay, whatever is drawn anew meanwhile', async () => {
  const { update } = await open();
  const years = page.getByRole('spinbutton', { name: 'Years of Ceph' });
  await years.click();
  await userEvent.keyboard('{Control>}a{/Control}1');
  update({});
  await userEvent.keyboard('2');
  await expect.element(years).toHaveValue(12);
});

test.each(['-1', '61', '1e9', '0.33'])('years that cannot be are put back: %s', async (typed) => {
  const { done } = await open();
  const years = page.getByRole('spinbutton', { name: 'Years of Ansible' });
  await years.fill(typed);
  await userEvent.tab();
  await expect.element(years).toHaveValue(8);
  expect(done).toEqual([]);
});

test('a removed skill comes back whole by undo, and the focus is not lost', async () => {
  const { done } = await open();
  await page.getByRole('button', { name: 'Remove Ceph' }).click();
  await expect.element(page.getByText('7 skills')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Remove Docker' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('8 skills')).toBeVisible();
  expect(done.at(-1)).toEqual(['save', PROFILE.skills.find((skill) => skill.id === 'ceph')]);
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('what was done in one profile is not taken back in another, and can be when that one is active again', async () => {
  const all = [
    { id: 'a', name: 'SRE' },
    { id: 'b', name: 'Python' },
  ];
  const { done, update } = await open();
  update({ profiles: { version: 1, active: 'a', all } });
  await page.getByRole('button', { name: 'Remove Ceph' }).click();
  await page.getByRole('combobox', { name: 'Level of Go' }).selectOptions('Expert');
  await page.getByRole('button', { name: 'Remove Docker' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  const before = done.length;
  update({ profiles: { version: 1, active: 'b', all }, profile: { ...PROFILE, skills: PROFILE.skills.slice(0, 1) } });
  await expect.element(page.getByText('1 skill', { exact: true })).toBeVisible();
  // At once: the notice goes by itself later.
  expect(page.getByRole('button', { name: 'Undo' }).query()).toBeNull();
  expect(page.getByText('Docker removed.').query()).toBeNull();
  expect(page.getByRole('button', { name: /^Take back/ }).query()).toBeNull();
  expect(done).toHaveLength(before);
  update({ profiles: { version: 1, active: 'a', all }, profile: PROFILE });
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(done.at(-1)).toEqual(['save', PROFILE.skills.find(({ id }) => id === 'docker')]);
  await page.getByRole('button', { name: /^Take back/ }).click();
  expect(done.at(-1)).toEqual(['save', PROFILE.skills.find(({ id }) => id === 'go')]);
});

test('undo is offered until the next thing is done', async () => {
  await open();
  await page.getByRole('button', { name: 'Remove Ceph' }).click();
  await page.getByRole('button', { name: 'Remove Go' }).click();
  await expect.element(page.getByText('Go removed.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Level of Python' }).selectOptions('Expert');
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('undo goes after ten seconds, and not while it has the focus', async () => {
  await open();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const button = document.querySelector<HTMLElement>('[aria-label="Remove Ceph"]');
  button?.click();
  await vi.advanceTimersByTimeAsync(9_999);
  const undo = document.querySelector<HTMLElement>('.notice-undo');
  undo?.focus();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(document.querySelector('.notice-undo')).toBe(undo);
  undo?.blur();
  await vi.advanceTimersByTimeAsync(10_001);
  await vi.waitFor(() => expect(document.querySelector('.notice-undo')).toBeNull());
});

test('what could not be saved is told', async () => {
  await open({ saveSkill: () => Promise.reject(new Error('The disk is full.')) });
  await search.fill('rust');
  await page.getByRole('option', { name: /Rust/ }).click();
  await expect.element(page.getByText('That did not work. The disk is full.')).toBeVisible();
});
