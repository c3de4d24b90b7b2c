import { expect, it } from 'vitest';
import { GAP, gapOf, isCapital, MARK, opens, rowOf, written } from '../../../../../lib/core/mentions/unknown/view/row';
import { fold } from '../../../../../lib/core/text/fold';

it.each<[string, number]>([
  [' ', GAP.space],
  [', ', GAP.list],
  ['/', GAP.list],
  [' (', GAP.open],
  [') ', GAP.close],
  ['). ', GAP.stop],
  ['.), ', GAP.list],
  [': ', GAP.colon],
  ['\n', GAP.stop],
  [' - ', GAP.dash],
  ['-', GAP.joint],
  ['', GAP.none],
  [' "', GAP.other],
])('“%s”', (between, gap) => {
  expect(gapOf(between)).toBe(gap);
});

it('marks the words of what is accounted for', () => {
  const row = rowOf(fold('Use Red Hat and go. Now'), 'item', [
    [{ start: 0, end: 8, mark: MARK.taken }],
    [
      { start: 4, end: 11, mark: MARK.known },
      { start: 16, end: 18, mark: MARK.taken },
    ],
  ]);
  expect([...row.marks]).toEqual([2, 1, 1, 0, 2, 0]);
  expect(row.words.map((_, i) => opens(row, i))).toEqual([true, false, false, false, false, true]);
  expect(isCapital(row, 1)).toBe(true);
  expect(isCapital(row, 3)).toBe(false);
  expect(written(row, 5)).toBe('Now');
});
