import { beforeEach, expect, test, vi } from 'vitest';
import { loadReader, type ReaderParts } from '../../../entrypoints/background/reader/load-reader';

vi.mock('../../../entrypoints/background/reader/load-reader', () => ({ loadReader: vi.fn() }));

const load = vi.mocked(loadReader);
const PARTS = {} as ReaderParts;

/** A background that has just started. */
async function started() {
  vi.resetModules();
  return (await import('../../../entrypoints/background/reader/reader')).reader;
}

beforeEach(() => {
  load.mockReset();
});

test('what reads is loaded once, however many ask before it is there', async () => {
  const { promise, resolve } = Promise.withResolvers<ReaderParts>();
  load.mockReturnValue(promise);
  const reader = await started();
  const asked = [reader(), reader()];
  resolve(PARTS);
  expect(await Promise.all([...asked, reader()])).toEqual([PARTS, PARTS, PARTS]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('where it could not be loaded it is asked for again by the next who needs it, and no sooner', async () => {
  load.mockRejectedValueOnce(new Error('error loading dynamically imported module')).mockResolvedValue(PARTS);
  const reader = await started();
  const asked = await Promise.allSettled([reader(), reader()]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await reader()).toBe(PARTS);
});
