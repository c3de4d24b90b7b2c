import { expect, test } from 'vitest';
import { oneAtATime } from '../../entrypoints/windows/one-at-a-time';

/** A question that is answered by hand. */
function byHand() {
  const open: PromiseWithResolvers<string>[] = [];
  const given: string[] = [];
  const ask = oneAtATime<string>(
    () => {
      const question = Promise.withResolvers<string>();
      open.push(question);
      return question.promise;
    },
    (answer) => given.push(answer),
  );
  return { ask, open, given };
}

test('LC-14: no answer overtakes another, and the last one is of the page now', async () => {
  const { ask, open, given } = byHand();
  const first = ask();
  await expect.poll(() => open.length).toBe(1);
  const second = ask();
  open[0]?.resolve('the page before');
  await first;
  await expect.poll(() => open.length).toBe(2);
  open[1]?.resolve('the page now');
  await second;
  expect(given).toEqual(['the page before', 'the page now']);
});

test('ST-12: a hundred changes while one question is open are one question more', async () => {
  const { ask, open } = byHand();
  const all = [ask()];
  await expect.poll(() => open.length).toBe(1);
  for (let i = 0; i < 100; i++) all.push(ask());
  open[0]?.resolve('');
  await expect.poll(() => open.length).toBe(2);
  open[1]?.resolve('');
  await Promise.all(all);
  expect(open).toHaveLength(2);
});

test('a question that fails is told to who asked it, and stops no other', async () => {
  const { ask, open, given } = byHand();
  const first = ask();
  await expect.poll(() => open.length).toBe(1);
  const second = ask();
  open[0]?.reject(new Error('Nobody answered.'));
  await expect(first).rejects.toThrow('Nobody answered.');
  await expect.poll(() => open.length).toBe(2);
  open[1]?.resolve('here');
  await second;
  expect(given).toEqual(['here']);
});
