import { periodIn } from '../../../core/resume/periods';
import type { Position, Resume } from '../../../core/resume/resume';
import type { Table } from './table';

const EMPTY: Resume = { positions: [], listed: [], prose: [] };

/** A table of LinkedIn's data export: skills, positions, certifications or the summary; nothing for any other table. */
export function linkedInTable({ head, rows, lines }: Table): Resume | undefined {
  const names = head.map((cell) => cell.trim());
  const cell = (row: string[], name: string) => row[names.indexOf(name)]?.trim() ?? '';
  const isThere = (...wanted: string[]) => wanted.every((name) => names.includes(name));
  if (isThere('Title', 'Started On')) {
    return { ...EMPTY, positions: rows.map((row, i) => positionOf((name) => cell(row, name), lines[i] ?? 1)) };
  }
  const listed = (isHeading: boolean) =>
    rows.flatMap((row, i) => {
      const text = cell(row, 'Name').slice(0, 200);
      return text ? [{ text, line: lines[i] ?? 1, ...(isHeading && { isHeading: true as const }) }] : [];
    });
  if (names.length === 1 && isThere('Name')) return { ...EMPTY, listed: listed(false) };
  if (isThere('Name', 'Authority')) return { ...EMPTY, listed: listed(true) };
  if (isThere('Headline', 'Summary')) {
    const said = rows.flatMap((row) => [cell(row, 'Headline'), cell(row, 'Summary')]);
    return { ...EMPTY, prose: said.filter(Boolean).map((text) => ({ text, line: 2 })) };
  }
  return undefined;
}

function positionOf(cell: (name: string) => string, line: number): Position {
  const started = cell('Started On');
  const period = periodIn(`${started} – ${cell('Finished On') || 'Present'}`);
  const description = cell('Description')
    .split(/\n/)
    .filter((text) => text.trim());
  return {
    ...(started &&
      period && { period: period.to === undefined ? { from: period.from } : { from: period.from, to: period.to } }),
    head: [{ text: cell('Title'), line }],
    lines: description.map((text) => ({ text, line })),
  };
}
