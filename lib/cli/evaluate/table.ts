import { around } from '../around';
import type { Evaluation } from './evaluate';
import { type Figures, figuresOf } from './figures';
import type { Tally } from './tally';

const COLUMNS: [string, (tally: Tally, figures: Figures) => string][] = [
  ['postings', ({ postings }) => `${postings}`],
  ['core', ({ core }) => `${core}`],
  ['precision', (_, { precision }) => percent(precision)],
  ['recall', (_, { recall }) => percent(recall)],
  ['with unknown names', (_, { precisionWith, recallWith }) => `${percent(precisionWith)} ${percent(recallWith)}`],
  ['link', (_, { link }) => percent(link)],
  ['strength', (_, { strength }) => percent(strength)],
  ['macro', (_, { macro }) => percent(macro)],
  ['excluded(n)', ({ labelledExcluded }, { excluded }) => `${percent(excluded)}(${labelledExcluded})`],
  ['groups(links)', ({ labelledLinks }, { groups }) => `${percent(groups)}(${labelledLinks})`],
  ['years(n)', ({ labelledYears }, { years }) => `${percent(years)}(${labelledYears})`],
];

/** The figures of a set in columns, one line a stratum, in percent. */
export function table(set: string, { tallies }: Evaluation): string {
  const rows = [...tallies].map(([stratum, tally]) => {
    const figures = figuresOf(tally);
    return [stratum, ...COLUMNS.map(([, cell]) => cell(tally, figures))];
  });
  const all = [[set, ...COLUMNS.map(([name]) => name)], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What was read wrongly, one line each, by kind and then in the order of the postings. */
export function faultLines({ faults }: Evaluation): string {
  return faults
    .toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
    .map(({ kind, id, what, at, text }) => `${[kind, id, what, ...(at ? [around(text, at)] : [])].join('\t')}\n`)
    .join('');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (100 * share).toFixed(1);
}
