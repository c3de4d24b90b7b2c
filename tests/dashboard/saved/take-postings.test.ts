import { afterEach, expect, test } from 'vitest';
import { backupActions } from '../../../entrypoints/dashboard/saved/backup';
import { postingsActions } from '../../../entrypoints/dashboard/saved/import-postings';
import type { BackupPart } from '../../../lib/core/saved/backup';
import type { SavedPosting } from '../../../lib/core/saved/saved-posting';
import { fakeBrowser } from '../../fixtures/fake-browser';

afterEach(() => fakeBrowser.reset());

type Call = { postings: SavedPosting[]; taken: { id: string }[]; isLast: boolean };

/** A background that has room for so many postings; gives the ids of those that are in, and whether the last one was told. */
function withRoom(room: number) {
  const ids = new Set<string>();
  const told = { isLast: false };
  const answers: Record<string, (call: Call) => object> = {
    'merge-saved': ({ postings, isLast }) => {
      const taken = postings.slice(0, Math.max(0, room - ids.size)).map(({ id }) => ({ id, mark: 1, isNew: true }));
      if (taken.length === 0 && postings.length > 0) return { error: 'The disk is full.' };
      for (const { id } of taken) ids.add(id);
      told.isLast ||= isLast;
      return { answer: { added: taken.length, merged: 0, taken } };
    },
    'take-out': ({ taken }) => {
      for (const { id } of taken) ids.delete(id);
      return { answer: { stayed: 0 } };
    },
  };
  fakeBrowser.runtime.sendMessage = (({ name, call }: { name: string; call: Call }, done: (reply: object) => void) =>
    done(answers[name]?.(call) ?? { answer: null })) as never;
  return { ids, told };
}

const posting = { url: '', title: 'Cook', company: 'Ship', text: '', blocks: [] };
const at = '2026-11-21T09:30:00.000Z';
const all = Array.from(
  { length: 130 },
  (_, i): SavedPosting => ({
    version: 2,
    id: `job-${i}`,
    addresses: [],
    posting,
    savedAt: at,
    seenAt: at,
    statuses: [{ status: 'saved', at }],
    note: '',
    tags: [],
  }),
);
async function* backup(): AsyncGenerator<BackupPart> {
  for (const value of all) yield { kind: 'posting', value };
}
const { signal } = new AbortController();
const ways = {
  'a table': (stop = signal, onStep = (_: number) => {}) => postingsActions.importPostings(all, onStep, stop),
  'a backup': (stop = signal, onStep = (_: number) => {}) => backupActions.restore(backup(), false, onStep, stop),
};

test.each(Object.entries(ways))(
  '%s that does not fit says how much of it is in, and all of that can go again',
  async (_, take) => {
    const { ids } = withRoom(73);
    const { undo, ...taken } = await take();
    expect(taken).toEqual({ added: 73, merged: 0, isStopped: false, fault: new Error('The disk is full.') });
    expect(ids.size).toBe(73);
    await undo?.();
    expect(ids.size).toBe(0);
  },
);

test.each(Object.entries(ways))('%s of which nothing fits fails', async (_, take) => {
  withRoom(0);
  await expect(take()).rejects.toThrow('The disk is full.');
});

test.each(Object.entries(ways))(
  '%s that is stopped says how much of it is in, tells windows, and can go again',
  async (_, take) => {
    const { ids, told } = withRoom(1_000);
    const stop = new AbortController();
    const { undo, ...taken } = await take(stop.signal, () => stop.abort());
    expect(taken).toEqual({ added: ids.size, merged: 0, isStopped: true });
    expect(ids.size).toBeLessThan(all.length);
    expect(told.isLast).toBe(true);
    await undo?.();
    expect(ids.size).toBe(0);
  },
);
