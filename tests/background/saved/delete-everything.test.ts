import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteEverything } from '../../../entrypoints/background/saved/delete-everything';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { profileStore } from '../../../lib/storage/profile-store';
import { storeReading } from '../../../lib/storage/readings';
import { calling, fakeBrowser, refusing } from '../../fixtures/fake-browser';
import { POSTING } from '../../gallery/states/fake-postings';

const { deleteDatabase } = vi.hoisted(() => ({ deleteDatabase: vi.fn() }));
vi.mock('../../../lib/storage/database', () => ({ deleteDatabase }));

const SITE = 'https://careers.example/*';
const given = vi.fn();
const unregistered = vi.fn();

beforeEach(async () => {
  deleteDatabase.mockReset().mockResolvedValue(undefined);
  given.mockReset().mockReturnValue(true);
  unregistered.mockReset();
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: calling(() => ({ origins: [...FIXED_HOSTS, SITE] })),
      remove: calling(given as never),
    },
    scripting: { unregisterContentScripts: async () => unregistered() },
  });
  await profileStore.change(() => ({ version: 1, skills: [{ id: 'go', name: 'Go', level: 'expert' }] }));
  const posting = { url: 'https://jobs.example/1', title: '', company: '', text: '', blocks: [] };
  await storeReading({ tabId: 7, frameId: 2, key: 'a', path: 'test', posting, reading: POSTING.reading });
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** Everything that is stored. */
async function everything(): Promise<object> {
  return { ...(await fakeBrowser.storage.local.get()), ...(await fakeBrowser.storage.session.get()) };
}

test('PP-12: rights that were asked for are given back, and no others; scripts and all that is stored go', async () => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: null })));
  await deleteEverything();
  expect(given).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
  expect(unregistered).toHaveBeenCalledOnce();
  expect(deleteDatabase).toHaveBeenCalledOnce();
  expect(await everything()).toEqual({});
  // What is open would store its reading again at its next change.
  expect(sent.mock.calls.map((call) => call.slice(0, 3) as unknown[])).toEqual([
    [7, { to: 'page', name: 'stop', call: { origins: ['*://*/*'] } }, { frameId: 2 }],
  ]);
});

test('PP-12: a page whose reading found no room is ended, too', async () => {
  const posting = { url: '', title: '', company: '', text: 'x'.repeat(9_000_000), blocks: [] };
  await storeReading({ tabId: 9, frameId: 0, key: 'b', path: 'test', posting, reading: POSTING.reading });
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: null })));
  await deleteEverything();
  expect(sent.mock.calls.map(([tabId]) => tabId)).toEqual([7, 9]);
});

test('ST-01: a full storage is emptied, too: nothing is written first', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(refusing('QUOTA_BYTES quota exceeded') as never);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(refusing('quota exceeded') as never);
  await deleteEverything();
  expect(await everything()).toEqual({});
});

test.each<[string, () => void]>([
  ['the browser keeps the rights', () => given.mockImplementation(() => Promise.reject(new Error('kept')))],
  ['saved postings cannot be deleted', () => deleteDatabase.mockRejectedValue(new Error('kept'))],
  [
    'what is open cannot be looked up',
    () => void vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('kept')),
  ],
])('PP-12: where %s, all else goes, and it is told', async (_name, fail) => {
  Object.assign(fakeBrowser.permissions, { remove: () => given() });
  fail();
  await expect(deleteEverything()).rejects.toThrow('kept');
  expect(await everything()).toEqual({});
  expect(unregistered).toHaveBeenCalledOnce();
});
