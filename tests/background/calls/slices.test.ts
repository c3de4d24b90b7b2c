import { expect, it } from 'vitest';
import { aheadOfReadings, inSlices } from '../../../entrypoints/background/calls/slices';
import { withRests } from '../../../lib/core/text/steps';

/** Steps of three milliseconds each by a clock of their own. */
function reading(name: string, steps: number, told: string[]) {
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
    inSlices(() => time),
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
  expect(await reading('reading', 4, told)).toBe('reading');
});
