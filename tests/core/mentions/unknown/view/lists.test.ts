import { expect, it } from 'vitest';
import { itemBeside, listsOf } from '../../../../../lib/core/mentions/unknown/view/lists';
import { MARK, rowOf } from '../../../../../lib/core/mentions/unknown/view/row';
import { fold } from '../../../../../lib/core/text/fold';

const TEXT = 'Work with Docker, Foo Bar und Ceph (Baz). End';
const at = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length, mark: MARK.known });
const row = rowOf(fold(TEXT), 'text', [[at('Docker'), at('Ceph')]]);
const lists = listsOf(row);

it('items are what separators and joining words part, lists what nothing stronger parts', () => {
  expect(lists.items).toEqual([
    { from: 0, to: 3, list: 0, known: true },
    { from: 3, to: 5, list: 0, known: false },
    { from: 6, to: 7, list: 0, known: true },
    { from: 7, to: 8, list: 1, known: false },
    { from: 8, to: 9, list: 2, known: false },
  ]);
  expect(lists.sizes).toEqual([3, 1, 1]);
  expect(lists.known).toEqual([2, 0, 0]);
});

it('an item has others beside it in its own list only', () => {
  expect(itemBeside(lists, 3, -1)?.known).toBe(true);
  expect(itemBeside(lists, 4, 1)?.from).toBe(6);
  expect(itemBeside(lists, 6, 1)).toBeUndefined();
  expect(itemBeside(lists, 0, -1)).toBeUndefined();
});
