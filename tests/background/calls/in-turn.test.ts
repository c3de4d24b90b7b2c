import { beforeEach, expect, test } from 'vitest';
import { inTurn, letOthersIn } from '../../../entrypoints/background/calls/in-turn';

/** What was done, in its order. */
let done: string[];
const work = (name: string) => async () => {
  done.push(name);
  return name;
};
const names = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);

beforeEach(() => {
  done = [];
});

test('HP-18: however much a tab asks, another has its turn after one piece', async () => {
  const flood = names(500).map((name) => inTurn(1, name, work(`flood ${name}`)));
  await letOthersIn();
  const before = done.length;
  await inTurn(2, 'a', work('innocent'));
  expect(done.indexOf('innocent')).toBeLessThanOrEqual(before + 2);
  await Promise.all(flood);
  expect(done).toHaveLength(501);
});

test('HP-18: whoever else asks the background is answered between two pieces', async () => {
  const flood = names(200).map((name) => inTurn(1, name, work(name)));
  const seen: number[] = [];
  for (let i = 0; i < 5; i++) {
    await letOthersIn();
    seen.push(done.length);
  }
  // One more piece each time, or the first few that are begun at once.
  expect(seen.at(-1)).toBeLessThan(12);
  await Promise.all(flood);
});

test('LS-06: of what changes faster than it is read, the newest is read, and answers for those before', async () => {
  const { promise: first, resolve } = Promise.withResolvers<string>();
  const answers = [inTurn(1, 'a', () => first)];
  await letOthersIn();
  for (const name of names(1_000)) answers.push(inTurn(1, 'a', work(name)));
  resolve('first');
  expect(await Promise.all(answers)).toEqual(['first', ...names(1_000).map(() => '999')]);
  expect(done).toEqual(['999']);
});

test('HP-18: more than any page needs is refused, to that tab alone, until it was done', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const flood = names(3_000).map((name) => inTurn(1, name, () => promise).catch(() => 'refused'));
  expect(await inTurn(2, 'a', work('innocent'))).toBe('innocent');
  resolve('done');
  const answers = await Promise.all(flood);
  expect(answers.filter((one) => one === 'refused').length).toBeGreaterThan(900);
  expect(await inTurn(1, 'again', work('again'))).toBe('again');
});

test('what fails fails for who asked, and the next has its turn', async () => {
  const failing = inTurn(1, 'a', async () => Promise.reject(new Error('malformed')));
  await expect(failing).rejects.toThrow('malformed');
  expect(await inTurn(1, 'a', work('next'))).toBe('next');
});

test('long after everything was done, the next has its turn', async () => {
  await inTurn(1, 'a', work('first'));
  for (let turn = 0; turn < 5; turn++) await letOthersIn();
  expect(await inTurn(1, 'a', work('next'))).toBe('next');
});
