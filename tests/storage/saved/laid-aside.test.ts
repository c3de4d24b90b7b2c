import { afterEach, expect, test } from 'vitest';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { layAside, takeBack } from '../../../lib/storage/saved/laid-aside';
import { fakeBrowser } from '../../fixtures/fake-browser';

const posting = { url: 'https://jobs.example/1', title: 'Engineer', company: 'Acme', text: 'Go', blocks: [] };
const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const saved = (id: string) => savedNow({ id, posting, reading, now: '2026-11-21T09:30:00.000Z' });

afterEach(() => fakeBrowser.reset());

test('the last one is held, without its reading, and is given once', async () => {
  await layAside(saved('a'));
  await layAside(saved('b'));
  expect(await takeBack('a')).toBeUndefined();
  const { reading: _, ...rest } = saved('b');
  expect(await takeBack('b')).toEqual(rest);
  expect(await takeBack('b')).toBeUndefined();
});

test('what cannot be read is not given', async () => {
  await fakeBrowser.storage.session.set({ 'laid-aside': { id: 'a', version: 2 } });
  expect(await takeBack('a')).toBeUndefined();
});
