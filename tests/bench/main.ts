import { besideHostileFigures } from './browser/beside-hostile';
import { dashboardFigures } from './browser/dashboard';
import { firstMarkFigures } from './browser/first-mark';
import { memoryFigures } from './browser/memory';
import { pageFigures } from './browser/page';
import { popupFigures } from './browser/popup';
import { searchKeyFigures } from './browser/search-key';
import type { Figure } from './figure';
import { medianOf, medianRatio } from './median';
import { sizeFigures } from './sizes';

const BROWSER_FIGURES: Figure[] = [
  ...sizeFigures,
  ...pageFigures,
  ...firstMarkFigures,
  ...searchKeyFigures,
  ...popupFigures,
  ...besideHostileFigures,
  ...memoryFigures,
  ...dashboardFigures,
];

/** A figure as `--json` prints it: the middle of what was measured, times in milliseconds, sizes in KB, memory in MB. */
interface Row {
  name: string;
  ours: number;
  rival: number;
  ratio: number;
  budget: number;
  ok: boolean;
}

/** Measures every figure whose name has all of these words, and prints them; `--json` among them prints an array instead. Gives the exit code: 1 where one is more than it may be, 2 where one could not be measured. */
export async function main(args: string[], coreFigures: Figure[]): Promise<number> {
  const words = args.filter((arg) => arg !== '--json');
  const isJson = words.length < args.length;
  const rows: Row[] = [];
  let code = 0;
  for (const figure of [...coreFigures, ...BROWSER_FIGURES].filter(({ name }) =>
    words.every((word) => name.includes(word)),
  )) {
    try {
      const row = await measured(figure, isJson ? () => undefined : say);
      rows.push(row);
      if (!row.ok) code = Math.max(code, 1);
    } catch (error) {
      code = 2;
      process.stderr.write(`bench: ${figure.name}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  if (isJson) say(JSON.stringify(rows, null, 2));
  return code;
}

async function measured({ name, most, measure }: Figure, tell: (line: string) => void): Promise<Row> {
  const { pairs, also } = await measure();
  const { middle, low, high } = medianRatio(pairs);
  const ok = middle <= most;
  tell(`${name}: ${number(middle)} times, at most ${most}: ${ok ? 'kept' : 'NOT KEPT'}`);
  tell(`  95 % interval ${number(low)} to ${number(high)}, ${pairs.length} pairs`);
  for (const line of also) tell(`  ${line}`);
  const [ours, rival] = [medianOf(pairs.map((pair) => pair.ours)), medianOf(pairs.map((pair) => pair.other))];
  return { name, ours, rival, ratio: middle, budget: most, ok };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function number(value: number): string {
  return value.toFixed(2);
}
