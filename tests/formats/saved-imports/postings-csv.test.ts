import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { savedPostingSchema } from '../../../lib/core/saved/saved-schema';
import csv from '../../../lib/formats/csv';
import { daySaid } from '../../../lib/formats/saved-imports/day';
import { readPostingsTable } from '../../../lib/formats/saved-imports/postings-csv';
import { hostilePosting, SAVED } from '../sample';

const NOW = '2026-11-29T10:00:00.000Z';

test('what we write is read as it was, but for what a day leaves open', () => {
  const { postings, skipped } = readPostingsTable(csv.render([SAVED]), NOW);
  expect(skipped).toEqual([]);
  expect(postings).toHaveLength(1);
  expect(postings[0]).toMatchObject({
    addresses: SAVED.saved?.addresses,
    tags: SAVED.saved?.tags,
    next: SAVED.saved?.next,
    note: 'Ada said *hello*.\n• Second line',
    savedAt: '2026-11-21T12:00:00.000Z',
    statuses: [
      { status: 'saved', at: '2026-11-21T12:00:00.000Z' },
      { status: 'applied', at: '2026-11-23T12:00:00.000Z' },
      { status: 'interview', at: '2026-11-30T12:00:00.000Z' },
    ],
    posting: {
      title: 'Platform Engineer',
      company: 'Acme',
      url: 'https://jobs.example/1',
      text: SAVED.posting.text,
      location: 'Oslo, NO',
      salary: '60,000–80,000 EUR a year',
      datePosted: '2026-11-01',
      validThrough: '2026-12-31',
    },
  });
});

test('a tracker’s table is read by the words at its tops, in any order and with any separator', () => {
  const table =
    'Company Name;Role;Job URL;Stage;Date Applied;Mood\nAcme;Engineer;https://jobs.example/1;Phone screen;24.11.2026;good\n;;;;;\nQuay;;;Applied;;\n';
  const { postings, skipped, unknown } = readPostingsTable(table, NOW);
  expect(postings).toMatchObject([
    {
      posting: { title: 'Engineer', company: 'Acme', url: 'https://jobs.example/1' },
      savedAt: NOW,
      statuses: [
        { status: 'saved', at: '2026-11-24T12:00:00.000Z' },
        { status: 'applied', at: '2026-11-24T12:00:00.000Z' },
        { status: 'interview', at: NOW },
      ],
    },
  ]);
  expect([skipped.length, unknown]).toEqual([1, ['Mood']]);
});

test('a table without a title or an address is refused with what to do', () => {
  expect(() => readPostingsTable('a,b\n1,2', NOW)).toThrow(
    'No column is called “Title” or “Address”. Name the columns',
  );
});

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026/1/4 10:00', '2026-01-04'],
  ['24.11.2026', '2026-11-24'],
  ['11/24/2026', '2026-11-24'],
  ['24/11/2026', '2026-11-24'],
  ['3/3/2026', '2026-03-03'],
  ['03/04/2026', undefined],
  ['Nov 24, 2026', '2026-11-24'],
  ['2026-02-30', undefined],
  ['soon', undefined],
])('the day of “%s” is %s', (cell, day) => expect(daySaid(cell)).toBe(day));

test('whatever a table holds, what comes out of it can be saved, and what we write comes back', () => {
  fc.assert(
    fc.property(hostilePosting, fc.string({ unit: 'binary' }), (posting, text) => {
      const { postings } = readPostingsTable(
        csv.render([{ ...posting, ...(SAVED.saved && { saved: SAVED.saved }) }]),
        NOW,
      );
      const other = readPostingsTable(`Title,Address,Note,Status,Saved\n${text}`, NOW).postings;
      for (const one of [...postings, ...other]) {
        const { success, issues } = v.safeParse(savedPostingSchema, { ...one, id: 'a' });
        expect([success, issues]).toEqual([true, undefined]);
      }
    }),
  );
});
