import { expect, test } from 'vitest';
import { begin } from '../../../lib/cli/browsers/begin';

/** A start that fails so many times before it gives the number of the try. */
function failing(times: number) {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries <= times) throw new Error(`lost ${tries}`);
    return tries;
  };
}

test.each([
  [0, 1],
  [1, 2],
  [2, 3],
])('what is lost %d times is there at try %d', async (times, expected) => {
  expect(await begin(failing(times))).toBe(expected);
});

test('what is lost every time is said to be, after three', async () => {
  await expect(begin(failing(9))).rejects.toThrow('lost 3');
});
