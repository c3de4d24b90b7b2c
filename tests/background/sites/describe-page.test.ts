import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { windowCalls } from '../../../entrypoints/background/calls/window-calls';
import { profileStore } from '../../../lib/storage/profile-store';
import { storeReading } from '../../../lib/storage/readings';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

const URL_OF_TAB = 'https://me:pw@jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000001/apply?token=s3cr3t#part';
const posting = {
  url: 'https://jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000001',
  title: 'Storage Engineer',
  company: 'Tidewater',
  text: 'You run Ceph clusters for a living.',
  blocks: [{ start: 0, end: 35, kind: 'text' as const }],
  location: 'Bergen, NO',
  workMode: 'hybrid' as const,
  salary: '700,000 NOK a year',
  datePosted: '2026-11-01',
};
const reading = {
  version: 1,
  skills: {
    ceph: { name: 'Ceph', category: 'storage', aliases: [], impliedBy: [], related: [], partOf: [] },
  },
  mentions: [{ start: 8, end: 12, skill: 'ceph', strength: 'required' as const, doubtful: false }],
  facts: [],
  unknown: [],
  requirements: [{ anyOf: ['ceph'], strength: 'required' as const, evidence: posting.text, start: 8, doubtful: false }],
};
const KEPT = { tabId: 7, frameId: 0, key: 'a', path: 'Lever .section-wrapper', posting, reading };

/** What the page script of each frame answers. */
let answers: Record<number, unknown>;

beforeEach(() => {
  answers = { 0: { answer: { tried: ['Lever [data-qa="job-description"]: 0', 'Lever .section-wrapper: 1'] } } };
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(calling(() => ({ id: 7, url: URL_OF_TAB })));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    calling((_tab: number, _message: unknown, { frameId }: { frameId: number }) => answers[frameId]),
  );
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(
    calling(() => ({ origins: ['https://jobs.lever.co/*'] })),
  );
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(
    calling(() => [
      { frameId: 0, result: 'jobs.lever.co' },
      { frameId: 3, result: 'ads.example' },
    ]),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('tells how a page was looked at, and nothing of what it says, of the profile or of the score', async () => {
  await profileStore.change(() => ({
    version: 1,
    skills: [{ id: 'ceph', name: 'Ceph', level: 'expert', years: 12.5 }],
  }));
  await storeReading(KEPT);
  const report = await windowCalls['describe-page']({ tabId: 7 });
  expect(report).toMatch(/^Skillmark: 0\.1\.0\nBrowser: .+\n/);
  expect(report).toContain('Address: https://jobs.lever.co/.../00000000-0000-4000-8000-000000000001/apply\n');
  expect(report).toContain('Access: fixed host\n');
  expect(report).toContain('    Lever .section-wrapper (text 35, blocks 1, mentions 1)\n');
  expect(report).toContain('    Lever [data-qa="job-description"]: 0\n');
  expect(report).not.toContain('ads.example');
  expect(report).not.toMatch(
    /storage|engineer|tidewater|ceph|cluster|expert|12\.5|bergen|hybrid|700|2026|s3cr3t|pw@|%/i,
  );
});

test('a page script that does not answer, or answers with something else, is told of as none', async () => {
  for (const reply of [undefined, { error: 'gone' }, { answer: { tried: [{ evil: true }] } }, { answer: null }]) {
    answers = { 0: reply };
    expect(await windowCalls['describe-page']({ tabId: 7 })).toContain('  No page script answers.\n');
  }
});

test('where the browser names no frames, those of the readings are told of', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no access'));
  await storeReading({ ...KEPT, frameId: 5 });
  const report = await windowCalls['describe-page']({ tabId: 7 });
  expect(report.match(/^Frame .*/gm)).toEqual(['Frame 1: unknown host', 'Frame 2: jobs.lever.co']);
});
