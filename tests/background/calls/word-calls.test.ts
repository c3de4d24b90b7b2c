import { afterEach, expect, test, vi } from 'vitest';
import { pageCalls } from '../../../entrypoints/background/calls/page-calls';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { EMPTY_OVERLAY, takenBack } from '../../../lib/core/profile/overlay';
import type { Profile } from '../../../lib/core/profile/profile';
import { tabReadings } from '../../../lib/storage/readings';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

const FROM = { tabId: 7, frameId: 0, url: 'https://jobs.example/1', origin: 'https://jobs.example', isPrivate: false };
const text = 'Requirements:\n- Experience with Kubernetes, Zorplify, Docker and Ansible';
const posting = {
  url: 'https://jobs.example/1',
  title: 'Developer',
  company: 'Acme',
  text,
  blocks: [
    { start: 0, end: 13, kind: 'heading' as const },
    { start: 14, end: text.length, kind: 'item' as const },
  ],
};

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function openPosting() {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: null })));
  await pageCalls['posting-found']({ key: 'a', path: 'test', posting }, FROM);
  return sent;
}

const namesNow = async () => (await tabReadings(7)).flatMap(({ reading }) => reading.unknown.map(({ text }) => text));
const skillsNow = async () => (await tabReadings(7)).flatMap(({ reading }) => Object.keys(reading.skills));

test('a word of the reader’s own is found in open postings at once, and painted', async () => {
  const sent = await openPosting();
  expect(await namesNow()).toEqual(['Zorplify']);
  const overlay = await windowCalls.correct({ kind: 'own', name: 'Zorplify' });
  expect(overlay).toEqual({ ...EMPTY_OVERLAY, own: [{ id: 'zorplify', name: 'Zorplify' }] });
  expect(await windowCalls['get-overlay']({})).toEqual(overlay);
  expect(await namesNow()).toEqual([]);
  expect(await skillsNow()).toContain('zorplify');
  const start = text.indexOf('Zorplify');
  expect(sent.mock.calls.at(-1)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        name: 'paint',
        call: { key: 'a', marks: expect.arrayContaining([expect.objectContaining({ start, end: start + 8 })]) },
      }),
    ]),
  );
  await windowCalls.correct({ kind: 'notOwn', name: 'Zorplify' });
  expect(await skillsNow()).not.toContain('zorplify');
});

test('what is no technology is not named again, in open postings and in those opened later', async () => {
  await openPosting();
  await windowCalls.correct({ kind: 'noTechnology', name: 'Zorplify' });
  expect(await namesNow()).toEqual([]);
  await openPosting();
  expect(await namesNow()).toEqual([]);
  await windowCalls.correct({ kind: 'mayBeTechnology', name: 'Zorplify' });
  expect(await namesNow()).toEqual(['Zorplify']);
});

test('a skill is not here, never or always meant, and each is taken back', async () => {
  await openPosting();
  const docker = { id: 'docker', name: 'Docker' };
  const here = { title: 'Developer', company: 'Acme', address: 'https://jobs.example/1' };
  for (const added of [
    { kind: 'never', ...docker },
    { kind: 'notHere', ...docker, posting: here },
  ] as const) {
    await windowCalls.correct(added);
    expect(await skillsNow()).not.toContain('docker');
    expect(await skillsNow()).toContain('ansible');
    await windowCalls.correct(takenBack(added));
    expect(await skillsNow()).toContain('docker');
  }
  await windowCalls.correct({ kind: 'notHere', ...docker, posting: { ...here, title: 'Tester' } });
  expect(await skillsNow()).toContain('docker');
  await windowCalls.correct({ kind: 'always', id: 'go', name: 'Go', text: 'with' });
  expect(await skillsNow()).toContain('go');
});

test('of corrections made at the same time none is lost', async () => {
  await openPosting();
  const names = ['Docker', 'Kubernetes', 'Ansible'];
  await Promise.all(names.map((name) => windowCalls.correct({ kind: 'never', id: name.toLowerCase(), name })));
  expect(await skillsNow()).toEqual([]);
});

test('what is corrected while a posting is read counts for it', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => ({ answer: null })));
  const reading = pageCalls['posting-found']({ key: 'a', path: 'test', posting }, FROM);
  const never = windowCalls.correct({ kind: 'never', id: 'docker', name: 'Docker' });
  await Promise.all([reading, never]);
  expect(await skillsNow()).not.toContain('docker');
});

test('words and corrections come in with a profile, and what there was is given for the way back', async () => {
  await openPosting();
  const overlay = { ...EMPTY_OVERLAY, own: [{ id: 'zorplify', name: 'Zorplify' }] };
  const profile: Profile = { version: 1, skills: [] };
  const call = { profile, overlay, way: 'merge' as const };
  const { overlayBefore } = await windowCalls['import-profile'](call);
  expect(overlayBefore).toEqual(EMPTY_OVERLAY);
  expect(await skillsNow()).toContain('zorplify');
  await windowCalls['import-profile']({ ...call, overlay: overlayBefore, way: 'replace' });
  expect(await skillsNow()).not.toContain('zorplify');
});
