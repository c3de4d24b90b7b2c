import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  dropReadings,
  isAboutReadings,
  type KeptReading,
  keepReading,
  keptReading,
  keptReadings,
} from '../../lib/storage/readings';
import { fakeBrowser } from '../fixtures/fake-browser';

/** A reading of one posting; `size` characters of text. */
function kept(tabId: number, key: string, size = 10): KeptReading {
  return {
    tabId,
    frameId: 0,
    key,
    path: 'test',
    posting: { url: '', title: key, company: '', text: 'x'.repeat(size), blocks: [] },
    reading: { version: 1, skills: {}, mentions: [], requirements: [] },
  };
}

/** The keys of what is kept of a tab, or of all. */
async function keys(tabId?: number): Promise<string[]> {
  return (await keptReadings(tabId)).map(({ key }) => key);
}

afterEach(() => {
  fakeBrowser.reset();
});

describe('readings', () => {
  it('come back as they were kept, in the order they came', async () => {
    await keepReading(kept(1, 'b'));
    await keepReading(kept(1, 'a'));
    await keepReading(kept(2, 'c'));
    expect(await keptReadings(1)).toEqual([kept(1, 'b'), kept(1, 'a')]);
    expect(await keys()).toEqual(['b', 'a', 'c']);
    expect(await keptReading(kept(2, 'c'))).toEqual(kept(2, 'c'));
  });

  it('take the place of the one at their place', async () => {
    await keepReading(kept(1, 'a'));
    await keepReading(kept(1, 'a', 20));
    expect(await keptReadings(1)).toEqual([kept(1, 'a', 20)]);
  });

  it('are told apart by tab, frame and key', async () => {
    await keepReading(kept(1, '1:0:a'));
    await keepReading({ ...kept(1, 'a'), frameId: 1 });
    expect(await keptReading({ tabId: 1, frameId: 0, key: 'a' })).toBeUndefined();
    expect(await keptReading({ tabId: 1, frameId: 1, key: 'a' })).toBeDefined();
  });

  it('are gone with their tab', async () => {
    for (const one of [kept(1, 'a'), kept(2, 'b'), kept(1, 'c')]) await keepReading(one);
    await dropReadings(({ tabId }) => tabId === 1);
    expect(await keys()).toEqual(['b']);
    expect(await keptReading(kept(1, 'a'))).toBeUndefined();
  });

  it('leave nothing behind but an empty list', async () => {
    await keepReading(kept(1, 'a'));
    await dropReadings(() => true);
    expect(Object.values((await fakeBrowser.storage.session.get()) as Record<string, unknown>)).toEqual([[]]);
  });
});

describe('where there is too much', () => {
  it('ST-11: the oldest are dropped', async () => {
    for (const key of ['a', 'b', 'c']) await keepReading(kept(1, key, 1_500_000));
    expect(await keys()).toEqual(['b', 'c']);
    expect(await keptReading(kept(1, 'a'))).toBeUndefined();
  });

  it('ST-11: one that was kept again is the newest', async () => {
    for (const key of ['a', 'b', 'a', 'c']) await keepReading(kept(1, key, 1_500_000));
    expect(await keys()).toEqual(['a', 'c']);
  });

  it('ST-11: the newest stays, however large', async () => {
    await keepReading(kept(1, 'a'));
    await keepReading(kept(1, 'b', 5_000_000));
    expect(await keys()).toEqual(['b']);
  });
});

it('ST-06: each of 50 readings kept at once stays', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => keepReading(kept(i, `${i}`))));
  expect(await keys()).toHaveLength(50);
});

it('ST-06: readings kept at once are written in a few steps, and all of them before anybody is answered', async () => {
  let steps = 0;
  const heard = () => {
    steps++;
  };
  fakeBrowser.storage.onChanged.addListener(heard);
  await Promise.all(Array.from({ length: 50 }, (_, i) => keepReading(kept(1, `${i}`))));
  fakeBrowser.storage.onChanged.removeListener(heard);
  expect(steps).toBeLessThan(5);
  expect(Object.keys((await fakeBrowser.storage.session.get()) as object)).toHaveLength(51);
});

it('ST-11: of readings kept at once the first ones make room for the last', async () => {
  await Promise.all(['a', 'b', 'c', 'a'].map((key) => keepReading(kept(1, key, 1_500_000))));
  expect(await keys()).toEqual(['c', 'a']);
});

it('ST-06: what is kept after something was dropped stays, although it was asked for at once', async () => {
  await Promise.all([
    keepReading(kept(1, 'a')),
    dropReadings(() => true),
    keepReading(kept(1, 'a', 20)),
    keepReading(kept(1, 'b')),
  ]);
  expect(await keptReadings(1)).toEqual([kept(1, 'a', 20), kept(1, 'b')]);
});

it('LC-01: a worker that was started anew finds what the one before has kept, and nothing it has dropped', async () => {
  await Promise.all(['a', 'b', 'c'].map((key) => keepReading(kept(1, key))));
  await dropReadings(({ key }) => key === 'b');
  vi.resetModules();
  const anew: typeof import('../../lib/storage/readings') = await import('../../lib/storage/readings');
  expect(await anew.keptReadings(1)).toEqual([kept(1, 'a'), kept(1, 'c')]);
  expect(await anew.keptReading(kept(1, 'c'))).toEqual(kept(1, 'c'));
  await anew.keepReading(kept(1, 'a', 20));
  expect(await anew.keptReadings()).toEqual([kept(1, 'c'), kept(1, 'a', 20)]);
});

it('what was cleared is gone, also for who had it at hand', async () => {
  await keepReading(kept(1, 'a'));
  await fakeBrowser.storage.session.clear();
  expect(await keptReadings()).toEqual([]);
  expect(await keptReading(kept(1, 'a'))).toBeUndefined();
});

it('changes of what is kept are known by their keys, and no others', async () => {
  await keepReading(kept(1, 'a'));
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).every(isAboutReadings)).toBe(true);
  expect(['shown', 'told', 'typed', 'saved-changed'].some(isAboutReadings)).toBe(false);
});
