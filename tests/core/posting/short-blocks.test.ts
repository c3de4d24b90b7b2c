import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { withShortBlocks } from '../../../lib/core/posting/short-blocks';
import { anyText } from '../any-text';

it('leaves a posting of usual blocks as it is', () => {
  const posting = plainPosting('We use Docker.\n\n- Three years of Java\n- Linux');
  expect(withShortBlocks(posting)).toBe(posting);
});

it('divides a long line where sentences end', () => {
  const sentence = 'We look after Linux servers in three places.';
  const posting = plainPosting(`- Kind\n${`${sentence} `.repeat(400).trim()}`);
  const { blocks, text } = withShortBlocks(posting);
  expect(blocks[0]).toEqual(posting.blocks[0]);
  expect(blocks.length).toBeGreaterThan(4);
  for (const { start, end, kind } of blocks.slice(1)) {
    expect(kind).toBe('text');
    expect(end - start).toBeLessThanOrEqual(2_000);
    expect(text.slice(start, end)).toMatch(/^We look.*places\.$/s);
  }
});

it('divides text without a stop between words', () => {
  const posting = plainPosting('Go Rust Swift '.repeat(3_000));
  const { blocks, text } = withShortBlocks(posting);
  const words = blocks.flatMap(({ start, end }) => text.slice(start, end).trim().split(/\s+/));
  expect(blocks.length).toBeGreaterThan(9);
  expect(new Set(words)).toEqual(new Set(['Go', 'Rust', 'Swift']));
});

it.each(['東京でReactを', 'React、', '😀', 'JavaScript'])(
  'divides text without a space, “%s”, in no name where that can be',
  (piece) => {
    const { blocks, text } = withShortBlocks(plainPosting(piece.repeat(2_000)));
    for (const { start, end } of blocks) {
      expect(end - start).toBeLessThanOrEqual(4_000);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
      if (piece !== 'JavaScript') expect(text.slice(start, end)).not.toMatch(/^(?!React)[a-z]|Reac?$/i);
    }
  },
);

it('loses and doubles nothing but space between sentences, in any text', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 60 }), (piece, times) => {
      const posting = plainPosting(`${piece} `.repeat(times * 20).trim());
      const { blocks, text } = withShortBlocks(posting);
      const said = (all: typeof blocks) =>
        all
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s+/g, '');
      expect(said(blocks)).toBe(said(posting.blocks));
      blocks.forEach(({ start }, i) => {
        expect(start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
      });
    }),
    { numRuns: 60 },
  );
});
