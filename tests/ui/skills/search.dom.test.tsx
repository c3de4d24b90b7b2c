import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SearchHit } from '../../../lib/core/dictionary/search';
import { PROFILE } from '../../gallery/states/fake-skills';
import { mountPopup, unmount } from '../mount';

const START = { page: { kind: 'none' as const }, profile: PROFILE, exports: [] };
const search = page.getByRole('combobox', { name: 'Add a skill' });

afterEach(unmount);

async function open(changes: Parameters<typeof mountPopup>[1] = {}) {
  const popup = mountPopup(START, changes);
  await page.getByRole('tab', { name: /My skills/ }).click();
  await search.click();
  return popup;
}

const hit = (id: string): SearchHit => ({ id, name: id.toUpperCase(), category: 'tools' });

test('Enter answers for what stands in the field, not for what stood there when the hits were found', async () => {
  const waiting = new Map<string, (hits: SearchHit[]) => void>();
  const { done } = await open({ searchSkills: (query) => new Promise((resolve) => waiting.set(query, resolve)) });
  await userEvent.keyboard('git');
  waiting.get('git')?.([hit('git')]);
  await expect.element(page.getByRole('option', { name: /GIT/ })).toBeVisible();
  await userEvent.keyboard('lab{Enter}');
  // The next name may be typed while the answer is on its way.
  await userEvent.keyboard('he');
  waiting.get('gitlab')?.([hit('gitlab')]);
  await expect.poll(() => done).toEqual([['save', { id: 'gitlab', name: 'GITLAB', level: 'working' }]]);
  await expect.element(search).toHaveValue('he');
});

test('a name that is no skill is put back, and what can be done about it is offered', async () => {
  const waiting: (() => void)[] = [];
  const { done } = await open({
    searchSkills: (query) => new Promise((resolve) => (query === '' ? resolve([]) : waiting.push(() => resolve([])))),
  });
  await userEvent.keyboard('Zorblax{Enter}');
  while (waiting.length > 0) waiting.shift()?.();
  await expect.element(search).toHaveValue('Zorblax');
  await expect.poll(() => waiting.length).toBe(1);
  waiting.shift()?.();
  await expect.element(page.getByText('No skill of that name is known.')).toBeVisible();
  expect(done).toEqual([]);
});

test('names with commas are shown with what they mean, and all are added by Enter; what is not known stays', async () => {
  const { done } = await open({
    lookUpNames: async (names) =>
      names.map((text) => ({ text, skills: text === 'Qwxyz' ? [] : [{ id: text.toLowerCase(), name: text }] })),
  });
  await userEvent.keyboard('Rust, Elixir, Qwxyz');
  await expect.element(page.getByRole('checkbox', { name: 'Elixir' })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: /^Qwxyz: no skill/ })).not.toBeChecked();
  expect(done).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => done)
    .toEqual([
      [
        'change',
        [
          { id: 'rust', name: 'Rust', level: 'working' },
          { id: 'elixir', name: 'Elixir', level: 'working' },
        ],
        [],
      ],
    ]);
  await expect.element(search).toHaveValue('Qwxyz');
});

test('Enter takes a list from the moment that what it means is drawn', async () => {
  const { done } = await open({
    lookUpNames: async (names) => names.map((text) => ({ text, skills: [{ id: text.toLowerCase(), name: text }] })),
  });
  const pressed = new Promise<void>((resolve) => {
    const watcher = new MutationObserver(() => {
      if (document.querySelectorAll('.name-list li').length < 2) return;
      watcher.disconnect();
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      search.element().dispatchEvent(key);
      resolve();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
  await search.fill('Rust, Elixir');
  await pressed;
  await expect.poll(() => done.map(([what]) => what)).toEqual(['change']);
});

test('names beyond the most that are looked up at once are told, and stay in the field', async () => {
  const asked: number[] = [];
  await open({
    lookUpNames: async (names) => {
      asked.push(names.length);
      return names.map((text) => ({ text, skills: [{ id: text, name: text }] }));
    },
    changeSkills: async () => undefined,
  });
  await search.fill(Array.from({ length: 1_003 }, (_, i) => `n${i}`).join(', '));
  await expect.element(page.getByText('3 more names are too many at once: they stay in the field.')).toBeVisible();
  await page.getByRole('button', { name: 'Add 1,000 skills' }).click();
  await expect.element(search).toHaveValue('n1000, n1001, n1002');
  expect(asked[0]).toBe(1_000);
  await expect.element(page.getByText('too many at once')).not.toBeInTheDocument();
});

test('a column that is pasted becomes a list', async () => {
  await open({ lookUpNames: async (names) => names.map((text) => ({ text, skills: [{ id: text, name: text }] })) });
  const data = new DataTransfer();
  data.setData('text/plain', 'elm\nnix\n\nzig\n');
  search.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await expect.element(search).toHaveValue('elm, nix, zig');
  await expect.element(page.getByRole('button', { name: 'Add 3 skills' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(search).toHaveValue('');
});

test('a whole text that was pasted is no name: nothing is asked for it, and it is offered as no word', async () => {
  const asked: string[] = [];
  await open({
    searchSkills: async (query) => {
      asked.push(query);
      return [];
    },
  });
  await search.fill('lorem ipsum '.repeat(4000));
  await expect.element(page.getByText('No skill of that name is known.')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('No skill of that name is known.')).toBeVisible();
  expect(asked.join('')).toBe('');
  expect(document.querySelector('.unknown-skill, .notice-undo')).toBeNull();
});
