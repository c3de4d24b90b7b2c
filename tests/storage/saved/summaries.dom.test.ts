import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import type { Reading } from '../../../lib/core/reading';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { ReadPosting } from '../../../lib/core/saved/saved-posting';
import type { ListPlace } from '../../../lib/core/saved/summary';
import { database, deleteDatabase } from '../../../lib/storage/database';
import { forgetPosting, savedPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import {
  askedSkills,
  idsToSummarise,
  summariesAfter,
  summariesOf,
  summarise,
} from '../../../lib/storage/saved/summaries';

afterEach(deleteDatabase);

const GO = { name: 'Go', category: 'languages', aliases: [], impliedBy: [], related: [], partOf: [] };
const reading: Reading = {
  version: 1,
  skills: { go: GO },
  mentions: [],
  unknown: [],
  requirements: [{ anyOf: ['go'], strength: 'required', evidence: 'Go.', start: 0, doubtful: false }],
  facts: [],
};

function saved(id: string, hour = 0): ReadPosting {
  const posting = { url: `https://jobs.example/${id}`, title: id, company: '', text: 'Go.', blocks: [] };
  const now = new Date(Date.UTC(2026, 10, 21, hour)).toISOString();
  return { ...savedNow({ id, posting, reading, now }), reading };
}

async function all(most: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: ListPlace | null | undefined; after !== null; ) {
    const part = await summariesAfter(after ?? null, most);
    ids.push(...part.summaries.map(({ id }) => id));
    after = part.next;
  }
  return ids;
}

test('lines come newest first, in parts, each once, also where some were saved in the same moment', async () => {
  for (const [id, hour] of [
    ['a', 1],
    ['b', 3],
    ['c', 3],
    ['d', 2],
    ['e', 3],
  ] as const)
    await savePosting(saved(id, hour));
  expect(await all(2)).toEqual(['b', 'c', 'e', 'd', 'a']);
  expect(await all(50)).toEqual(['b', 'c', 'e', 'd', 'a']);
  expect(await askedSkills(['go', 'rust'])).toEqual({ go: GO });
});

test('a line goes with its posting, and changes with it', async () => {
  await savePosting(saved('a'), 'now');
  await savePosting({ ...saved('a'), note: 'x' }, 'now');
  expect(await summariesOf(['a', 'none'])).toMatchObject([{ id: 'a', note: 'x' }]);
  await forgetPosting('a');
  expect(await summariesOf(['a'])).toEqual([]);
});

test('what has no line, or one by another reader, is told; what is no longer saved has none', async () => {
  await savePosting(saved('old'), 'before');
  await savePosting(saved('new'), 'now');
  const { reading: _, ...unread } = saved('unread');
  await savePosting(unread, 'now');
  expect(await idsToSummarise('now')).toEqual(['old', 'unread']);
  await summarise(saved('old'), 'now');
  await summarise(saved('unread'), 'now');
  expect(await idsToSummarise('now')).toEqual([]);
  await (await database()).delete('postings', 'old');
  expect(await idsToSummarise('now')).toEqual([]);
  expect(await all(50)).toEqual(['new', 'unread']);
});

test('ST-04: a damaged line is passed over, and the posting stays', async () => {
  await savePosting(saved('a'), 'now');
  await (await database()).put('summaries', { id: 'a', at: 0, readBy: 'now', summary: { id: 'a', title: 5 } });
  expect(await all(50)).toEqual([]);
  expect(await savedPosting('a')).toMatchObject({ id: 'a' });
});

test.each([1, 2])(
  'ST-02: a database of version %d is brought up to date, and what is saved is told to have no line yet',
  async (version) => {
    const old = await openDB('skillmark', version, {
      upgrade: (fresh) => {
        fresh.createObjectStore('postings');
        fresh.createObjectStore('set-aside', { autoIncrement: true });
        if (version > 1) fresh.createObjectStore('meta');
      },
    });
    const { id, savedAt, posting } = saved('a');
    await old.put('postings', { version: 1, id, savedAt, posting }, id);
    old.close();
    expect(await idsToSummarise('now')).toEqual(['a']);
    expect(await savedPosting('a')).toMatchObject({ version: 2, statuses: [{ status: 'saved', at: savedAt }] });
  },
);

test('LC-11: where another tab holds an earlier version it is told, and once that is closed all is there', async () => {
  const old = await openDB('skillmark', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('postings');
      fresh.createObjectStore('set-aside', { autoIncrement: true });
    },
  });
  const error = await savedPosting('a').catch((reason) => reason);
  expect(error).toMatchObject({ code: 'savedBlocked' });
  old.close();
  await expect.poll(() => savedPosting('a').then(String, () => 'blocked')).toBe('undefined');
});
