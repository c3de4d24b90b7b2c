import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { SavedPosting } from '../../lib/core/saved/saved-posting';
import csv from '../../lib/formats/csv';
import { oneLine } from '../../lib/formats/parts/one-line';
import { savedRecord } from '../../lib/formats/parts/saved-record';
import { COLUMN_SETS, chosenColumns } from '../../lib/formats/parts/table/column-sets';
import { COLUMNS } from '../../lib/formats/parts/table/columns';
import { hostilePosting, hostileText, NOT_A_POSTING, SAMPLE, SAVED, UNMATCHED } from './sample';
import { spreadsheetCells } from './spreadsheet-cells';

const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u;

function table(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

test('EX-04: one row a posting, as RFC 4180 has it, with the mark of UTF-8 unless it is not wanted', () => {
  const text = csv.render([SAMPLE, NOT_A_POSTING, UNMATCHED]);
  expect(text.startsWith('\uFEFF"Title","Company","Address","Status"')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(csv.render([SAMPLE], { byteOrderMark: false }).charAt(0)).toBe('"');
  expect(table(text)).toHaveLength(2);
});

test('a row says what was read, what was compared, and what the reader wrote', () => {
  expect(table(csv.render([SAVED]))[0]).toMatchObject({
    Title: 'Platform Engineer',
    Company: 'Acme',
    Address: 'https://jobs.example/1',
    Status: 'interview',
    Score: '',
    Met: '1 of 3',
    Bar: '70',
    Location: 'Oslo, NO',
    'Work mode': 'remote',
    Salary: '60,000–80,000 EUR a year',
    Posted: '2026-11-01',
    'Open until': '2026-12-31',
    Saved: '2026-11-21',
    Applied: '2026-11-23',
    Interview: '2026-11-30',
    Offer: '',
    Seen: '2026-11-25',
    'Next date': '2026-12-02 14:30',
    Next: 'Call Ada',
    Tags: 'near; storage',
    Note: 'Ada said *hello*.\n• Second line',
    Required: 'Kubernetes or Nomad; Ceph',
    Preferred: 'Rust',
    Have: 'Ceph',
    Partly: 'Kubernetes or Nomad',
    Missing: 'Rust',
    'Other addresses': 'https://other.example/1',
    Description: SAVED.posting.text,
  });
});

test('of a saved posting goes out what the reader wrote, and nothing twice', () => {
  const { saved } = SAVED;
  expect(savedRecord({ ...saved, version: 2, savedAt: '', posting: SAVED.posting } as SavedPosting)).toEqual(saved);
});

test('facts that are read stand where the page says nothing', () => {
  const reading: typeof SAMPLE.reading = {
    ...SAMPLE.reading,
    facts: [
      { kind: 'pay', value: { min: 60, currency: 'EUR', per: 'hour' }, evidence: '', from: 'text' },
      { kind: 'workMode', value: { mode: 'hybrid', daysInOffice: 2 }, evidence: '', from: 'text' },
      { kind: 'visa', value: { sponsored: false }, evidence: '', from: 'text' },
      { kind: 'place', value: { text: 'Halifax, NS' }, evidence: '', from: 'text' },
      { kind: 'closed', value: { since: '2026-11-20' }, evidence: '', from: 'page' },
    ],
  };
  expect(table(csv.render([{ ...SAMPLE, reading }]))[0]).toMatchObject({
    Salary: 'from 60 EUR an hour',
    'Work mode': 'hybrid, 2 days a week in the office',
    Location: 'Halifax, NS',
    Facts: 'no visa sponsorship; place: Halifax, NS',
    'No longer open': 'closed since 2026-11-20',
  });
  const said = table(csv.render([{ ...SAVED, reading }]))[0];
  expect(said).toMatchObject({ Location: 'Oslo, NO', 'Work mode': 'remote' });
});

describe('columns', () => {
  test('are told apart by name and by what stands at their tops', () => {
    expect(new Set(COLUMNS.map(({ name }) => name))).toHaveLength(COLUMNS.length);
    expect(new Set(COLUMNS.map(({ header }) => header))).toHaveLength(COLUMNS.length);
  });

  test.each(COLUMN_SETS)('$name: every column of the set is there, once', ({ name, columns }) => {
    expect(chosenColumns({ set: name }).map((one) => [one.name, one.header])).toEqual(columns);
    expect(new Set(columns.map(([, header]) => header))).toHaveLength(columns.length);
  });

  test('are written as they are chosen, and all where nothing that there is was chosen', () => {
    expect(csv.render([SAMPLE], { columns: ['company', 'moon', 'title'], byteOrderMark: false })).toBe(
      '"Company","Title"\r\n"Acme","Platform Engineer"\r\n',
    );
    expect(chosenColumns({ columns: ['moon'] })).toBe(COLUMNS);
    expect(chosenColumns({ columns: [], set: 'moon' })).toBe(COLUMNS);
  });
});

test('EX-01, EX-03: whatever is written comes back in its own cell, and no cell and no line of one can run as a formula', () => {
  const saved = fc.record({ note: hostileText, what: hostileText, tag: hostileText }).map(({ note, what, tag }) => {
    return { ...(SAVED.saved as NonNullable<typeof SAVED.saved>), note, tags: [tag], next: { on: '2026-12-02', what } };
  });
  fc.assert(
    fc.property(hostilePosting, saved, (posting, record) => {
      const text = csv.render([{ ...posting, savedAt: '2026-11-21T09:30:00.000Z', saved: record }]);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.map((cells) => cells.length)).toEqual([COLUMNS.length, COLUMNS.length]);
      expect(data[1]?.[0]?.replace(/;'+/g, ';').replace(/^'+/, '')).toBe(
        oneLine(posting.posting.title).replace(/;'+/g, ';').replace(/^'+/, ''),
      );
      for (const separator of [',', ';', '\t'])
        expect(spreadsheetCells(text, separator).filter((cell) => FORMULA.test(cell))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a cell is no longer than a spreadsheet takes', () => {
  const text = csv.render([{ ...SAMPLE, posting: { ...SAMPLE.posting, text: '😀'.repeat(50_000) } }]);
  const cell = table(text)[0]?.Description ?? '';
  expect(cell.length).toBeLessThan(32_767);
  expect(cell).toMatch(/…$/);
  expect(cell.isWellFormed()).toBe(true);
});
