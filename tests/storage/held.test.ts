import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forgetHeld, held, writing } from '../../lib/storage/held';

it('reads once, and again after somebody has written', async () => {
  let reads = 0;
  const load = held(async () => ++reads);
  expect([await load(), await load()]).toEqual([1, 1]);
  await writing(async () => expect(await load()).toBe(2));
  expect([await load(), await load()]).toEqual([3, 3]);
  forgetHeld();
  expect(await load()).toBe(4);
});

it('is read anew after a write that failed, which fails all the same', async () => {
  let reads = 0;
  const load = held(async () => ++reads);
  await load();
  await expect(writing(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(await load()).toBe(2);
});

it('however reads and writes overlap, what is loaded after a write is never older than that', async () => {
  const step = fc.constantFrom<'load' | 'write'>('load', 'write');
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(step, { maxLength: 12 }), async (scheduler, steps) => {
      let stored = 0;
      const load = held(async () => {
        // What the browser found may be old by the time it is told.
        const found = stored;
        await scheduler.schedule(Promise.resolve());
        return found;
      });
      const loadAfter = async (least: number) => expect(await load()).toBeGreaterThanOrEqual(least);
      const all = steps.map((one) =>
        one === 'load'
          ? loadAfter(stored)
          : writing(async () => {
              await scheduler.schedule(Promise.resolve());
              const mine = ++stored;
              // As the browser tells others of a write before it is said to be done.
              await Promise.all([loadAfter(mine), scheduler.schedule(Promise.resolve())]);
            }),
      );
      await scheduler.waitFor(Promise.all(all));
      expect(await scheduler.waitFor(load())).toBe(stored);
    }),
  );
});
