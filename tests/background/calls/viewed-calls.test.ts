import { afterEach, expect, test, vi } from 'vitest';
import { viewedCalls } from '../../../entrypoints/background/calls/viewed-calls';

// Node has no database.
const done = vi.hoisted(() => [] as string[]);
vi.mock('../../../lib/storage/saved/viewed', () => ({
  viewedAfter: async (...asked: unknown[]) => ({ summaries: [], next: asked }),
  forgetViews: async (days: number) => void done.push(`forget ${days}`),
}));
vi.mock('../../../entrypoints/background/saved/saved-list', () => ({ skillsOf: async () => ({}) }));
vi.mock('../../../entrypoints/background/marks/tell-lists', () => ({
  tellLists: async () => void done.push('tell'),
}));

afterEach(() => {
  done.length = 0;
});

test('what was looked at is given some at a time', async () => {
  const after: [number, string] = [7, 'a'];
  expect(await viewedCalls['list-viewed']({ after })).toEqual({ postings: [], skills: {}, next: [after, 2000] });
});

test('all of it is forgotten, and open lists show it no longer', async () => {
  expect(await viewedCalls['forget-viewed']({})).toBeNull();
  expect(done).toEqual(['forget 0', 'tell']);
});
