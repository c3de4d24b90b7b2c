/** From travelling to where it leads: "you will travel to", "Sie reisen zweimal im Jahr in". What comes between turns to nothing else. */
const TRAVELS =
  /(?<!\p{L})(?:travel\p{L}*|trips?|fly|flights?|visit\p{L}*|journeys?|(?:dienst|geschafts)?reis\p{L}*|flieg\p{L}*|besuch\p{L}*|rend(?:rez|ras|ra|ez)|voyag\p{L}*|deplac\p{L}*|viaj\p{L}*|viag\p{L}*|desloc\p{L}*|trasfert\p{L}*|ospite|bezoek\p{L}*|pojedz\p{L}*|podroz\p{L}*|odwiedz\p{L}*|wyjazd\p{L}*|pojedes?\p{L}*|cest(?:uj|ov)\p{L}*|navstiv\p{L}*)(?: (?!and |und |et |oraz |or |oder )[\p{L}\d'-]+){0,6} $/u;
/** What none of them is said without. */
const TRAVEL =
  /travel|trip|fl[yi]|visit|journey|reis|besuch|rend[re]|voyag|deplac|viaj|viag|desloc|trasfert|ospite|bezoek|pojed|podroz|odwiedz|wyjazd|cest|navstiv/;
/** "Your first weeks are spent at", and not "from the first week". */
const AT_FIRST =
  /(?<!\p{L})(?<!(?:from|since|ab|seit|des|depuis|desde|dal|dalla|vanaf|od) (?:your |the |der |den |la |las |el |le |de )?)(?:first|erste\p{L}*|premi\p{L}*|primer\p{L}*|prim[aeio]|eerste|pierwsz\p{L}*|prvni\p{L}*) (?:few |\p{L}+ |\d+ )?(?:weeks?|months?|wochen?|monate?n?|semaines?|mois|semanas?|mes(?:es|i|e)?|settiman[ae]|we(?:ek|ken)|maand\p{L}*|tygodni\p{L}*|tydzien|miesi\p{L}*|tyden|tydn\p{L}*|mesic\p{L}*)(?!\p{L})[^.;]*$/u;

const FIRST = /first|erste|premi|prim|pierwsz|prvni/;

/** True where a text that ends ahead of a place tells of a stay that passes: a visit, the first weeks. `before`: folded, in lower case, to the space ahead of the place. */
export function isPassingStay(before: string): boolean {
  return (TRAVEL.test(before) && TRAVELS.test(before)) || (FIRST.test(before) && AT_FIRST.test(before));
}
