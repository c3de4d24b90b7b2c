import { expect, test } from 'vitest';
import { yearsTyped } from '../../../lib/core/profile/years-typed';

test.each<[string, number | '' | undefined]>([
  ['5', 5],
  ['2.7', 2.7],
  ['2,75', 2.8],
  ['0', 0],
  ['60', 60],
  ['2019', 7],
  ['2026', 0],
  [' ', ''],
  ['61', undefined],
  ['-1', undefined],
  ['2027', undefined],
  ['1e9', undefined],
  ['many', undefined],
])('“%s” years', (text, years) => expect(yearsTyped(text, new Date('2026-11-29'))).toBe(years));
