import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../entrypoints/background/commands';
import { manifest } from '../../lib/build/manifest';
import { storeReading } from '../../lib/storage/readings';
import { onTold } from '../../lib/storage/told';
import { t } from '../../lib/ui/text/text';
import { fakeBrowser, refusing } from '../fixtures/fake-browser';
import { speak } from '../fixtures/fake-texts';
import { POSTING } from '../gallery/states/fake-postings';

const TAB = { id: 7, windowId: 3, incognito: false };
const posting = { url: 'https://jobs.example/1', title: 'Engineer', company: 'Acme', text: '', blocks: [] };
let badge: string[];
let told: string[];
let asked: string[];
let controller: AbortController;

beforeEach(() => {
  badge = [];
  told = [];
  asked = [];
  controller = new AbortController();
  onTold(({ tabId, text }) => told.push(`${tabId} ${text}`), controller.signal);
  Object.assign(fakeBrowser.action, {
    setBadgeText: ({ text }: { text: string }, done?: () => void) => [badge.push(text), done?.()],
    setBadgeBackgroundColor: (_: object, done?: () => void) => done?.(),
    setBadgeTextColor: async () => undefined,
    setTitle: (_: object, done?: () => void) => done?.(),
  });
  fakeBrowser.tabs.sendMessage = ((
    _: number,
    { name }: { name: string },
    _to: object,
    done: (reply: unknown) => void,
  ) => {
    asked.push(name);
    done({ answer: { keys: ['a', 'b'] } });
  }) as never;
});
afterEach(() => {
  controller.abort();
  fakeBrowser.reset();
});

const keep = (key: string) => {
  return storeReading({ tabId: TAB.id, frameId: 0, key, path: 'test', posting, reading: POSTING.reading });
};
const COUNT = POSTING.reading.mentions.length;

test('next and previous show a mention, and count in the badge', async () => {
  await keep('a');
  await runCommand('next-mention', TAB);
  await runCommand('next-mention', TAB);
  await runCommand('previous-mention', TAB);
  expect(badge).toEqual([`1/${COUNT}`, `2/${COUNT}`, `1/${COUNT}`]);
  expect(asked.filter((name) => name === 'show-mention')).toHaveLength(3);
});

test('where no mention is, or the page has gone, that is told', async () => {
  await runCommand('next-mention', TAB);
  await keep('a');
  fakeBrowser.tabs.sendMessage = ((...all: unknown[]) => (all.at(-1) as (reply: unknown) => void)(undefined)) as never;
  await runCommand('previous-mention', TAB);
  expect(badge).toEqual(['!', '!']);
  expect(told).toEqual(Array(2).fill(`7 ${t('told.noMention')}`));
});

test('PP-09: in a private window nothing is saved by a key, and that is told', async () => {
  await keep('a');
  await runCommand('save-posting', { ...TAB, incognito: true });
  expect(badge).toEqual(['!']);
  expect(told).toEqual([`7 ${t('told.private')}`]);
});

test('of several postings none is saved unless one is looked at', async () => {
  await keep('a');
  await keep('b');
  await runCommand('save-posting', TAB);
  expect(told).toEqual([`7 ${t('told.several')}`]);
});

test('without a posting nothing is saved, and what goes wrong is told with its reason', async () => {
  await runCommand('save-posting', TAB);
  expect(told).toEqual([`7 ${t('told.noPosting')}`]);
  await keep('a');
  fakeBrowser.tabs.get = ((_: number, done: (tab: object) => void) => done({ incognito: false })) as never;
  // Node has no database to save in.
  await runCommand('save-posting', TAB);
  expect(told[1]).toMatch(/^7 The posting was not saved\. .+/);
  expect(badge).toEqual(['!', '!']);
});

test('what goes wrong is told in the language of the reader', async () => {
  await keep('a');
  fakeBrowser.tabs.get = ((_: number, done: (tab: object) => void) => done({ incognito: true })) as never;
  speak('de');
  await runCommand('save-posting', TAB);
  expect(told).toEqual([`7 ${t('told.failed', { reason: t('error.tabPrivate') })}`]);
  speak('en');
});

test('what goes wrong with any command is told with its reason', async () => {
  fakeBrowser.tabs.get = refusing('No tab with id: 7.') as never;
  await runCommand('toggle-marks', TAB);
  Object.assign(fakeBrowser, { sidePanel: { open: refusing('No window with id: 3.') } });
  await runCommand('open-panel', TAB);
  expect(told).toEqual([
    `7 ${t('app.notDone', { reason: 'No tab with id: 7.' })}`,
    `7 ${t('app.notDone', { reason: 'No window with id: 3.' })}`,
  ]);
  expect(badge).toEqual(['!', '!']);
});

test('the panel is opened right in the event, before anything is waited for', () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open } });
  void runCommand('open-panel', TAB);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

test.each(['', '__proto__', 'constructor', 'no-such-command'])(
  '“%s” is passed over, and a window without a tab',
  async (name) => {
    await runCommand(name, TAB);
    await runCommand('next-mention', undefined);
    await runCommand('next-mention', {});
    expect([...badge, ...told, ...asked]).toEqual([]);
  },
);

test.each(['chrome', 'firefox'])(
  '%s: three keys are suggested at most, each once, with a modifier that both browsers take',
  (browser) => {
    const commands = Object.entries(manifest(browser, 'build').commands ?? {});
    const keys = commands.flatMap(([, { suggested_key }]) => Object.values(suggested_key ?? {}));
    expect(keys.length).toBeLessThanOrEqual(3);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(Alt|Ctrl)\+Shift\+([A-Z]|Comma|Period)$/);
    for (const [name, { suggested_key }] of commands)
      if (name.startsWith('_execute')) expect(suggested_key).toBeUndefined();
  },
);
