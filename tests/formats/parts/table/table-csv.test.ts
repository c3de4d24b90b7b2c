import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableCsv } from '../../../../lib/formats/parts/table/table-csv';

test('a table is CSV with a mark, numbers as they are, and no cell a formula', () => {
  expect(
    tableCsv([
      ['Skill', 'Postings'],
      ['=1+1', -3],
    ]),
  ).toBe('\uFEFF"Skill","Postings"\r\n"\'=1+1","-3"\r\n');
});

test('every table comes back with as many cells', () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (all) => {
      const { data } = Papa.parse<string[]>(tableCsv(all).slice(1).trimEnd(), { newline: '\r\n' });
      expect(data.map((row) => row.length)).toEqual(all.map(() => 2));
    }),
  );
});
