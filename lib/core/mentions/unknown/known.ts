import type { Dictionary } from '../../dictionary/dictionary';
import type { FoundNames } from '../find-mentions';
import type { Known } from './view/scene';

/** Every place that the dictionary accounts for, in text order: a technology, or a broad field or another meaning, which are none. */
export function knownPlaces({ mentions, ruledOut }: FoundNames, dictionary: Dictionary): Known[] {
  const places = [
    ...mentions.map(({ start, end, skill }) => ({ start, end, known: !dictionary.isField(skill) })),
    ...ruledOut.map(({ start, end }) => ({ start, end, known: false })),
  ];
  return places.sort((a, b) => a.start - b.start);
}
