import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addSelected, makeMenu } from '../../entrypoints/background/menu';
import { LONGEST_TYPED } from '../../lib/core/dictionary/typed';
import { profileStore } from '../../lib/storage/profile-store';
import { onTold } from '../../lib/storage/told';
import { takeUpTyped } from '../../lib/storage/typed-text';
import { t } from '../../lib/ui/text/text';
import { fakeBrowser, refusing } from '../fixtures/fake-browser';

const TAB = 7;
let entries: { id?: string; title?: string; contexts?: string[] }[];
let complaints: string[];
let opened: string[];
let told: string[];
let controller: AbortController;

beforeEach(() => {
  entries = [];
  complaints = [];
  opened = [];
  told = [];
  controller = new AbortController();
  onTold(({ text }) => told.push(text), controller.signal);
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: (done: () => void) => {
        entries = [];
        done();
      },
      create: (entry: (typeof entries)[number]) => {
        if (entries.some(({ id }) => id === entry.id)) complaints.push(`duplicate id ${entry.id}`);
        entries.push(entry);
      },
    },
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: (_: object, done?: () => void) => done?.(),
    setBadgeBackgroundColor: (_: object, done?: () => void) => done?.(),
    setBadgeTextColor: async () => undefined,
    setTitle: (_: object, done?: () => void) => done?.(),
  });
  fakeBrowser.tabs.create = (({ url }: { url: string }, done: (tab: object) => void) => {
    opened.push(url);
    done({});
  }) as never;
});
afterEach(() => {
  controller.abort();
  fakeBrowser.reset();
});

const skills = async () => (await profileStore.load()).skills.map(({ id, level }) => `${id} ${level}`);

test('the menu has its entries once, for selected text, however often and however soon it is made', async () => {
  await Promise.all([makeMenu(), makeMenu(), makeMenu()]);
  expect(entries.map(({ id }) => id)).toEqual(['add-skill', 'add-word', 'not-here', 'never', 'always', 'save-posting']);
  expect(entries[0]).toEqual({ id: 'add-skill', contexts: ['selection'], title: 'Add “%s” to my skills' });
  const bySelection = Map.groupBy(entries, ({ contexts = [] }) => contexts.includes('selection'));
  expect(bySelection.get(true)?.every(({ title }) => title?.includes('%s'))).toBe(true);
  expect(bySelection.get(false)).toMatchObject([{ id: 'save-posting', title: t('menu.savePosting') }]);
  expect(complaints).toEqual([]);
});

test.each(['Kubernetes', ' k8s\n', 'KUBERNETES,'])('“%s” is added, and told', async (selected) => {
  await addSelected(selected, TAB);
  expect(await skills()).toEqual(['kubernetes working']);
  expect(told).toEqual([t('told.added', { name: 'Kubernetes' })]);
  expect(opened).toEqual([]);
});

test('a skill that is there already stays as it is, and that is told', async () => {
  const kubernetes = { id: 'kubernetes', name: 'Kubernetes', level: 'expert', years: 4 } as const;
  await profileStore.change(() => ({ version: 1, skills: [kubernetes] }));
  await addSelected('k8s', TAB);
  expect((await profileStore.load()).skills).toEqual([kubernetes]);
  expect(told).toEqual([t('told.hadAlready', { name: 'Kubernetes' })]);
});

test('ST-01: a skill that cannot be stored is told of', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(refusing('QUOTA_BYTES quota exceeded') as never);
  await addSelected('k8s', TAB);
  expect(told).toEqual([t('app.notDone', { reason: t('error.storageFull') })]);
  vi.restoreAllMocks();
  expect(await skills()).toEqual([]);
});

test('where our tab cannot be opened for a text that is no name, that is told', async () => {
  fakeBrowser.tabs.create = refusing('No window is open.') as never;
  await addSelected('some words', TAB);
  expect(told).toEqual([t('app.notDone', { reason: 'No window is open.' })]);
});

test.each<[string, unknown, string]>([
  ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['directions and what is not seen', '\u202eK8\u200bs\u0000 and\n\tmore\u2066', 'K8s and more'],
  ['far too much', `${'word '.repeat(50_000)}`, 'word '.repeat(16).trim()],
  ['half a character', 'caf\ud83d', 'caf\ufffd'],
  ['nothing', undefined, ''],
  ['no text', { toString: () => 'k8s' }, ''],
])(
  'HI-07: %s is no name: it is looked for in our tab, cleaned, and stands in no address',
  async (_, selected, typed) => {
    await addSelected(selected, TAB);
    expect(await skills()).toEqual([]);
    expect(opened).toEqual([`chrome-extension://${fakeBrowser.runtime.id}/dashboard.html#skills`]);
    const text = await takeUpTyped();
    expect(text).toBe(typed);
    expect(text.length).toBeLessThanOrEqual(LONGEST_TYPED);
  },
);

test('PP-09: nothing of the page is stored: the text is in memory, and gone once it is taken up', async () => {
  await addSelected('some words of a page', TAB);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await takeUpTyped()).toBe('some words of a page');
  expect(await takeUpTyped()).toBe('');
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('words');
});
