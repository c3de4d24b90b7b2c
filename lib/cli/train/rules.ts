import type { Dictionary } from '../../core/dictionary/dictionary';
import { unknownTerms } from '../unknown/terms';
import type { ReadPosting } from './corpus';
import { overlap } from './examples';
import { hide, PARTS } from './hidden';
import { isKept, type Measured } from './measure';

/** How well the rules of `npm run unknown` do on the same entries and postings, without a model: there is one figure, as they know no sureness. */
export function measureRules(postings: ReadPosting[], dictionary: Dictionary): Measured {
  let [right, wrong, found, all] = [0, 0, 0, 0];
  for (const read of postings) {
    const { known, hidden } = hide(read.places, 0, dictionary);
    if (!isKept(read) && hidden.length === 0) continue;
    const terms = unknownTerms(read.posting.text, known);
    const isHidden = (term: (typeof terms)[number]) => hidden.some((place) => overlap(place, term));
    right += terms.filter(isHidden).length;
    if (isKept(read)) wrong += PARTS * terms.filter((term) => !isHidden(term)).length;
    found += hidden.filter((place) => terms.some((term) => overlap(place, term))).length;
    all += hidden.length;
  }
  return { sure: 0, precision: right / (right + wrong), recall: found / all };
}
