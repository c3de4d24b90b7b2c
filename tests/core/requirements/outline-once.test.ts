import { expect, it } from 'vitest';
import { plainBlocks } from '../../../lib/core/posting/plain-blocks';
import { outline } from '../../../lib/core/requirements/outline';

const TEXT = 'Engineer\n\nRequirements\n\n- Go\n- Rust\n\nKotlin is a plus\n\nWhat we offer\n\n- Tea';
const BLOCKS = plainBlocks(TEXT);
const kotlin = BLOCKS.findIndex(({ start }) => TEXT.startsWith('Kotlin', start));

it('the outline of a posting is drawn once for all who ask, whatever items name', () => {
  const one = outline(TEXT, BLOCKS, () => false);
  expect(outline(TEXT, BLOCKS, ({ kind }) => kind === 'item')).toBe(one);
});

it('a line that says something by itself is no heading to those whose name stands in it', () => {
  const placeIn = (names: boolean) => outline(TEXT, BLOCKS, () => names)[kotlin];
  expect([placeIn(false)?.isHeading, placeIn(true)?.isHeading]).toEqual([true, false]);
});

it('the same blocks of another text are drawn anew', () => {
  const other = TEXT.replace('Requirements', 'About us all');
  const [before, after] = [TEXT, other].map((text) => outline(text, BLOCKS, () => false).map(({ section }) => section));
  expect(after).not.toEqual(before);
});
