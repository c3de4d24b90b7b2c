import type { Figure } from './figure';
import { medianRatio } from './median';
import { popupFigures } from './popup';

const FIGURES: Figure[] = [...popupFigures];

/** Measures and prints every figure whose name has one of these words. Gives the exit code: 1 where one is more than it may be, 2 where one could not be measured. */
export async function main(words: string[]): Promise<number> {
  let code = 0;
  for (const figure of FIGURES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))) {
    try {
      const { pairs, also } = await figure.measure();
      const { middle, low, high } = medianRatio(pairs);
      const isFine = middle <= figure.most;
      if (!isFine) code = Math.max(code, 1);
      say(`${figure.name}: ${number(middle)} times, at most ${figure.most}: ${isFine ? 'kept' : 'NOT KEPT'}`);
      say(`  95 % interval ${number(low)} to ${number(high)}, ${pairs.length} pairs`);
      for (const line of also) say(`  ${line}`);
    } catch (error) {
      code = 2;
      process.stderr.write(`bench: ${figure.name}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  return code;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function number(value: number): string {
  return value.toFixed(2);
}
