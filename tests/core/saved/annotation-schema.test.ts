import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { annotationSchema } from '../../../lib/core/saved/annotation-schema';

test.each([
  [{}],
  [{ status: 'offer', note: '', tags: ['a'], next: { on: '2026-12-01T14:00', what: 'Talk' } }],
  [{ next: null, addTag: 'b' }],
])('%j is taken', (change) => {
  expect(v.parse(annotationSchema, change)).toEqual(change);
});

test.each([
  [{ status: 'hired' }],
  [{ tags: [''] }],
  [{ next: { on: 'soon', what: '' } }],
  [{ note: 'x'.repeat(100_001) }],
])('a change of what is none is refused', (change) => {
  expect(v.is(annotationSchema, change)).toBe(false);
});

test('nothing else passes', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { success, output } = v.safeParse(annotationSchema, value);
      if (success)
        for (const key of Object.keys(output)) expect(['status', 'note', 'tags', 'addTag', 'next']).toContain(key);
    }),
  );
});
