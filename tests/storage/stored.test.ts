import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SET_ASIDE, stored } from '../../lib/storage/stored';
import { fakeBrowser } from '../fixtures/fake-browser';

const schema = v.object({ count: v.number() });
const store = stored('counter', schema, { count: 0 });
const area = fakeBrowser.storage.local;

/** Everything that is stored. */
async function everything(): Promise<Record<string, unknown>> {
  return (await area.get()) as Record<string, unknown>;
}

/** Makes the browser say that it has no room, as Chromium does. */
function refuseToStore(said = 'no room') {
  return vi.spyOn(area, 'set').mockImplementation(((_items: unknown, called: () => void) => {
    Object.assign(fakeBrowser.runtime, { lastError: { message: said } });
    called();
    Object.assign(fakeBrowser.runtime, { lastError: undefined });
  }) as never);
}

afterEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('does what comes before it ahead of a change, too', async () => {
  const told: string[] = [];
  const late = stored('late', schema, { count: 0 }, schema, async () => {
    told.push('before');
  });
  await late.change(({ count }) => {
    told.push('change');
    return { count: count + 1 };
  });
  expect(told).toEqual(['before', 'change']);
});

describe('loading', () => {
  it('gives the fallback where nothing is stored, and stores nothing', async () => {
    expect(await store.load()).toEqual({ count: 0 });
    expect(await everything()).toEqual({});
  });

  it('gives what was stored, without what does not belong to it', async () => {
    await area.set({ counter: { count: 3, extra: true } });
    expect(await store.load()).toEqual({ count: 3 });
  });

  it.each<[string, unknown]>([
    ['a text', 'broken'],
    ['nothing that is known', 7],
    ['a value of another kind', { count: 'three' }],
    ['a list', [1, 2]],
  ])('ST-04: sets %s aside and starts anew', async (_name, damaged) => {
    await area.set({ counter: damaged });
    expect(await store.load()).toEqual({ count: 0 });
    const kept = await everything();
    const { counter, ...aside } = kept;
    expect(counter).toEqual({ count: 0 });
    expect(Object.keys(aside)).toEqual([expect.stringMatching(new RegExp(`^${SET_ASIDE}counter:`))]);
    expect(Object.values(aside)).toEqual([damaged]);
  });

  it('ST-04: sets a damaged value aside once, however many look at it at the same time', async () => {
    await area.set({ counter: 'broken' });
    const set = vi.spyOn(area, 'set');
    expect(await Promise.all([store.load(), store.load(), store.load()])).toEqual(Array(3).fill({ count: 0 }));
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('ST-04: loses nothing that is stored while a damaged value is set aside', async () => {
    await area.set({ counter: 'broken' });
    const { remove } = area;
    vi.spyOn(area, 'remove').mockImplementationOnce(((...call: Parameters<typeof remove>) => {
      setTimeout(() => remove(...call), 20);
    }) as never);
    const add = () => store.change(({ count }) => ({ count: count + 1 }));
    await Promise.all([store.load(), add(), add()]);
    const { counter, ...aside } = await everything();
    expect(counter).toEqual({ count: 2 });
    expect(Object.values(aside)).toEqual(['broken']);
  });

  it('ST-04: removes nothing where the damaged value cannot be set aside', async () => {
    await area.set({ counter: 'broken' });
    refuseToStore();
    await expect(store.load()).rejects.toThrow('no room');
    expect(await everything()).toEqual({ counter: 'broken' });
  });
});

describe('holding', () => {
  it('reads once what only it writes, also where there is nothing, and again after it was changed', async () => {
    const reads = vi.spyOn(area, 'get');
    for (const _ of [1, 2]) expect(await store.load()).toEqual({ count: 0 });
    expect(reads).toHaveBeenCalledTimes(1);
    await store.change(() => ({ count: 7 }));
    reads.mockClear();
    for (const _ of [1, 2]) expect(await store.load()).toEqual({ count: 7 });
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('who hears of a change before it is done reads the new value', async () => {
    await store.change(() => ({ count: 1 }));
    const heard: Promise<{ count: number }>[] = [];
    area.onChanged.addListener(() => void heard.push(store.load()));
    const { set } = area;
    vi.spyOn(area, 'set').mockImplementationOnce((async (items: { counter: object }, called: () => void) => {
      await store.load();
      await set.call(area, items, () => undefined);
      await Promise.all(heard);
      called();
    }) as never);
    await store.change(() => ({ count: 2 }));
    expect(await Promise.all(heard)).toEqual([{ count: 2 }]);
  });
});

describe('changing', () => {
  it('stores what it gives', async () => {
    expect(await store.change(({ count }) => ({ count: count + 1 }))).toEqual({ count: 1 });
    expect(await everything()).toEqual({ counter: { count: 1 } });
  });

  it('ST-06: applies each of 50 changes at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => store.change(({ count }) => ({ count: count + 1 }))));
    expect(await store.load()).toEqual({ count: 50 });
  });

  it('refuses what could not be read again, and leaves the old value', async () => {
    await store.change(() => ({ count: 7 }));
    await expect(store.change(() => ({ count: Number.NaN }))).rejects.toThrow();
    expect(await store.load()).toEqual({ count: 7 });
  });

  it('ST-01: says that the browser has no room, and can be tried again', async () => {
    const full = refuseToStore();
    await expect(store.change(() => ({ count: 1 }))).rejects.toThrow('no room');
    full.mockRestore();
    expect(await store.change(() => ({ count: 2 }))).toEqual({ count: 2 });
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'storageFull'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'storageFull'],
    ['IO error: .../000003.log: No space left on device (ChromeMethodBFE: 9::AppendableFile::5::28)', 'storageFull'],
    ['IO error: .../LOCK: Read-only file system (ChromeMethodBFE: 15::LockFile::30)', 'unstored'],
  ])('ST-01: “%s” has the code %s, and what was stored stays', async (said, code) => {
    await store.change(() => ({ count: 1 }));
    refuseToStore(said);
    await expect(store.change(() => ({ count: 2 }))).rejects.toMatchObject({ code });
    expect(await store.load()).toEqual({ count: 1 });
  });
});
