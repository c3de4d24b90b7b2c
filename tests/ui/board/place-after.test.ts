import { expect, test } from 'vitest';
import { placeAfter } from '../../../lib/ui/board/place-after';

const COLUMNS = [['a', 'b', 'c'], [], ['d'], ['e', 'f']];

test.each([
  ['a', 'ArrowDown', 'b'],
  ['a', 'ArrowUp', undefined],
  ['b', 'Home', 'a'],
  ['a', 'End', 'c'],
  ['c', 'ArrowDown', undefined],
  ['a', 'ArrowRight', 'd'],
  ['c', 'ArrowRight', 'd'],
  ['d', 'ArrowRight', 'e'],
  ['f', 'ArrowLeft', 'd'],
  ['d', 'ArrowLeft', 'a'],
  ['a', 'ArrowLeft', undefined],
  ['f', 'ArrowRight', undefined],
  ['x', 'ArrowDown', undefined],
])('from %s, %s leads to %s', (id, key, to) => {
  expect(placeAfter(COLUMNS, id, key, 'ArrowRight')).toBe(to);
});

test('where reading begins at the right, the left arrow leads on', () => {
  expect(placeAfter(COLUMNS, 'd', 'ArrowLeft', 'ArrowLeft')).toBe('e');
});
