import { afterEach, expect, test } from 'vitest';
import { fingerprintOf } from '../../../lib/core/saved/again/fingerprint';
import { joined } from '../../../lib/core/saved/again/join';
import { keysToLookUp } from '../../../lib/core/saved/again/near-keys';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { deleteDatabase } from '../../../lib/storage/database';
import { idsNear, idWithSource } from '../../../lib/storage/saved/near';
import { keyedDatabase, keyPostingsBy } from '../../../lib/storage/saved/saved-keys';
import { forgetPosting, savePosting } from '../../../lib/storage/saved/saved-postings';
import { savedUnder } from '../../../lib/storage/saved/saved-under';

const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const TEXT = 'You keep the tide tables of forty harbours where captains find them, at any hour and in any weather.';

afterEach(async () => {
  keyPostingsBy({ rules: 'none', idOf: ({ id }) => id });
  await deleteDatabase();
});

function saved(id: string, text = TEXT, title = 'Storage Engineer'): SavedPosting {
  const posting = { url: `https://jobs.example/${id}`, title, company: 'Quay', text, blocks: [] };
  return savedNow({ id, posting, reading, now: '2026-11-21T09:30:00.000Z' });
}
const near = ({ posting }: SavedPosting) => idsNear(keysToLookUp(fingerprintOf(posting, reading)));

test('what is alike by its text or its title is found until it is removed', async () => {
  await savePosting(saved('a'));
  await savePosting(saved('b', 'Cooks for a ship.', 'Cook'));
  await savePosting(saved('c', 'Something else altogether.'));
  expect(await near(saved('new', `Seen by 87 people. ${TEXT}`, 'Engineer of Storage'))).toEqual(['a']);
  expect((await near(saved('new', 'Nothing of the kind.'))).toSorted()).toEqual(['a', 'c']);
  await forgetPosting('a');
  expect(await near(saved('new', TEXT, 'Engineer of Storage'))).toEqual([]);
});

test('a posting is found under each of its sources, also after boards count otherwise', async () => {
  await savePosting(joined(saved('a'), saved('b')));
  expect(await savedUnder('b')).toMatchObject({ id: 'a' });
  expect(await savedUnder('c')).toBeUndefined();
  keyPostingsBy({ rules: 'long', idOf: ({ id }) => (id.startsWith('job:') ? id : `job:${id}`) });
  expect(await (await keyedDatabase()).getAllKeys('postings')).toEqual(['job:a']);
  expect(await savedUnder('job:a')).toMatchObject({ sources: [{ id: 'job:b' }] });
  // What it is found by is made anew with its line.
  await savePosting(joined(saved('job:a'), saved('job:b')));
  expect(await idWithSource('job:b')).toBe('job:a');
});
