import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  dropReadings,
  isAboutReadings,
  leftPlaces,
  storeReading,
  type TabReading,
  tabReading,
  tabReadings,
} from '../../lib/storage/readings';
import { fakeBrowser } from '../fixtures/fake-browser';

/** A reading of one posting; `size` characters of text. */
function stored(tabId: number, key: string, size = 10): TabReading {
  return {
    tabId,
    frameId: 0,
    key,
    path: 'test',
    posting: { url: '', title: key, company: '', text: 'x'.repeat(size), blocks: [] },
    reading: { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] },
  };
}

/** The keys of what is stored of a tab, or of all. */
async function keys(tabId?: number): Promise<string[]> {
  return (await tabReadings(tabId)).map(({ key }) => key);
}

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('readings', () => {
  it('come back as they were stored, in the order they came', async () => {
    await storeReading(stored(1, 'b'));
    await storeReading(stored(1, 'a'));
    await storeReading(stored(2, 'c'));
    expect(await tabReadings(1)).toEqual([stored(1, 'b'), stored(1, 'a')]);
    expect(await keys()).toEqual(['b', 'a', 'c']);
    expect(await tabReading(stored(2, 'c'))).toEqual(stored(2, 'c'));
  });

  it('take the place of the one at their place', async () => {
    await storeReading(stored(1, 'a'));
    await storeReading(stored(1, 'a', 20));
    expect(await tabReadings(1)).toEqual([stored(1, 'a', 20)]);
  });

  it('are told apart by tab, frame and key', async () => {
    await storeReading(stored(1, '1:0:a'));
    await storeReading({ ...stored(1, 'a'), frameId: 1 });
    expect(await tabReading({ tabId: 1, frameId: 0, key: 'a' })).toBeUndefined();
    expect(await tabReading({ tabId: 1, frameId: 1, key: 'a' })).toBeDefined();
  });

  it('are gone with their tab', async () => {
    for (const one of [stored(1, 'a'), stored(2, 'b'), stored(1, 'c')]) await storeReading(one);
    await dropReadings(({ tabId }) => tabId === 1);
    expect(await keys()).toEqual(['b']);
    expect(await tabReading(stored(1, 'a'))).toBeUndefined();
  });

  it('leave nothing behind but an empty list', async () => {
    await storeReading(stored(1, 'a'));
    await dropReadings(() => true);
    expect(await fakeBrowser.storage.session.get()).toEqual({
      readings: JSON.stringify({ entries: [], tables: {}, left: [] }),
    });
  });
});

describe('where there is too much', () => {
  it('ST-11: the oldest are dropped', async () => {
    for (const key of ['a', 'b', 'c']) await storeReading(stored(1, key, 3_500_000));
    expect(await keys()).toEqual(['b', 'c']);
    expect(await tabReading(stored(1, 'a'))).toBeUndefined();
  });

  it('ST-11: one that was stored again is the newest', async () => {
    for (const key of ['a', 'b', 'a', 'c']) await storeReading(stored(1, key, 3_500_000));
    expect(await keys()).toEqual(['a', 'c']);
  });

  it('ST-11: one that is larger than all there is room for costs no other', async () => {
    await storeReading(stored(1, 'a'));
    await Promise.all([storeReading(stored(1, 'b', 9_000_000)), storeReading(stored(1, 'c'))]);
    expect(await keys()).toEqual(['a', 'c']);
    expect(await leftPlaces(1)).toEqual([{ tabId: 1, frameId: 0, key: 'b', fits: false }]);
  });

  it('ST-11: a tab that takes more than all others loses its own, and no other tab loses any', async () => {
    for (const key of ['a', 'b']) await storeReading(stored(1, key, 100_000));
    await Promise.all(Array.from({ length: 100 }, (_, i) => storeReading(stored(2, `${i}`, 100_000))));
    expect(await keys(1)).toEqual(['a', 'b']);
    const rest = await keys(2);
    expect(rest.length).toBeGreaterThan(70);
    expect(rest.at(-1)).toBe('99');
    expect((await leftPlaces(2)).map(({ key }) => key)).toEqual(
      Array.from({ length: 100 - rest.length }, (_, i) => `${i}`),
    );
  });

  it('ST-11: what had to make room is told until its page has gone, and fits once others have gone', async () => {
    for (const key of ['a', 'b', 'c']) await storeReading(stored(key === 'a' ? 1 : 2, key, 3_900_000));
    expect(await leftPlaces()).toEqual([{ tabId: 2, frameId: 0, key: 'b', fits: false }]);
    await dropReadings(({ tabId }) => tabId === 1);
    expect(await leftPlaces(2)).toEqual([{ tabId: 2, frameId: 0, key: 'b', fits: true }]);
    await storeReading(stored(2, 'b'));
    expect(await leftPlaces(2)).toEqual([]);
    expect(await keys(2)).toEqual(['c', 'b']);
    await storeReading(stored(2, 'd', 9_000_000));
    await dropReadings(({ tabId }) => tabId === 2);
    expect(await leftPlaces()).toEqual([]);
  });

  it('ST-11: a browser that has less room than it says refuses no reading that fits', async () => {
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (items: object) => {
      const all = { ...((await fakeBrowser.storage.session.get()) as object), ...items };
      if (JSON.stringify(all).length > 3_000_000) throw new Error('Session storage quota bytes exceeded.');
      await set(items as never);
    }) as never);
    for (const key of ['a', 'b', 'c', 'd']) await storeReading(stored(1, key, 900_000));
    expect(await keys()).toEqual(['c', 'd']);
    expect(await tabReading(stored(1, 'd'))).toEqual(stored(1, 'd', 900_000));
  });

  it('ST-11: one that alone is more than a browser takes is told, and refuses nothing that comes after it', async () => {
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (items: object) => {
      if (JSON.stringify(items).length > 500_000) throw new Error('Session storage quota bytes exceeded.');
      await set(items as never);
    }) as never);
    await storeReading(stored(1, 'a', 900_000));
    expect((await leftPlaces(1)).map(({ key }) => key)).toEqual(['a']);
    await storeReading(stored(1, 'b'));
    expect(await keys()).toEqual(['b']);
  });
});

