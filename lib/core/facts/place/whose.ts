import { hitsOf, type Sentence } from '../sentence';

/** Whose place it is where it is not the applicant's. */
const OTHERS =
  /\b(?:(?:we are|we're)(?! (?:only |currently |now )?(?:considering|looking|hiring|seeking|recruiting|searching|accepting|open))|company|agency|firm|startup(?!-)|our teams?|headquartered|our customers|clients|(?<!rest )of us|employees|nomads|if you|if|those|each new employee|excludes?|excluding|except|not eligible|individuals)\b|\b(?:offices?|hq|headquarters|teams?|hubs?|locations) (?:(?:is|are) )?$/;

/** Those the reader works with from elsewhere: "with colleagues in". */
const WORKED_WITH =
  /\b(?:with|alongside|support(?:s|ing)?|mit|avec|con|com|met)\s(?:(?!in\b)[\p{L}'-]+\s){0,3}?(?:colleagues?|counterparts?|peers|partners|kolleg\p{L}*|collegues|companeros|colleghi|colegas|collega\p{L}*)\s(?:\p{L}+\s){0,2}$/u;

/** True where what stands right ahead of an office tells of colleagues there: "with colleagues in our Singapore office". `before`: folded, in lower case. */
export function isOfColleagues(before: string): boolean {
  return WORKED_WITH.test(before);
}

/** True where what stands right ahead of a place tells of somebody else than the reader. `before`: folded, in lower case. */
export function isOfOthers(before: string): boolean {
  return OTHERS.test(before);
}

/** True where the work may be done at home instead: "in Leipzig or at your home". `from`: the end of the place. */
export function isOrHome(sentence: Sentence, from: number): boolean {
  return hitsOf(sentence, 'home', 'remote').some(
    ({ start }) => start >= from && /\b(?:or|oder|ou|of|o|lub|nebo|oppure)\b/.test(sentence.lower.slice(from, start)),
  );
}
