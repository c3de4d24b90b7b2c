import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../lib/formats';
import { exportFileName } from '../../lib/formats/parts/file-name';
import { joiner } from '../../lib/formats/parts/in-pieces';
import { NOT_A_POSTING, SAMPLE, SAVED, UNMATCHED } from './sample';

const FOLDER = new URL('../../lib/formats/', import.meta.url);

test('every file of the folder is a format of that name', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !['format.ts', 'index.ts'].includes(name));
  expect(formats.map((format) => `${format.name}.ts`).sort()).toEqual(files.sort());
});

test('each can be told apart by its name and by what it is called', () => {
  expect(new Set(formats.map((format) => format.name)).size).toBe(formats.length);
  expect(new Set(formats.map((format) => format.label)).size).toBe(formats.length);
});

test.each(formats)('$name: its pieces are the whole file, whoever puts them together', (format) => {
  for (const all of [[], [SAMPLE], [NOT_A_POSTING, SAVED, UNMATCHED], [NOT_A_POSTING]]) {
    const { each, ...frame } = format.pieces();
    const { next, end } = joiner(frame);
    expect([...all.map((one) => next(each(one))), end()].join('')).toBe(format.render(all));
    if (format.name !== 'ndjson') expect(format.render(all)).toMatch(/\n$/);
  }
});

test('EX-08: a file is named after the day alone', () => {
  expect(exportFileName('csv', new Date(2026, 0, 5))).toBe('skillmark-matches-2026-01-05.csv');
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(9999, 0) }), (day) => {
      expect(exportFileName('json', day)).toMatch(/^skillmark-matches-\d{4}-\d{2}-\d{2}\.json$/);
    }),
  );
});
