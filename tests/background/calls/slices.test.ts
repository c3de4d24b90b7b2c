import { afterEach, expect, it, vi } from 'vitest';
import { charge, forgetBudget } from '../../../entrypoints/background/calls/budget';
import { aheadOfReadings, inSlices } from '../../../entrypoints/background/calls/slices';
import { withRests } from '../../../lib/core/text/steps';

afterEach(() => {
  forgetBudget(1);
  vi.unstubAllGlobals();
});

/** Steps of three milliseconds each by a clock of their own. */
function reading(name: string, steps: number, told: string[], tabId?: number) {
  let time = 0;
  function* work() {
    for (let i = 0; i < steps; i++) {
      time += 3;
      told.push(name);
      yield undefined;
    }
    return name;
  }
  return withRests(
    work(),
    inSlices(tabId === undefined ? undefined : { tabId, weight: 1 }, () => time),
  );
}

it('lets whoever asks in after eight milliseconds, and no sooner', async () => {
  const told: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    told.push('window');
    port1.close();
  };
  const read = reading('reading', 7, told);
  port2.postMessage(null);
  await read;
  expect(told.slice(0, 3)).toEqual(['reading', 'reading', 'reading']);
  expect(told.indexOf('window')).toBeLessThan(told.length - 1);
});

it('reads two postings in turn, each to its end', async () => {
  const told: string[] = [];
  expect(await Promise.all([reading('a', 6, told), reading('b', 6, told)])).toEqual(['a', 'b']);
  expect(told.join('')).toBe('aaabbbaaabbb');
});

it('HP-18: rests until a window has its answer, however many things that takes', async () => {
  const told: string[] = [];
  const read = reading('reading', 30, told);
  await aheadOfReadings(async () => {
    for (let hop = 0; hop < 10; hop++) await new Promise((done) => setTimeout(done));
    told.push('answered');
  });
  await read;
  // The slice that was under way, and what was read before the next.
  expect(told.indexOf('answered')).toBeLessThanOrEqual(3);
});

it('goes on where what goes ahead fails, or never ends', async () => {
  const told: string[] = [];
  await expect(aheadOfReadings(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  void aheadOfReadings(() => new Promise(() => {}));
  const began = Date.now();
  expect(await reading('reading', 60, told)).toBe('reading');
  // Waited for once, not before each of its twenty slices.
  expect(Date.now() - began).toBeLessThan(1_500);
});

it('HP-18: a tab over its budget has shorter slices, and waits before each while another is read', async () => {
  charge(1, 2_000, 0);
  const told: string[] = [];
  const attack = reading('x', 20, told, 1);
  await reading('a', 30, told);
  expect(told.filter((name) => name === 'x').length).toBeLessThan(10);
  await attack;
  expect(told.filter((name) => name === 'x')).toHaveLength(20);
  expect(told.join('').match(/x+/)?.[0]).toHaveLength(2);
});

it('HP-18: all tabs over their budgets wait for each other', async () => {
  charge(1, 2_000, 0);
  const told: string[] = [];
  const began = Date.now();
  await Promise.all(['x', 'y', 'z'].map((name) => reading(name, 4, told, 1)));
  // Six pauses of eight milliseconds one after the other, at the least.
  expect(Date.now() - began).toBeGreaterThanOrEqual(3 * 8);
});

it('HP-18: lets all in that waits, where the browser can do that, and goes on where it never ends', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('scheduler', {
    postTask: (work: () => void, how: unknown) => {
      asked.push(how);
      return asked.length > 1 ? new Promise(() => {}) : Promise.resolve().then(work);
    },
  });
  const told: string[] = [];
  await reading('a', 8, told);
  expect(asked).toEqual([{ priority: 'background' }, { priority: 'background' }]);
  expect(told).toHaveLength(8);
});
