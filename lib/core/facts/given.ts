import type { Fact } from '../posting/fact';
import type { Posting } from '../posting/posting';

/** What a page says of a posting beside its text. */
export function givenFacts(_posting: Posting): Fact[] {
  return [];
}
