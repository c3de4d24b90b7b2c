import type { FactValues } from '../../posting/fact';
import { dateIn } from '../../posting/fields/date';
import { near } from '../clause';
import { has, hitsOf, type Sentence } from '../sentence';
import { type Found, found } from './found';

const REACH = 50;
/** A sentence longer than this tells something else. */
const MOST_WORDS = 34;
/** What is only foretold, or said of a case that may be. */
const MAYBE =
  /\b(?:if|when|once|until|till|unless|will be|may be|might be|wenn|falls|sobald|bis|si|quand|lorsque|jusqu'a|als|zodra|tot|cuando|hasta|quando|ate|se|fino|quando|gdy|jesli|dopoki|pokud|dokud|should|sera|seront|wird|helped|has helped)\b/;

/** Whether a sentence says that one can no longer apply, and since when. */
export function closedIn(sentence: Sentence): Found<FactValues['closed']>[] {
  if (sentence.words.length > MOST_WORDS || has(sentence, 'noClosed')) return [];
  const sure = hitsOf(sentence, 'closed')[0];
  const hit =
    sure ??
    hitsOf(sentence, 'closedWord').find((one) =>
      hitsOf(sentence, 'job').some((job) => near(sentence, job, one, REACH)),
    );
  if (
    !hit ||
    MAYBE.test(sentence.lower.slice(Math.max(0, hit.start - 60), hit.start)) ||
    /\?$/.test(sentence.lower.trimEnd())
  )
    return [];
  const since = dateIn(sentence.raw);
  return found({ ...(since !== undefined && { since }) }, hit);
}
