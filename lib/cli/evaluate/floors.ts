import { parse } from 'yaml';
import type { Evaluation } from './evaluate';
import { type Figures, figuresOf } from './figures';

/** The least that each figure of a set's strata may be, in percent. */
export type Floors = Record<string, Record<string, Partial<Figures>>>;

/** Reads the file of floors. */
export function parseFloors(yaml: string): Floors {
  return parse(yaml) as Floors;
}

/** A sentence for each figure of a set that is under its floor. A figure there was nothing to take from is under none. */
export function missedFloors(set: string, { tallies }: Evaluation, floors: Floors): string[] {
  return Object.entries(floors[set] ?? {}).flatMap(([stratum, least]) => {
    const tally = tallies.get(stratum);
    if (!tally) return [`${set}: there is no stratum “${stratum}” for the floors given for it`];
    const figures = figuresOf(tally);
    return (Object.entries(least) as [keyof Figures, number][])
      .filter(([figure, floor]) => 100 * figures[figure] < floor)
      .map(
        ([figure, floor]) => `${set}, ${stratum}: ${figure} is ${(100 * figures[figure]).toFixed(1)}, under ${floor}`,
      );
  });
}
