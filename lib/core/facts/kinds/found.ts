import type { FactKind, FactValues } from '../../posting/fact';
import type { Piece } from '../clause';
import type { Sentence } from '../sentence';

/** A value that a sentence states, and the part of the sentence that states it. */
export type Found<V> = Piece & { value: V } & Weight;

/** How much what is said weighs beside what other sentences say. */
export interface Weight {
  /** It may complete what another sentence says. */
  isAside?: boolean;
  /** An aside that stands only where nothing else says it: said in passing. */
  isFaint?: boolean;
  /** An aside that limits remote work, too: a country. */
  isLimit?: boolean;
}

/** Reads the facts of one kind in a sentence. `mentions`: the technologies it names, as parts of it. */
export type FactReader<K extends FactKind> = (sentence: Sentence, mentions: () => Piece[]) => Found<FactValues[K]>[];

/** What was found, as a list. */
export function found<V>(value: V, { start, end }: Piece): Found<V>[] {
  return [{ value, start, end }];
}
