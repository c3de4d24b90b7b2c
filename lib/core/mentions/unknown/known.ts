import type { Dictionary } from '../../dictionary/dictionary';
import { atOnce, forEach, type Steps } from '../../text/steps';
import type { FoundNames } from '../find-mentions';
import type { Known } from './view/scene';

/** Every place that the dictionary accounts for, in text order: a technology, or a broad field or another meaning, which are none. */
export function knownPlaces(names: FoundNames, dictionary: Dictionary): Known[] {
  return atOnce(knownSteps(names, dictionary));
}

/** The same, some places at a time. */
export function* knownSteps({ mentions, ruledOut }: FoundNames, dictionary: Dictionary): Steps<Known[]> {
  const places: Known[] = [];
  let next = 0;
  const takeOthers = (before: number) => {
    for (let other = ruledOut[next]; other && other.start < before; other = ruledOut[++next])
      places.push({ start: other.start, end: other.end, known: false });
  };
  yield* forEach(mentions, ({ start, end, skill }) => {
    takeOthers(start);
    places.push({ start, end, known: !dictionary.isField(skill) });
  });
  takeOthers(Number.POSITIVE_INFINITY);
  return places;
}
