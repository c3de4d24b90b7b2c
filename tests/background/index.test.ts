import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import background from '../../entrypoints/background';
import { storeReading, tabPlaces } from '../../lib/storage/readings';
import { fakeBrowser, refusing } from '../fixtures/fake-browser';
import { POSTING } from '../gallery/states/fake-postings';

type Listener = (...all: never[]) => unknown;

/** What listens to the browser's events, by the event. */
let heard: Map<string, Listener[]>;
let uncaught: unknown[];
const catching = (reason: unknown) => void uncaught.push(reason);

beforeEach(() => {
  heard = new Map();
  uncaught = [];
  const event = (name: string) => ({
    addListener: (listener: Listener) => heard.set(name, [...(heard.get(name) ?? []), listener]),
  });
  const refuse = refusing('The browser is closing.');
  Object.assign(fakeBrowser.tabs, { onUpdated: event('updated'), onRemoved: event('removed') });
  Object.assign(fakeBrowser.tabs, { query: refuse, create: refuse, sendMessage: refuse, get: refuse });
  Object.assign(fakeBrowser.runtime, { onInstalled: event('installed'), onStartup: event('startup') });
  Object.assign(fakeBrowser.runtime, { onConnect: event('connect') });
  Object.assign(fakeBrowser, {
    commands: { onCommand: event('command') },
    contextMenus: { onClicked: event('menu'), removeAll: refuse, create: refuse },
    permissions: { onAdded: event('added'), onRemoved: event('taken'), getAll: refuse },
    scripting: { getRegisteredContentScripts: refuse, registerContentScripts: refuse, insertCSS: refuse },
  });
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session])
    for (const name of ['get', 'set', 'remove'] as const) vi.spyOn(area, name).mockImplementation(refuse as never);
  process.on('unhandledRejection', catching);
});
afterEach(() => {
  process.off('unhandledRejection', catching);
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test.each<[string, unknown[]]>([
  ['updated', [7, { status: 'complete' }]],
  ['removed', [7]],
  ['connect', [{ name: 'leaving', sender: { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0 } }]],
  ['connect', [{ name: 'marking', sender: { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0 } }]],
  ['command', ['toggle-marks', { id: 7 }]],
  ['menu', [{ menuItemId: 'add-skill', selectionText: 'k8s' }, { id: 7 }]],
  ['menu', [{ menuItemId: 'add-skill', selectionText: 'some words' }, { id: 7 }]],
  ['installed', [{ reason: 'install' }]],
  ['startup', []],
  ['added', [{ origins: ['https://careers.example/*'] }]],
  ['taken', [{ origins: ['https://careers.example/*'] }]],
])('“%s”: where the browser does nothing it is asked, no console has an uncaught error', async (name, details) => {
  background.main();
  const listeners = heard.get(name) ?? [];
  expect(listeners).not.toEqual([]);
  for (const listener of listeners) listener(...(details as never[]));
  // What is not caught is told after everything that waits has run.
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
  expect(uncaught).toEqual([]);
});

test('a tab that is closed takes its readings with it, and no other’s', async () => {
  vi.restoreAllMocks();
  const posting = { url: 'https://jobs.example/1', title: '', company: '', text: '', blocks: [] };
  for (const tabId of [7, 8])
    await storeReading({ tabId, frameId: 0, key: 'k', path: 'test', posting, reading: POSTING.reading });
  background.main();
  for (const listener of heard.get('removed') ?? []) listener(...([7] as never[]));
  await vi.waitFor(async () => expect((await tabPlaces()).map(({ tabId }) => tabId)).toEqual([8]));
});
