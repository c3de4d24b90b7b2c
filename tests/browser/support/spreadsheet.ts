import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

/** True where LibreOffice is at hand. */
export function hasSpreadsheet(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
}

/**
 * The cells of a CSV file as LibreOffice shows them, after formulas have run; read by a few lines of our own where there is no
 * LibreOffice, which is then said.
 */
export function openTable(file: string): string[][] {
  if (!hasSpreadsheet()) {
    process.stdout.write('LibreOffice is not at hand: the table is read by the test itself.\n');
    return cells(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  }
  const folder = mkdtempSync(join(tmpdir(), 'skillmark-table-'));
  try {
    // Comma, double quote, UTF-8, from the first line; cells are recognised as when a file is opened, and formulas run.
    const read = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
    const write = [
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '--outdir',
      folder,
    ];
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', ['--headless', profile, read, ...write, file], { stdio: 'ignore' });
    return cells(readFileSync(join(folder, basename(file)), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** RFC 4180, by one regular expression: a quoted or a plain cell, then what ends it. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
