import { expect, it } from 'vitest';
import { remembered } from '../../../lib/core/text/remembered';

it('asks once for a text, and gives the same again', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('go'), length('rust'), length('go')]).toEqual([2, 4, 2]);
  expect(asked).toEqual(['go', 'rust']);
});

it('keeps no more than a posting has lines', () => {
  let asked = 0;
  const once = remembered(() => ++asked);
  for (let i = 0; i < 5_000; i++) once(`${i}`);
  once('0');
  expect(asked).toBe(5_001);
});
