import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { LONGEST_TEXT, postingSchema } from '../../../lib/core/posting/posting-schema';

const POSTING = { url: '', title: '', company: '', text: 'Go', blocks: [{ start: 0, end: 2, kind: 'text' }] };

describe('a posting', () => {
  it('is refused where its blocks overlap, run backwards or lie outside', () => {
    const withBlocks = (...ranges: [number, number][]) => ({
      ...POSTING,
      blocks: ranges.map(([start, end]) => ({ start, end, kind: 'text' })),
    });
    expect(v.is(postingSchema, withBlocks([0, 1], [1, 2]))).toBe(true);
    expect(v.is(postingSchema, withBlocks([0, 2], [1, 2]))).toBe(false);
    expect(v.is(postingSchema, withBlocks([1, 2], [0, 1]))).toBe(false);
    expect(v.is(postingSchema, withBlocks([2, 1]))).toBe(false);
    expect(v.is(postingSchema, withBlocks([0, 3]))).toBe(false);
    expect(v.is(postingSchema, withBlocks([0.5, 1]))).toBe(false);
  });

  it('is refused where it is longer than what is read', () => {
    expect(v.is(postingSchema, { ...POSTING, text: 'x'.repeat(LONGEST_TEXT) })).toBe(true);
    expect(v.is(postingSchema, { ...POSTING, text: 'x'.repeat(LONGEST_TEXT + 1) })).toBe(false);
  });

  it('LS-02: says that it was cut where a page says so, and nothing where it says something else', () => {
    expect(v.parse(postingSchema, { ...POSTING, cut: true })).toMatchObject({ cut: true });
    for (const cut of [false, 'yes', 1, null, {}])
      expect(v.parse(postingSchema, { ...POSTING, cut })).not.toHaveProperty('cut');
  });
});

test('HI-03: is taken or refused with a place, and never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (given) => {
      const parsed = v.safeParse(postingSchema, given);
      if (!parsed.success) expect(parsed.issues[0].message).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
