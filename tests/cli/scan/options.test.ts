import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scanOptions } from '../../../lib/cli/scan/options';

const CSV = ['--format', 'csv'];

it('takes files in their order, and ndjson where no format is said', () => {
  const { files, format, profile } = scanOptions(['b.txt', 'a.txt', '-']);
  expect([files, format.name, profile]).toEqual([['b.txt', 'a.txt', '-'], 'ndjson', undefined]);
});

it('takes a profile and a format, wherever they stand', () => {
  const { files, format, profile } = scanOptions(['a.txt', '--format', 'text', '--profile=me.json']);
  expect([files, format.name, profile]).toEqual([['a.txt'], 'text', 'me.json']);
});

it.each(['https://de.indeed.com/viewjob?jk=1', 'http://jobs.example.com/', '/jobs/1'])(
  'takes %s for an address',
  (url) => {
    expect(scanOptions(['--url', url, 'a.html']).url).toBe(url);
  },
);

it('takes demand with a format of its own, columns by name or as a set, and a number of processors', () => {
  expect(scanOptions(['--demand', 'a.txt'])).toMatchObject({ demand: 'table' });
  expect(scanOptions(['--demand', '--format', 'csv', 'a.txt'])).toMatchObject({ demand: 'csv' });
  expect(scanOptions(['a.txt'])).not.toHaveProperty('demand');
  expect(scanOptions([...CSV, '--columns', 'title, company', 'a.txt']).choices).toEqual({
    columns: ['title', 'company'],
  });
  expect(scanOptions([...CSV, '--columns=teal', '--no-bom', 'a.txt']).choices).toEqual({
    set: 'teal',
    byteOrderMark: false,
  });
  expect(scanOptions(['--jobs', '2', 'a.txt']).processors).toBe(2);
});

it('takes what follows two dashes as files', () => {
  expect(scanOptions(['--', '--format']).files).toEqual(['--format']);
});

it.each<[string, string[], RegExp]>([
  ['an unknown option', ['--colour', 'a.txt'], /^unknown option '--colour'; usage: /],
  ['an option without its value', ['a.txt', '--profile'], /^option '--profile <value>' argument missing; usage: /],
  ['an unknown format', ['--format', 'pdf', 'a.txt'], /^unknown format “pdf”: use one of .*ndjson/],
  [
    'a format that demand has not',
    ['--demand', '--format', 'ics', 'a.txt'],
    /^demand has no format “ics”: use one of table, csv, json$/,
  ],
  [
    'demand of résumés',
    ['--demand', '--resume', 'cv.pdf'],
    /^--demand is of postings and --resume of résumés: give one of them$/,
  ],
  [
    'an unknown column',
    [...CSV, '--columns', 'title,moon', 'a.txt'],
    /^there is no column “moon”: use one of .*teal.*title/,
  ],
  ['columns of another format', ['--columns', 'title', 'a.txt'], /^--columns and --no-bom are of postings as CSV/],
  ['no mark of another format', ['--format', 'json', '--no-bom', 'a.txt'], /give --format csv with them/],
  ['columns of a demand', ['--demand', ...CSV, '--columns', 'title', 'a.txt'], /or leave them out$/],
  ['no processor', ['--jobs', '0', 'a.txt'], /^“0” is no number of processors: use 1 to 99$/],
  ['no file', [], /^no file given; usage: /],
  ['an address that is none', ['--url', 'indeed.com', 'a.html'], /^“indeed.com” is no address: begin it with https/],
  ['an address that cannot be', ['--url', 'https://[', 'a.html'], /^“https:\/\/\[” is no address$/],
])('refuses %s in one line', (_name, args, message) => {
  const refused = () => scanOptions(args);
  expect(refused).toThrow(message);
  expect(refused).not.toThrow('\n');
});

it('tells a file with a dash in front from an option, where there is one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-dash-'));
  const before = process.cwd();
  writeFileSync(join(folder, '-posting.txt'), 'Go');
  try {
    process.chdir(folder);
    expect(() => scanOptions(['-posting.txt'])).toThrow(
      /^“-posting.txt” begins like an option: give the file as .\/-posting.txt$/,
    );
    expect(() => scanOptions(['-other.txt'])).toThrow(/^unknown option '-o'; usage: /);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
});
