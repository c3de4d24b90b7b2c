import { isLandField } from './lands';
import { isPlaceField, isTownField } from './place-field';

/** What divides a title into parts. */
const SIGNS = /\s[–—-]\s|\s?[|·•]\s?|[()[\]]|\s@\s/;
/** From the job to its place: "Data Engineer, Leeds", "Developer in Ghent", "Entwickler*in Ulm". */
const WAY = /,\s|\s(?:in|at|à|en|em|w|we|v|ve|te|a)\s|(?<=\p{Ll})(?:[*:_]|\/-?)in(?:nen)?\s(?=\p{Lu})/gu;
/** Behind the place: how much or how one works. */
const TERM = /\s?[,/]\s?(?:\d{2,3}\s?%|h[iyí]br\p{L}*|ibrid\p{L}*)\s*$/iu;
/** Ahead of the place: signs, and the way of working. */
const AHEAD = /^[^\p{L}]+(?:on-?site|hybrid)?[^\p{L}]*/iu;
/** Ahead of the job a place stands with its state: "Culver City, CA - Tester". */
const AT_STATE = /^[\p{Lu}][\p{L}. ]*, ?[A-Z]{2}$/u;
/** A country limits nobody where the whole world may apply. */
const OPEN = /\b(?:worldwide|anywhere|global(?:ly)?|international)\b/i;
/** "Gemeente Almere", "Stadt Ulm": a town as an employer. */
const CITY_OF =
  /^(?:gemeente|stadt|landeshauptstadt|ville de|city of|comune di|ayuntamiento de|câmara municipal de) /iu;
const LONGEST = 160;

/** The place that a title names behind the job, "Senior SRE – Utrecht, NL"; undefined where it names none. */
export function titlePlaceIn(title: string): string | undefined {
  if (title.length > LONGEST) return undefined;
  const isSentence = /[.!?]\s*$/.test(title);
  const isLand = OPEN.test(title) ? () => false : isLandField;
  return title
    .split(SIGNS)
    .flatMap((part, i, all) => {
      if (isSentence) return i === 0 && all.length > 1 && AT_STATE.test(part) ? [part] : [];
      // "London, UK" alone is no job in the UK.
      if (i === 0 && isTownField(part)) return all.length > 1 ? [part] : [];
      return [
        ...(i > 0 || (all.length > 1 && AT_STATE.test(part)) ? [part] : []),
        ...Array.from(part.matchAll(WAY), ({ 0: way, index }) => part.slice(index + way.length)),
      ];
    })
    .map((part) =>
      part
        .replace(TERM, '')
        .replace(AHEAD, '')
        .replace(CITY_OF, '')
        .replace(/[\s,;:]+$/, ''),
    )
    .find((part) => isPlaceField(part) || isLand(part));
}
