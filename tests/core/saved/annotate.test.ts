import { expect, test } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import type { Reading } from '../../../lib/core/reading';
import { annotate } from '../../../lib/core/saved/annotate';
import { savedNow } from '../../../lib/core/saved/merge-saved';

const AT = '2026-11-21T09:30:00.000Z';
const LATER = '2026-11-22T09:30:00.000Z';
const SAVED = savedNow({ id: 'a', posting: plainPosting('Go'), reading: {} as Reading, now: AT });

test('a new status is dated, and the same again changes nothing', () => {
  const applied = annotate(SAVED, { status: 'applied' }, LATER);
  expect(applied.statuses).toEqual([
    { status: 'saved', at: AT },
    { status: 'applied', at: LATER },
  ]);
  expect(annotate(applied, { status: 'applied' }, '2026-11-23T09:30:00.000Z').statuses).toEqual(applied.statuses);
});

test('within a minute a second choice corrects the first, and going back leaves nothing of it', () => {
  const applied = annotate(SAVED, { status: 'applied' }, LATER);
  const soon = '2026-11-22T09:30:30.000Z';
  expect(annotate(applied, { status: 'offer' }, soon).statuses).toEqual([
    { status: 'saved', at: AT },
    { status: 'offer', at: soon },
  ]);
  expect(annotate(applied, { status: 'saved' }, soon).statuses).toEqual(SAVED.statuses);
});

test('what is absent stays, null takes a date away, tags are trimmed and stand once', () => {
  const full = annotate(SAVED, { note: 'x', tags: [' a ', 'a', ''], next: { on: '2026-12-01', what: '' } }, LATER);
  expect(full).toMatchObject({
    note: 'x',
    tags: ['a'],
    next: { on: '2026-12-01', what: '' },
    statuses: SAVED.statuses,
  });
  expect(annotate(full, { addTag: 'b' }, LATER)).toEqual({ ...full, tags: ['a', 'b'] });
  expect(annotate(full, { next: null }, LATER)).not.toHaveProperty('next');
});
