import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageCalls } from '../../../entrypoints/background/calls/page-calls';
import { MENU } from '../../../entrypoints/background/menu';
import {
  type CorrectionEntry,
  correctSelected,
  isCorrection,
} from '../../../entrypoints/background/words/correction-menu';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { tabReadings } from '../../../lib/storage/readings';
import { onTold } from '../../../lib/storage/told';
import { takeUpTyped } from '../../../lib/storage/typed-text';
import { t } from '../../../lib/ui/text/text';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

const TAB = 7;
const text = 'Experience with Docker, Zorplify and Ansible';
const posting = {
  url: 'https://jobs.example/1',
  title: 'Developer',
  company: 'Acme',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'item' as const }],
};
let told: string[];
let opened: string[];
let controller: AbortController;

beforeEach(() => {
  told = [];
  opened = [];
  controller = new AbortController();
  onTold(({ text }) => told.push(text), controller.signal);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: null })));
  fakeBrowser.tabs.get = ((_: number, done: (tab: object) => void) => done({ incognito: isPrivate })) as never;
  fakeBrowser.tabs.create = (({ url }: { url: string }, done: (tab: object) => void) => {
    opened.push(url);
    done({});
  }) as never;
  Object.assign(fakeBrowser.action, {
    setBadgeText: (_: object, done?: () => void) => done?.(),
    setBadgeBackgroundColor: (_: object, done?: () => void) => done?.(),
    setBadgeTextColor: async () => undefined,
    setTitle: (_: object, done?: () => void) => done?.(),
  });
});
let isPrivate = false;
afterEach(() => {
  isPrivate = false;
  controller.abort();
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const open = (key: string, title = 'Developer') =>
  pageCalls['posting-found']({ key, path: 'test', posting: { ...posting, title } }, {
    tabId: TAB,
    frameId: 0,
    address: posting.url,
  } as never);
const skills = async () => (await tabReadings(TAB)).map(({ reading }) => Object.keys(reading.skills).join());
const pick = (entry: CorrectionEntry, selected: unknown) => correctSelected(entry, selected, TAB);

test('every entry of the menu but the first corrects', () => {
  expect(Object.keys(MENU).filter((id) => !isCorrection(id))).toEqual(['add-skill']);
  expect([undefined, 7, 'toString'].some(isCorrection)).toBe(false);
});

test('a selected text becomes a word of one’s own, without the punctuation around it', async () => {
  await open('a');
  await pick('add-word', ' Zorplify, ');
  expect(await skills()).toEqual(['docker,zorplify,ansible']);
  expect(told).toEqual([t('named.owned', { name: 'Zorplify' })]);
});

test.each(['ab', 'system', 'k8s'])('“%s” is looked at in our tab before it becomes a word', async (selected) => {
  await pick('add-word', selected);
  expect((await overlayStore.load()).own).toEqual([]);
  expect(opened).toHaveLength(1);
  expect(await takeUpTyped()).toBe(selected);
});

test('what is marked is not meant here, or never, or what is not marked is always meant', async () => {
  await open('a');
  await pick('not-here', 'Docker');
  expect(await skills()).toEqual(['ansible']);
  await pick('never', 'Ansible');
  expect(await skills()).toEqual(['']);
  await pick('always', 'Docker');
  await pick('always', 'Ansible');
  expect(await skills()).toEqual(['ansible']);
  expect(told).toEqual([
    t('correct.notHereDone', { name: 'Docker' }),
    t('correct.neverDone', { name: 'Ansible' }),
    t('correct.alwaysDone', { name: 'Docker' }),
    t('correct.alwaysDone', { name: 'Ansible' }),
  ]);
});

test('of several postings none is corrected unasked, and of a private tab nothing is stored', async () => {
  await open('a');
  isPrivate = true;
  await pick('not-here', 'Docker');
  await open('b', 'Tester');
  await pick('not-here', 'Docker');
  expect(told).toEqual([t('app.notDone', { reason: t('error.tabPrivate') }), t('correct.several')]);
  expect((await overlayStore.load()).notHere).toEqual([]);
});

test.each<[CorrectionEntry, unknown]>([
  ['not-here', 'Ansible'],
  ['never', 'some words of a page'],
  ['always', '…'],
  ['add-word', undefined],
])('%s of %j is told to be nothing', async (entry, selected) => {
  await pick(entry, selected);
  expect(told).toEqual([t('correct.nothing', { selected: selected === '…' ? '…' : String(selected ?? '') })]);
});
