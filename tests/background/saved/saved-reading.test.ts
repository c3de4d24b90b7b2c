import { afterEach, expect, test, vi } from 'vitest';
import { withReading } from '../../../entrypoints/background/saved/saved-reading';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import type { Reading } from '../../../lib/core/reading';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { overlayStore } from '../../../lib/storage/overlay-store';
import * as savedPostings from '../../../lib/storage/saved/saved-postings';
import { fakeBrowser } from '../../fixtures/fake-browser';

const posting = { ...plainPosting('Experience with Docker and Zorplify'), title: 'Developer' };
const at = '2026-11-29T00:00:00.000Z';
const { reading: _, ...saved } = savedNow({ id: 'a', posting, reading: {} as Reading, now: at });

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a saved posting is read again where the reader’s words touch it, and only there', async () => {
  vi.spyOn(savedPostings, 'savedPosting').mockResolvedValue(saved);
  const save = vi.spyOn(savedPostings, 'savePosting').mockResolvedValue();
  const first = await withReading(saved);
  expect(Object.keys(first.reading.skills)).toEqual(['docker']);
  expect(await withReading(first)).toEqual(first);
  expect(save).toHaveBeenCalledTimes(1);

  await overlayStore.change((before) => ({ ...before, own: [{ id: 'other', name: 'Other' }] }));
  await withReading(first);
  expect(save).toHaveBeenCalledTimes(1);

  await overlayStore.change((before) => ({ ...before, own: [{ id: 'zorplify', name: 'Zorplify' }] }));
  const second = await withReading(first);
  expect(Object.keys(second.reading.skills)).toEqual(['docker', 'zorplify']);
  expect(save).toHaveBeenCalledTimes(2);
});

test.each([
  ['was changed', { ...saved, note: 'Ask Ada.' }],
  ['was removed', undefined],
])('what %s while it was read stays as it is', async (_, now) => {
  vi.spyOn(savedPostings, 'savedPosting').mockResolvedValue(now);
  const save = vi.spyOn(savedPostings, 'savePosting').mockResolvedValue();
  expect(Object.keys((await withReading(saved)).reading.skills)).toEqual(['docker']);
  expect(save).not.toHaveBeenCalled();
});
