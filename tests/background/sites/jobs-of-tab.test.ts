import { afterEach, expect, test, vi } from 'vitest';
import { jobsOfTab } from '../../../entrypoints/background/sites/jobs-of-tab';
import { calling, fakeBrowser } from '../../fixtures/fake-browser';

const JOB = { title: 'Baker', address: 'https://jobs.example/1' };

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const pageSays = (reply: unknown) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(calling(() => reply as never));

test('the jobs of a tab are what its page lists, without addresses that are none of the web', async () => {
  pageSays({ answer: { keys: [], jobs: [JOB, { ...JOB, address: 'file:///etc' }] } });
  expect(await jobsOfTab(7)).toEqual([JOB]);
});

test.each([
  ['lists none', { answer: { keys: ['a'] } }],
  ['lists something else', { answer: { keys: [], jobs: 'many' } }],
  ['fails', { error: 'The page goes.' }],
  ['does not answer', undefined],
])('a page that %s has no jobs', async (_, reply) => {
  pageSays(reply);
  expect(await jobsOfTab(7)).toEqual([]);
});
