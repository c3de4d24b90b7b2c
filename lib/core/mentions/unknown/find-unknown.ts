import type { Posting } from '../../posting/posting';
import type { UnknownName } from '../../reading';
import { evidenceOf } from '../../text/evidence';
import type { Folded } from '../../text/fold';
import { sentences } from '../../text/sentences';
import { atOnce, type Steps } from '../../text/steps';
import { type Run, runsOf } from './candidates';
import { featuresOf } from './model/features';
import { type Model, sureness } from './model/model';
import { namesIn } from './names';
import { isNoName, ownProducts } from './no-names';
import { type Known, type Line, type Scene, sceneSteps } from './view/scene';

const ALL = { shape: true, context: true };

/** Names nobody has listed: in text order, each inside of one block, none over what is `known`. Linear; equal input gives equal output. `texts`: the blocks, folded, where they are at hand. */
export function findUnknown(
  posting: Posting,
  known: Known[],
  model: Model,
  least: number,
  texts?: (Folded | undefined)[],
): UnknownName[] {
  return atOnce(unknownSteps(posting, known, model, least, texts));
}

/** The same, line by line. */
export function* unknownSteps(
  posting: Posting,
  known: Known[],
  model: Model,
  least: number,
  texts?: (Folded | undefined)[],
): Steps<UnknownName[]> {
  const scene = yield* sceneSteps(posting, known, texts);
  const own = ownProducts(scene.lines);
  const found: UnknownName[] = [];
  for (const line of scene.lines) {
    found.push(...inLine(posting, scene, line, model, { least, own }));
    yield;
  }
  return found;
}

function inLine(
  posting: Posting,
  scene: Scene,
  line: Line,
  model: Model,
  { least, own }: { least: number; own: ReadonlySet<string> },
): UnknownName[] {
  const places = runsOf(line.row, line.lists, model.words)
    .flatMap((run) => namesIn(run, surenessOf(scene, line, run, model), least))
    .filter((name) => !isNoName(line.row, name, own));
  if (places.length === 0) return [];
  const { start: block = 0, end = 0 } = posting.blocks[line.block] ?? {};
  const said = sentences(posting.text.slice(block, end));
  const { words, text } = line.row;
  let at = 0;
  return places.map(({ from, to, sure }): UnknownName => {
    const [start, stop] = [text.offsets[words[from]?.start ?? 0] ?? 0, text.offsets[words[to - 1]?.end ?? 0] ?? 0];
    while (at < said.length - 1 && (said[at]?.end ?? 0) <= start) at++;
    const sentence = said[at] ?? { start, end: stop };
    return {
      start: block + start,
      end: block + stop,
      text: posting.text.slice(block + start, block + stop),
      sure: Math.round(sure * 100) / 100,
      evidence: evidenceOf(posting.text.slice(block + sentence.start, block + sentence.end)),
    };
  });
}

function surenessOf(scene: Scene, line: Line, run: Run, model: Model): number[] {
  return Array.from({ length: run.to - run.from }, (_, i) =>
    sureness(model, featuresOf(scene, line, run, run.from + i, model.words, ALL)),
  );
}
