import { afterEach, expect, test } from 'vitest';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { database, deleteDatabase } from '../../../lib/storage/database';
import { savePosting } from '../../../lib/storage/saved/saved-postings';
import { statusesOf } from '../../../lib/storage/saved/summaries';
import {
  forgetViews,
  MOST_VIEWED,
  rememberView,
  viewedAfter,
  viewedAmong,
  viewedCount,
} from '../../../lib/storage/saved/viewed';

const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const posting = { url: 'https://jobs.example/1', title: 'Engineer', company: 'Acme', text: 'Go', blocks: [] };
const NOW = Date.parse('2026-11-29T10:00:00Z');
const DAY = 86_400_000;

const saved = (id: string, daysAgo = 0) => {
  const now = new Date(NOW - daysAgo * DAY).toISOString();
  return { ...savedNow({ id, posting, reading, now }), reading };
};
const ids = async () => (await viewedAfter(null, 100)).summaries.map(({ id }) => id);

afterEach(deleteDatabase);

test('what was looked at is listed, the last first, each once, in parts', async () => {
  for (const [id, days] of [
    ['a', 3],
    ['b', 2],
    ['c', 1],
    ['a', 0],
  ] as const)
    await rememberView(saved(id, days), 'v');
  expect(await ids()).toEqual(['a', 'c', 'b']);
  const { summaries, next } = await viewedAfter(null, 2);
  expect(summaries.map(({ id }) => id)).toEqual(['a', 'c']);
  const rest = await viewedAfter(next, 2);
  expect([rest.summaries.map(({ id }) => id), rest.next]).toEqual([['b'], null]);
  expect(await viewedAmong(['a', 'x', 'b'])).toEqual(new Set(['a', 'b']));
});

test('what is older than the limit is forgotten, and with no days everything', async () => {
  for (const days of [0, 29, 31, 90]) await rememberView(saved(`${days}`, days), 'v');
  await forgetViews(30, NOW);
  expect(await ids()).toEqual(['0', '29']);
  await forgetViews(0, NOW);
  expect(await ids()).toEqual([]);
});

test('ST-11: of more than are remembered the oldest go, one by one', async () => {
  await rememberView(saved('old', 2), 'v');
  await rememberView(saved('new', 1), 'v');
  const many = (await database()).transaction('viewed', 'readwrite');
  for (let i = 0; i < MOST_VIEWED - 2; i++)
    void many.store.put({ id: `p${i}`, at: -(NOW + i), summary: {} } as never, `p${i}`);
  await many.done;
  await forgetViews(30, NOW);
  expect(await viewedCount()).toBe(MOST_VIEWED);
  await rememberView(saved('newest'), 'v');
  await forgetViews(30, NOW);
  expect(await viewedCount()).toBe(MOST_VIEWED);
  expect(await viewedAmong(['old', 'new', 'newest'])).toEqual(new Set(['new', 'newest']));
});

test('it is no saved posting, and is gone with the database', async () => {
  await rememberView(saved('a'), 'v');
  expect(await (await database()).count('postings')).toBe(0);
  expect(await statusesOf(['a'])).toEqual(new Map());
  await deleteDatabase();
  expect(await ids()).toEqual([]);
});

test('the status of what is saved is known with its line and without', async () => {
  await savePosting(saved('a'), 'v');
  const { reading: _, ...unread } = saved('b');
  await savePosting({ ...unread, statuses: [{ status: 'rejected', at: unread.savedAt }] });
  expect(await statusesOf(['a', 'b', 'c'])).toEqual(
    new Map([
      ['a', 'saved'],
      ['b', 'rejected'],
    ]),
  );
});

test('a posting that another one has among its sources has the status of that one', async () => {
  const source = { id: 'other:7', savedAt: saved('a').savedAt, posting };
  await savePosting({ ...saved('a'), sources: [source] }, 'v');
  expect(await statusesOf(['other:7', 'other:8'])).toEqual(new Map([['other:7', 'saved']]));
});
