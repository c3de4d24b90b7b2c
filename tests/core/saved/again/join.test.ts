import * as v from 'valibot';
import { expect, test } from 'vitest';
import { apart, joined, separated, withoutSource, withSource } from '../../../../lib/core/saved/again/join';
import { mergeSaved, savedNow, statusOf } from '../../../../lib/core/saved/merge-saved';
import type { SavedPosting } from '../../../../lib/core/saved/saved-posting';
import { savedPostingSchema } from '../../../../lib/core/saved/saved-schema';

const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:30:00.000Z`;

function saved(id: string, at: number, more: Partial<SavedPosting> = {}): SavedPosting {
  const posting = { url: `https://jobs.example/${id}`, title: 'Engineer', company: 'Acme', text: id, blocks: [] };
  return { ...savedNow({ id, posting, reading, now: day(at) }), ...more };
}
const MAIN = saved('a', 1, {
  statuses: [
    { status: 'saved', at: day(1) },
    { status: 'applied', at: day(2) },
  ],
  note: 'Ask Ada.',
  tags: ['near'],
});
const OTHER = saved('b', 5, { note: 'Call Bo.', tags: ['far'], next: { on: '2026-12-01', what: 'Call' } });

test('two of one job are one: what was said of either is said of it, and that it was saved twice takes no status back', () => {
  const one = joined(MAIN, OTHER);
  expect(one).toMatchObject({
    id: 'a',
    posting: MAIN.posting,
    note: 'Ask Ada.\n\nCall Bo.',
    next: OTHER.next,
    addresses: ['https://jobs.example/a', 'https://jobs.example/b'],
    sources: [{ id: 'b', savedAt: day(5), posting: OTHER.posting }],
  });
  expect(new Set(one.tags)).toEqual(new Set(['near', 'far']));
  expect([statusOf(one), one.statuses[0]?.at]).toEqual(['applied', day(1)]);
  expect(statusOf(joined(OTHER, MAIN))).toBe('applied');
  expect(joined(one, OTHER).sources).toHaveLength(1);
});

test('what is stored of it is read as it was, and a fault in its sources loses no posting', () => {
  const one = apart(joined(MAIN, OTHER), 'c');
  expect(v.parse(savedPostingSchema, one)).toEqual(one);
  const damaged = v.parse(savedPostingSchema, { ...one, sources: [{ id: 'b' }] });
  expect(damaged).toMatchObject({ id: 'a', note: one.note });
  expect(damaged).not.toHaveProperty('sources');
});

test('a source is a posting of its own again, and both know that they are two', () => {
  const [rest, alone] = separated(joined(MAIN, OTHER), 'b') ?? [];
  expect(rest).toMatchObject({
    id: 'a',
    apart: ['b'],
    addresses: ['https://jobs.example/a'],
    note: 'Ask Ada.\n\nCall Bo.',
  });
  expect(rest).not.toHaveProperty('sources');
  expect(alone).toMatchObject({ id: 'b', apart: ['a'], posting: OTHER.posting, savedAt: day(5) });
  expect(v.safeParse(savedPostingSchema, alone).success).toBe(true);
  expect(separated(MAIN, 'b')).toBeUndefined();
});

test('saved anew, a source has its new text, and the one before is remembered', () => {
  const posting = { ...OTHER.posting, text: 'b, changed' };
  const again = withSource(joined(MAIN, OTHER), { id: 'b', savedAt: day(7), posting });
  expect(again).toMatchObject({ id: 'a', savedAt: day(1), seenAt: day(7) });
  expect(again.sources).toEqual([
    { id: 'b', savedAt: day(7), posting, earlier: [{ at: day(5), posting: OTHER.posting }] },
  ]);
  const back = withSource(again, { id: 'b', savedAt: day(8), posting: OTHER.posting });
  expect(back.sources?.[0]?.earlier).toEqual([{ at: day(7), posting }]);
  expect(withoutSource(back, 'b')).not.toHaveProperty('sources');
});

test('merged with what a backup holds of it, it has the sources of both, each as it was saved last', () => {
  const newer = { ...joined(saved('a', 9), saved('b', 8)), apart: ['c'] };
  const both = mergeSaved(joined(MAIN, OTHER), newer);
  expect(both.sources).toMatchObject([{ id: 'b', savedAt: day(8) }]);
  expect(both.apart).toEqual(['c']);
});
