import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InOrder } from '../../../../lib/cli/scan/many/in-order';
import { readMany } from '../../../../lib/cli/scan/many/read-many';

/** Reads until nothing is left, as a thread does; `slow` says how many turns each file takes, a negative number that it gives up there. */
async function reader(order: InOrder<string>, batch: number, turns: () => number): Promise<void> {
  for (let places = await order.take(batch); places.length > 0; places = await order.take(batch)) {
    for (const [i, place] of places.entries()) {
      const wait = turns();
      if (wait < 0) return order.giveBack(places.slice(i));
      for (let turn = 0; turn < wait; turn++) await Promise.resolve();
      order.put(place, `result ${place}`);
    }
  }
}

test('results leave in order, each once, however many read, how long each takes, and whoever gives up', async () => {
  const plan = fc.record({
    count: fc.nat(600),
    readers: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: -1, max: 6 }))), {
      maxLength: 4,
    }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ count, readers }) => {
      const order = new InOrder<string>(count);
      const all = readers.map(([batch, turns]) => reader(order, batch, () => turns.shift() ?? 0));
      const done = Promise.all([reader(order, 1, () => 0), ...all]).then(() => reader(order, 1, () => 0));
      const results: string[] = [];
      for await (const result of order.results()) results.push(result);
      await done;
      expect(results).toEqual(Array.from({ length: count }, (_, i) => `result ${i}`));
    }),
    { numRuns: 50 },
  );
});

test('who is slow to take results keeps what lies ready small', async () => {
  const order = new InOrder<string>(10_000);
  void reader(order, 8, () => 0);
  for (let turn = 0; turn < 5_000; turn++) await Promise.resolve();
  const results = order.results();
  expect((await results.next()).value).toBe('result 0');
  expect(await Promise.race([order.take(1).then(() => 'taken'), Promise.resolve('waits')])).toBe('waits');
});

test('few files are read here, the first of them is there before the last is read, and a thread that cannot start harms nothing', async () => {
  const read: string[] = [];
  const work = async (file: string) => {
    read.push(file);
    return { pieces: [file] };
  };
  const few = readMany(['a', 'b', 'c'], {}, work, { module: 'no-module.mjs', processors: 8 });
  expect((await few.next()).value).toEqual({ pieces: ['a'] });
  expect(read.length).toBeLessThan(3);
  const files = Array.from({ length: 200 }, (_, i) => String(i));
  const pieces: string[] = [];
  for await (const one of readMany(files, {}, work, { module: '/nowhere/no-module.mjs', processors: 3 }))
    pieces.push(...(one.pieces ?? []));
  expect(pieces).toEqual(files);
});
