import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSaved, savedNow, statusOf } from '../../../lib/core/saved/merge-saved';
import { type SavedPosting, STATUSES } from '../../../lib/core/saved/saved-posting';

const reading = { version: 1, skills: {}, mentions: [], unknown: [], requirements: [], facts: [] };
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:30:00.000Z`;

function saved(text: string, at: number, more: Partial<SavedPosting> = {}): SavedPosting {
  const posting = { url: `https://jobs.example/${at}`, title: 'Engineer', company: 'Acme', text, blocks: [] };
  return { ...savedNow({ id: 'a', posting, reading, now: day(at) }), ...more };
}

test('saved again, a posting has its new text, and what the reader wrote about it stays', () => {
  const statuses = [
    { status: 'saved' as const, at: day(1) },
    { status: 'applied' as const, at: day(2) },
  ];
  const before = saved('Go', 1, { note: 'Ask Ada.', tags: ['near'], next: { on: '2026-12-01', what: '' }, statuses });
  const { posting } = saved('Rust', 5);
  const after = savedNow({ id: 'a', posting, reading, now: day(5) }, before);
  expect(after).toMatchObject({
    posting,
    savedAt: day(5),
    addresses: ['https://jobs.example/5', 'https://jobs.example/1'],
    note: 'Ask Ada.',
    tags: ['near'],
    statuses,
    next: before.next,
    earlier: [{ at: day(1), posting: before.posting }],
  });
  expect(statusOf(after)).toBe('applied');
  // The same text again is no change.
  expect(savedNow({ id: 'a', posting, reading, now: day(6) }, after).earlier).toEqual(after.earlier);
});

test('of two dates one stands and the other is told in the note', () => {
  const one = saved('Go', 1, { next: { on: '2026-12-01', what: 'Call' } });
  const other = saved('Go', 2, { next: { on: '2026-12-03T10:00', what: 'Interview' } });
  expect(mergeSaved(one, other)).toMatchObject({ next: other.next, note: '2026-12-01 Call' });
});

const record = fc
  .record({
    at: fc.integer({ min: 1, max: 28 }),
    text: fc.constantFrom('Go', 'Rust', 'C'),
    note: fc.constantFrom('', 'One', 'Two\n\nThree'),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    statuses: fc.uniqueArray(
      fc.record({ status: fc.constantFrom(...STATUSES), at: fc.integer({ min: 1, max: 28 }).map(day) }),
      { selector: ({ at }) => at },
    ),
  })
  .map(({ at, text, statuses, ...more }) => {
    const all = [{ status: 'saved' as const, at: day(0) }, ...statuses.sort((a, b) => (a.at < b.at ? -1 : 1))];
    return saved(text, at, { ...more, statuses: all.filter(({ status }, i) => status !== all[i - 1]?.status) });
  });

test('a record merged with itself is the same', () => {
  fc.assert(
    fc.property(record, (one) => {
      expect(mergeSaved(one, one)).toEqual(one);
    }),
  );
});

test('whatever is merged, in whichever order, nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (all) => {
      const merged = all.reduce(mergeSaved);
      const texts = [merged.posting, ...(merged.earlier ?? []).map(({ posting }) => posting)].map(({ text }) => text);
      expect(new Set(texts)).toEqual(new Set(all.map(({ posting }) => posting.text)));
      expect(texts).toHaveLength(new Set(texts).size);
      expect(new Set(merged.addresses)).toEqual(new Set(all.flatMap(({ addresses }) => addresses)));
      expect(new Set(merged.tags)).toEqual(new Set(all.flatMap(({ tags }) => tags)));
      for (const { note } of all) for (const part of note.split('\n\n')) expect(merged.note).toContain(part);
      expect(merged.savedAt).toBe(
        all
          .map(({ savedAt }) => savedAt)
          .sort()
          .at(-1),
      );
      const times = merged.statuses.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      const had = new Set(all.flatMap(({ statuses }) => statuses.map(({ status }) => status)));
      expect(new Set(merged.statuses.map(({ status }) => status))).toEqual(had);
    }),
  );
});
