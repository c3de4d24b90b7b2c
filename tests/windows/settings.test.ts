import { afterEach, expect, test } from 'vitest';
import { followSettings, UNREAD_SETTINGS } from '../../entrypoints/windows/settings';
import { DEFAULT_SETTINGS } from '../../lib/core/marks/settings';
import type { SettingsData } from '../../lib/ui/data';
import { fakeBrowser } from '../fixtures/fake-browser';

afterEach(() => fakeBrowser.reset());

const answerWith = (reply: object) => {
  fakeBrowser.runtime.sendMessage = ((_: object, done: (reply: object) => void) => done(reply)) as never;
};

test('what cannot be looked up leaves what was there and says so, until it can be', async () => {
  let data: SettingsData = { ...UNREAD_SETTINGS, sites: [] };
  const { load } = followSettings(
    () => data,
    (settings) => {
      data = { ...data, ...settings };
    },
  );
  answerWith({ error: 'Storage is busy.' });
  await load();
  expect(data).toEqual({ ...UNREAD_SETTINGS, sites: [], failed: true });
  answerWith({ answer: [] });
  await load();
  expect(data).toMatchObject({ failed: false });
});

/** Each question waits until it is answered; gives how, by the question's name. */
function answerLater() {
  const waiting: { name: string; answer: (oneColour: boolean) => void; fail: () => void }[] = [];
  fakeBrowser.runtime.sendMessage = (({ name }: { name: string }, done: (reply: object) => void) => {
    if (name === 'get-sites') return done({ answer: [] });
    const answer = (oneColour: boolean) => done({ answer: { ...DEFAULT_SETTINGS, oneColour } });
    waiting.push({ name, answer, fail: () => done({ error: 'Full.' }) });
  }) as never;
  return waiting;
}

function keep() {
  let data: SettingsData = { ...UNREAD_SETTINGS, settings: DEFAULT_SETTINGS };
  const shown: boolean[] = [];
  const stored = followSettings(
    () => data,
    (settings) => {
      data = { ...data, ...settings };
      shown.push(data.settings?.oneColour ?? false);
    },
  );
  return { ...stored, shown };
}

test('an answer that comes after that to a later question is passed over', async () => {
  const waiting = answerLater();
  const { load, shown } = keep();
  const [first, second] = [load(), load()];
  waiting[1]?.answer(true);
  await second;
  waiting[0]?.answer(false);
  await first;
  expect(shown).toEqual([true]);
});

test('what is set shows at once, and no answer to a question asked before undoes it', async () => {
  const waiting = answerLater();
  const { load, actions, shown } = keep();
  const before = load();
  const saved = actions.saveSettings({ ...DEFAULT_SETTINGS, oneColour: true });
  expect(shown).toEqual([true]);
  const meanwhile = load();
  for (const { name, answer } of waiting) if (name === 'get-settings') answer(false);
  await Promise.all([before, meanwhile]);
  expect(shown).toEqual([true]);
  waiting.find(({ name }) => name === 'save-settings')?.answer(true);
  await expect.poll(() => waiting.length).toBe(4);
  waiting[3]?.answer(true);
  await saved;
  expect(shown).toEqual([true, true]);
});

test('what could not be set does not stay', async () => {
  const waiting = answerLater();
  const { actions, shown } = keep();
  const saved = actions.saveSettings({ ...DEFAULT_SETTINGS, oneColour: true }).catch((error) => error.message);
  waiting[0]?.fail();
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.answer(false);
  expect(await saved).toBe('Full.');
  expect(shown).toEqual([true, false]);
});
