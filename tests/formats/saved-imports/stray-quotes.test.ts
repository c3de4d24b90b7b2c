import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableRows } from '../../../lib/formats/saved-imports/stray-quotes';

const rows = (...lines: string[]) => tableRows(lines.join('\n'), ',', 100);

test.each([
  ['a quote that is never closed', '"Senior Engineer,Acme', ['"Senior Engineer', 'Acme']],
  ['a word in quotes at the beginning', '"Senior" Engineer,Acme', ['"Senior" Engineer', 'Acme']],
  ['a word in quotes in the middle', 'Engineer "Storage",Acme', ['Engineer "Storage"', 'Acme']],
  ['inches', '"5"" disks" and more,Acme', ['"5"" disks" and more', 'Acme']],
])('%s swallows no row behind it', (_what, line, cells) => {
  expect(rows('Title,Company', line, 'Cook,"Beta, Inc."', 'Baker,Gamma')).toEqual([
    ['Title', 'Company'],
    cells,
    ['Cook', 'Beta, Inc.'],
    ['Baker', 'Gamma'],
  ]);
});

test('several such lines, and the last of the file', () => {
  expect(rows('Title,Company', '"A" b,X', '"C" d,Y', 'E,"Z')).toEqual([
    ['Title', 'Company'],
    ['"A" b', 'X'],
    ['"C" d', 'Y'],
    ['E', '"Z'],
  ]);
});

test('a cell of several lines stays one, also with quotes inside that nobody doubled', () => {
  expect(rows('Title,Text', 'Cook,"First line.', 'We say "hello" here.', 'Last."', 'Baker,No')).toEqual([
    ['Title', 'Text'],
    ['Cook', 'First line.\nWe say "hello" here.\nLast.'],
    ['Baker', 'No'],
  ]);
});

test('where every line is so, quotes are words', () => {
  const lines = Array.from({ length: 60 }, (_, i) => `"A" ${i},X`);
  expect(rows('Title,Company', ...lines)).toHaveLength(61);
});

test('what is written by the rules is read as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', "'", 'é') });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(table, (all) => {
      const text = Papa.unparse(all, { quotes: true, newline: '\n' });
      expect(tableRows(text, ',', 100)).toEqual(all.map((row) => [...row]));
    }),
  );
});
