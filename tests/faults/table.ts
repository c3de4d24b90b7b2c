import { PLACES, type Result } from './results';
import type { Fault } from './rows';

const HEAD = ['row', ...PLACES, 'what goes wrong'];

/** The table of faults: a line for each row, and in each place how many of its tests hold, `-` where none is. */
export function faultTable(rows: Fault[], results: Result[]): string {
  const lines = rows.map((row) => [row.id, ...PLACES.map((place) => held(of(row, results, place))), told(row)]);
  const widths = HEAD.map((_, i) => Math.max(...[HEAD, ...lines].map((line) => line[i]?.length ?? 0)));
  return [HEAD, ...lines]
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rows that do not hold: a test of theirs failed, or none ran and no reason is given. */
export function broken(rows: Fault[], results: Result[]): Fault[] {
  return rows.filter((row) => {
    const own = of(row, results);
    return own.some((one) => !one.held) || (own.length === 0 && row.none === undefined);
  });
}

function of({ id }: Fault, results: Result[], place?: Result['place']): Result[] {
  return results.filter((one) => one.ids.includes(id) && (place === undefined || one.place === place));
}

function held(results: Result[]): string {
  if (results.length === 0) return '-';
  const failed = results.filter((one) => !one.held).length;
  return failed === 0 ? `${results.length} held` : `${failed} of ${results.length} BROKEN`;
}

function told({ is, none }: Fault): string {
  return none === undefined ? is : `${is} (cannot happen: ${none})`;
}
