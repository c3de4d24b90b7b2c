import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { oneLine } from '../../lib/formats/parts/one-line';
import csv from '../../lib/formats/requirements-csv';
import { FIELDS, hostilePosting, NOT_A_POSTING, SAMPLE, UNMATCHED } from './sample';
import { spreadsheetCells } from './spreadsheet-cells';

const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u;
const CONTROL = /^\p{Cc}/u;
const COLUMNS = 20;

test('EX-04: begins with the mark of UTF-8 and ends each line with CR LF', () => {
  const text = csv.render([SAMPLE]);
  expect(text.startsWith('\uFEFF"Title","Company"')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(5);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('writes a row for each requirement, required ones first', () => {
  const [, ...cells] = parse(csv.render([SAMPLE]), ',');
  const address = 'https://jobs.example/1';
  expect(cells).toEqual([
    row(
      address,
      'required',
      'Kubernetes or Nomad',
      'short',
      'OpenShift',
      '3',
      '2',
      '3',
      '2',
      '',
      'You run Kubernetes and Ceph.',
    ),
    row(address, 'required', 'Ceph', 'met', '', '', '', '3', '3', '', 'You run Kubernetes and Ceph.'),
    row(address, 'preferred', 'Rust', 'missing', '', '', '', '1', '0', 'yes', 'Rust is a plus.'),
  ]);
});

test('leaves out what only a profile can tell, and rows for what is no posting', () => {
  const [, ...cells] = parse(csv.render([NOT_A_POSTING, UNMATCHED]), ',');
  expect(cells).toHaveLength(3);
  expect(cells[1]?.slice(4, 11)).toEqual(['Ceph', '', '', '', '', '', '']);
});

test('a saved posting that asks for nothing has a row all the same, with the day it was saved', () => {
  const saved = {
    ...UNMATCHED,
    reading: { ...UNMATCHED.reading, requirements: [] },
    savedAt: '2026-11-21T09:30:00.000Z',
  };
  const [, ...cells] = parse(csv.render([saved]), ',');
  expect(cells).toHaveLength(1);
  expect(cells[0]?.slice(3, 15)).toEqual([...Array(11).fill(''), '2026-11-21']);
});

test('what else is found of a posting has columns of its own, after all others', () => {
  const [header, ...cells] = parse(csv.render([{ ...UNMATCHED, posting: { ...UNMATCHED.posting, ...FIELDS } }]), ',');
  expect(header?.slice(15)).toEqual(['Location', 'Work mode', 'Salary', 'Posted', 'Open until']);
  for (const row of cells)
    expect(row.slice(15)).toEqual(['Oslo, NO', 'remote', '60,000–80,000 EUR a year', '2026-11-01', '2026-12-31']);
});

test('EX-10: of no postings at all is the header alone', () => {
  expect(parse(csv.render([]), ',')).toHaveLength(1);
});

test('EX-02: keeps harmless names as they are and marks dangerous ones', () => {
  const names = ['C++', '.NET', '@angular/core', '-', '+1'];
  const written = names.map((title) => {
    return parse(csv.render([{ ...UNMATCHED, posting: { ...UNMATCHED.posting, title } }]), ',')[1]?.[0];
  });
  expect(written).toEqual(['C++', '.NET', "'@angular/core", "'-", "'+1"]);
});

test('EX-01: no cell can run as a formula, whichever separator a spreadsheet assumes', () => {
  fc.assert(
    fc.property(hostilePosting, fc.constantFrom(',', ';', '\t'), (posting, separator) => {
      const cells = spreadsheetCells(csv.render([posting]), separator);
      expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      if (separator === ',') expect(cells.filter((cell) => CONTROL.test(cell))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('EX-03: any text comes back in its own cell', () => {
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      const parsed = parse(csv.render([posting]), ',');
      expect(parsed.map((cells) => cells.length)).toEqual([COLUMNS, COLUMNS]);
      expect(unguarded(parsed[1]?.[0])).toBe(unguarded(oneLine(posting.posting.title)));
      expect(unguarded(parsed[1]?.[15])).toBe(unguarded(oneLine(posting.posting.location ?? '')));
      expect(unguarded(parsed[1]?.[17])).toBe(unguarded(oneLine(posting.posting.salary ?? '')));
      expect(unguarded(parsed[1]?.[12])).toBe(unguarded(oneLine(posting.reading.requirements[0]?.evidence ?? '')));
    }),
    { numRuns: 1000 },
  );
});

function row(...[address, ...cells]: string[]): (string | undefined)[] {
  return ['Platform Engineer', 'Acme', address, ...cells, String(SAMPLE.match?.score ?? ''), ...Array(6).fill('')];
}

function parse(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true }).data;
}

function unguarded(cell = ''): string {
  return cell.replace(/;'+/g, ';').replace(/^'+/, '');
}
