import { expect, test } from 'vitest';
import { lineFinder } from '../../../../lib/formats/imports/parts/line-finder';
import { workOf } from '../../../core/work';

test('each string is told its line, in the order of the text or not', () => {
  const lineOf = lineFinder('["Go",\n"Rust",\n"Go", "Zig"\n,"C \\"x\\""]');
  expect(['Go', 'Rust', 'Go', 'Zig', 'C "x"', 'Rust', 'Ada', 'Go'].map(lineOf)).toEqual([1, 2, 3, 3, 4, 2, 1, 3]);
});

test('twice as many skills are twice the work, whether they are found or not', () => {
  const work = (count: number, escaped: boolean) => {
    const names = Array.from({ length: count }, (_, i) => `Skill ${i}`);
    const text = JSON.stringify(escaped ? names.map(() => '') : names, null, 1).replaceAll('""', '"\\u0041"');
    return workOf(() => names.map(lineFinder(text)));
  };
  for (const escaped of [false, true]) expect(work(2_000, escaped) / work(1_000, escaped)).toBeLessThan(2.3);
});
