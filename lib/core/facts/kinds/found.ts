import type { FactKind, FactValues } from '../../posting/fact';
import type { Piece } from '../clause';
import type { Sentence } from '../sentence';

/** A value that a sentence states, and the part of the sentence that states it. `isAside`: it may complete what another sentence says. */
export type Found<V> = Piece & { value: V; isAside?: boolean };

/** Reads the facts of one kind in a sentence. `mentions`: the technologies it names, as parts of it. */
export type FactReader<K extends FactKind> = (sentence: Sentence, mentions: () => Piece[]) => Found<FactValues[K]>[];

/** What was found, as a list. */
export function found<V>(value: V, { start, end }: Piece): Found<V>[] {
  return [{ value, start, end }];
}
