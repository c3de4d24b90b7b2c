import { afterEach, expect, test, vi } from 'vitest';
import { pageCalls } from '../../entrypoints/background/page-calls';
import { windowCalls } from '../../entrypoints/background/window-calls';
import { fakeBrowser } from '../fixtures/fake-browser';

const POSTING = {
  url: 'https://jobs.example/1',
  title: 'Storage Engineer',
  company: '',
  text: 'You run Ceph.',
  blocks: [{ start: 0, end: 13, kind: 'text' as const }],
};

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a window sees what the page shows of a posting, and of its structured data what the page does not show', async () => {
  // The polyfill hands over a callback, as Chromium once wanted it.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((...given: unknown[]) => {
    (given.pop() as (reply: unknown) => void)({ answer: { keys: ['a'] } });
  }) as never);
  const structured = JSON.stringify({
    '@type': 'JobPosting',
    hiringOrganization: 'Tidewater',
    jobLocation: 'Oslo',
    datePosted: '2026-11-01',
  });
  const fields = { location: 'Bergen (hybrid)', datePosted: '3 days ago', salary: '\u202e700 000 NOK' };
  const { marks } = await pageCalls['posting-found'](
    { key: 'a', path: 'x', posting: POSTING, fields, structured },
    { tabId: 7, frameId: 0 },
  );
  expect(marks).toHaveLength(1);
  const { postings } = await windowCalls['get-tab']({ tabId: 7 });
  expect(postings[0]?.posting).toEqual({
    url: 'https://jobs.example/1',
    title: 'Storage Engineer',
    company: 'Tidewater',
    location: 'Bergen (hybrid)',
    workMode: 'hybrid',
    salary: '700 000 NOK',
    datePosted: '2026-11-01',
  });
});
