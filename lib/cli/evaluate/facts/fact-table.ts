import type { FactEvaluation } from './fact-score';

/** The least precision and recall of a kind, in percent. */
export interface FactFloor {
  precision: number;
  recall: number;
}

/** The figures of each kind in columns, in percent. */
export function factTable({ tallies }: FactEvaluation): string {
  const rows = [...tallies].map(([kind, { labelled, read, right }]) => [
    kind.padEnd(12),
    `${labelled}`.padStart(8),
    percent(right, read).padStart(9),
    percent(right, labelled).padStart(6),
  ]);
  return [['facts'.padEnd(12), 'labelled', 'precision', 'recall'], ...rows]
    .map((row) => `${row.join('  ')}\n`)
    .join('');
}

/** A sentence for each figure under its floor; one floor holds for all kinds. */
export function missedFactFloors({ tallies }: FactEvaluation, { precision, recall }: FactFloor): string[] {
  return [...tallies].flatMap(([kind, { labelled, read, right }]) => [
    ...(read > 0 && (100 * right) / read < precision
      ? [`facts, ${kind}: precision is ${percent(right, read)}, under ${precision}`]
      : []),
    ...(labelled > 0 && (100 * right) / labelled < recall
      ? [`facts, ${kind}: recall is ${percent(right, labelled)}, under ${recall}`]
      : []),
  ]);
}

function percent(part: number, whole: number): string {
  return whole > 0 ? ((100 * part) / whole).toFixed(1) : '-';
}