it('ST-06: each of 50 readings stored at once stays', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => storeReading(stored(i, `${i}`))));
  expect(await keys()).toHaveLength(50);
});

it('ST-06: what is stored while the browser still writes what was stored before loses none of it', async () => {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (items: object) => {
    // What came first is written last.
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
    await set(items as never);
  }) as never);
  const first = storeReading(stored(1, 'a'));
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
  await Promise.all([first, storeReading(stored(2, 'b'))]);
  expect(await keys()).toEqual(['a', 'b']);
});

it('ST-06: readings stored at once are written in a few steps, and all of them before anybody is answered', async () => {
  let steps = 0;
  const heard = () => {
    steps++;
  };
  fakeBrowser.storage.onChanged.addListener(heard);
  await Promise.all(Array.from({ length: 50 }, (_, i) => storeReading(stored(1, `${i}`))));
  fakeBrowser.storage.onChanged.removeListener(heard);
  expect(steps).toBeLessThan(5);
  expect(Object.keys((await fakeBrowser.storage.session.get()) as object)).toHaveLength(52);
});

it('ST-11: of readings stored at once the first ones make room for the last', async () => {
  await Promise.all(['a', 'b', 'c', 'a'].map((key) => storeReading(stored(1, key, 3_500_000))));
  expect(await keys()).toEqual(['c', 'a']);
});

it('ST-06: what is stored after something was dropped stays, although it was asked for at once', async () => {
  await Promise.all([
    storeReading(stored(1, 'a')),
    dropReadings(() => true),
    storeReading(stored(1, 'a', 20)),
    storeReading(stored(1, 'b')),
  ]);
  expect(await tabReadings(1)).toEqual([stored(1, 'a', 20), stored(1, 'b')]);
});

it('LC-01: a worker that was started anew finds what the one before has stored, and nothing it has dropped', async () => {
  await Promise.all(['a', 'b', 'c'].map((key) => storeReading(stored(1, key))));
  await dropReadings(({ key }) => key === 'b');
  vi.resetModules();
  const anew: typeof import('../../lib/storage/readings') = await import('../../lib/storage/readings');
  expect(await anew.tabReadings(1)).toEqual([stored(1, 'a'), stored(1, 'c')]);
  expect(await anew.tabReading(stored(1, 'c'))).toEqual(stored(1, 'c'));
  await anew.storeReading(stored(1, 'a', 20));
  expect(await anew.tabReadings()).toEqual([stored(1, 'c'), stored(1, 'a', 20)]);
});

it('what was cleared is gone, also for who had it at hand', async () => {
  await storeReading(stored(1, 'a'));
  await fakeBrowser.storage.session.clear();
  expect(await tabReadings()).toEqual([]);
  expect(await tabReading(stored(1, 'a'))).toBeUndefined();
});

it('changes of what is stored are known by their keys, and no others', async () => {
  await storeReading(stored(1, 'a'));
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).every(isAboutReadings)).toBe(true);
  expect(['shown', 'told', 'typed', 'saved-changed'].some(isAboutReadings)).toBe(false);
});
