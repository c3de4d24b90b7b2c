import { CUES } from '../../cues';

/** A number that ends its clause behind a word for "for": "and Qt for two". */
const ELIDED =
  /(?<!\p{L})(?:for|seit|depuis|pendant|durante|há|desde hace|da|per|por|od|sinds|przez|po)\s(?:(?:at least|mindestens|au moins|pelo menos|al menos|almeno|minstens|co najmniej|alespoň)\s)?(?<number>\p{L}+|\d{1,2})\+?(?=\s*(?:$|[.,;)]))/giu;
/** A number of years without its unit. Offsets are UTF-16, into the text. */
export interface ElidedAmount {
  start: number;
  end: number;
  years: number;
}

/** More is the age of a firm. */
const MOST = 30;

/** Amounts behind an offset whose unit was said with the amount before them: "C++ for four years and Qt for two". */
export function elidedAmounts(text: string, from: number): ElidedAmount[] {
  return [...text.matchAll(ELIDED)].flatMap(({ 0: said, index, groups }) => {
    const number = groups?.number ?? '';
    const years = CUES.numbers.get(number.toLowerCase()) ?? Number(number);
    const end = index + said.length;
    return index >= from && years > 0 && years <= MOST ? [{ start: index + said.lastIndexOf(number), end, years }] : [];
  });
}
