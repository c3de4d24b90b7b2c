import { expect, it } from 'vitest';
import { knownPlaces } from '../../../../lib/core/mentions/unknown/known';
import { DICTIONARY } from '../../small-dictionary';

it('puts mentions and what is ruled out in order; only technologies are known', () => {
  const mentions = [
    { start: 0, end: 6, skill: 'python', doubtful: false },
    { start: 20, end: 34, skill: 'virtualization', doubtful: false },
  ];
  expect(knownPlaces({ mentions, ruledOut: [{ start: 10, end: 12 }], texts: [] }, DICTIONARY)).toEqual([
    { start: 0, end: 6, known: true },
    { start: 10, end: 12, known: false },
    { start: 20, end: 34, known: false },
  ]);
});
