import { runsOf } from '../../core/mentions/unknown/candidates';
import { type Choice, featuresOf } from '../../core/mentions/unknown/model/features';
import type { WordFilter } from '../../core/mentions/unknown/model/word-filter';
import { type Known, type Line, sceneOf } from '../../core/mentions/unknown/view/scene';
import type { Posting } from '../../core/posting/posting';

/** A stretch of a posting's text in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A word of a posting that may be a name's, with its features. */
export interface Example extends Span {
  features: number[];
}

/** Every word of a posting that the model is asked about, or those over any of `only`. */
export function examplesOf(
  posting: Posting,
  known: Known[],
  words: WordFilter,
  choice: Choice,
  only?: Span[],
): Example[] {
  const scene = sceneOf(posting, known);
  const examples: Example[] = [];
  for (const line of scene.lines) {
    const block = posting.blocks[line.block];
    if (!block || (only && !only.some((span) => span.start < block.end && block.start < span.end))) continue;
    for (const run of runsOf(line.row, line.lists, words)) {
      for (let i = run.from; i < run.to; i++) {
        const span = placeOf(line, i, block.start);
        if (only && !only.some((one) => overlap(one, span))) continue;
        examples.push({ ...span, features: featuresOf(scene, line, run, i, words, choice) });
      }
    }
  }
  return examples;
}

/** True where two stretches have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function placeOf({ row }: Line, i: number, block: number): Span {
  const word = row.words[i] ?? { start: 0, end: 0 };
  return { start: block + (row.text.offsets[word.start] ?? 0), end: block + (row.text.offsets[word.end] ?? 0) };
}
