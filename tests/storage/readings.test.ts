import { afterEach, describe, expect, it } from 'vitest';
import { dropReadings, type KeptReading, keepReading, keptReading, keptReadings } from '../../lib/storage/readings';
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
