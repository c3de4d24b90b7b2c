import { expect, it } from 'vitest';
import { namesIn } from '../../../../lib/core/mentions/unknown/names';

it('takes what is sure enough, and what stands beside it and is nearly so', () => {
  expect(namesIn({ from: 4, to: 8 }, [0.1, 0.3, 0.9, 0.1], 0.5)).toEqual([{ from: 5, to: 7, sure: 0.9 }]);
});

it('takes nothing that only stands beside others', () => {
  expect(namesIn({ from: 0, to: 2 }, [0.3, 0.4], 0.5)).toEqual([]);
  expect(namesIn({ from: 0, to: 3 }, [0.8, 0, 0.7], 0.5)).toEqual([
    { from: 0, to: 1, sure: 0.8 },
    { from: 2, to: 3, sure: 0.7 },
  ]);
});
