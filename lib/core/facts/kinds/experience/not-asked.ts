/** Behind years of practice that pay is reckoned by: "tot vijftien jaar ervaring telt mee". */
const RECKONED =
  /^[^.;]{0,60}\b(?:tel(?:t|len) mee|meegeteld|meegerekend|in aanmerking genomen|overgenomen|angerechnet|anerkannt|est reprise|sont repris|valorisee?s?|is taken into account|are taken into account|count(?:s)? towards)\b/;
/** "Our contracts start on a two-year period": how long it lasts. */
const LASTING = /^(?:'s?|s')?[\s-](?:\p{L}+[\s-])?(?:period|term|commitment|engagement|laufzeit|zeitraum|duration)\b/u;
/** "Two years preferred", "2-5 years of industry experience preferred". */
const PREFERRED =
  /^\s?(?:is |are )?(?:strongly )?preferred\b|^[^.;,()*]{0,70}\bexperience (?:is |are )?(?:strongly |highly )?preferred\b|^[^.;,]{0,60}\b(?:(?:ware|waren) (?:schon|toll|ideal|wunschenswert)|would be (?:nice|great|ideal)|serai(?:t|ent) un plus)\b/;
/** Behind years that take the place of a degree, or are some of those told before. */
const INSTEAD =
  /^\s(?:of (?:that|this|which|these|those)\b|[^.;,()]{0,40}\b(?:in lieu of|in place of|without) (?:an? |the )?(?:[\p{L}'-]+ )?(?:degree|diploma|bachelor\p{L}*))/u;
/** Whose years they are: "our CEO has 10 years of experience". */
const SOMEBODY =
  /(?<!\p{L})(?:our|the|its|unser\p{L}*|notre|nuestr\p{L}+|nosso|nossa|nostr\p{L}+|onze|nasz\p{L}*|nas\p{L}?) (?:[\p{L}-]+ ){0,2}(?:ceo|cto|coo|cfo|co-?founders?|founders?|founding team|chief|boss|president|grunder\p{L}*|geschaftsfuhr\p{L}*|chef\p{L}*|fondateur\p{L}*|fundador\p{L}*|fondator\p{L}*|oprichter\p{L}*|zalozyciel\p{L}*|zakladatel\p{L}*) (?:[\p{L}'-]+ ){0,2}(?:has|have|had|brings?|with|combine|worked|spent|hat|haben|bring\p{L}*|a|ont|tiene[n]?|tem|tem|ha|hanno|heeft|hebben|ma|maja)(?!\p{L})[^.;]{0,40}$/u;

/** True where years count for pay, or are how long something lasts, are only wished for, stand for a degree, or are an owner's. `before`, `behind`: folded. */
export function isNotAsked(before: string, behind: string): boolean {
  return [RECKONED, LASTING, PREFERRED, INSTEAD].some((one) => one.test(behind)) || SOMEBODY.test(before);
}
