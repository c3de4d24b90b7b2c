import type { FactValues } from '../../posting/fact';
import type { Found } from '../kinds/found';
import { has, type Sentence, written } from '../sentence';
import { isLandField } from './lands';
import { isNoPlace, NAME, placeAt, tidy } from './names';
import { isPlaceField } from './place-field';

type Place = Found<FactValues['place']>;

const SEEKING =
  '(?:(?:is|are) (?:\\w+ )?(?:seeking|looking (?:for|to (?:hire|fill|add|recruit))|hiring|searching for|recruiting)|sucht|recherche|recrute|zoekt|busca|procura|cerca|szuka|hleda)';
/** "Our client in Newton, MA is seeking". */
const EMPLOYER = new RegExp(
  `(?<!\\p{L})(?:in|of|at|a|en|em|w|we|v|ve) (${NAME}(?:,? ${NAME}){0,3}),? ${SEEKING}(?!\\p{L})(?! (?:an? |new |one |einen |un |une )?(?:\\p{L}+ )?(?:partner|customer|client|investor|supplier|vendor|kunde|feedback|way|site)s?\\b)`,
  'u',
);
/** What no such sentence is said without. */
const SEEKS =
  /seeking|looking (?:for|to)|hiring|searching for|recruiting|sucht|recherche|recrute|zoekt|busca|procura|cerca|szuka|hleda/;
/** "Join our Poland team". */
const NAMED_TEAM = new RegExp(
  `\\b[Jj]oin(?:ing)? (?:our|the) (?:\\p{Ll}+ )?(${NAME}(?: ${NAME}){0,2})(?:-based)? (?:team|office|hub|squad)\\b`,
  'u',
);
const JOINS = /join(?:ing)? (?:our|the) /;
/** From a team that one is sought for to its place. */
const TEAM =
  /(?<!\p{L})(?:[Tt]eams?|[Gg]roup|[Oo]rgani[sz]ation|[Ee]quip[eo]|[Ee]quipa|[Tt]ime|[Zz]espolu|[Tt]ymu|[Oo]ffice|[Hh]ub|[Ss]tandort)(?: based| located)? (?:in|at|a|en|em|di|de|w|we|v|ve) (?=(?:the |der |den |la |le )?\p{Lu})/gu;
const SOUGHT =
  /(?<!\p{L})(?:be part of|become part of|hiring|looking for|seeking|searching for|recruiting|join|joining|such\p{L}+|verstark\p{L}+|recherch\p{L}+|recrut\p{L}+|rejoi\p{L}+|busc\p{L}+|unete|procur\p{L}+|cerc\p{L}+|zoek\p{L}*|szuka\p{L}*|hleda\p{L}*)(?!\p{L})/u;
/** Whose team it is where the reader only works with it. */
const WITH_OTHERS =
  /\b(?:with|support(?:s|ing)?|alongside|beside|serv(?:e|es|ing)|from|mit|avec|con|com|met)\s(?:the|our|a|an|its|der|dem|unserem|une?|notre|l'|el|la|nuestro|nosso|o|il|nostro|het|ons)(?!\p{L})[^,;]{0,40}$/u;
/** "Located in Poland, the candidate will". */
const LOCATED = /^\W*(?:Located|Based|Living) in (?=(?:the )?\p{Lu})/u;
const READER =
  /^,? (?:you(?:'ll|'re|r)?|the (?:\p{L}+ )?(?:candidate|engineer|developer|role|position|job|applicant|postholder)|this (?:role|position|job)) /u;
/** "Must reside, and be authorized to work, in Costa Rica". */
const RESIDING =
  /\bmust (?:currently )?(?:reside|live|be (?:based|located)),? (?:and|as well as) [^.;:()]{3,60}?,? in (?=(?:the )?\p{L})/u;
/** "We are looking for a translator (all genders) based in Germany". */
const SOUGHT_FROM =
  /\b(?:looking for|seeking|searching for|hiring) (?:an?|our|someone|one|people)\b[^.;:]{0,110}? (?:who (?:is|are) )?(?:based|located|living|residing) (?:in|within) (?=(?:one of )?(?:the )?\p{L})/u;
/** "We're hiring across the U.S." */
const HIRING_ACROSS =
  /\b(?:hiring|hire) (?:remotely |people |candidates )?(?:across|throughout|all over|anywhere in) (?=(?:all of )?(?:the )?\p{L})/u;
/** "Everyone lives in Germany, and that's a condition". */
const EVERYONE = /\b(?:everyone|everybody|all of us) (?:here )?(?:lives?|must live) in (?=(?:the )?\p{L})/u;
const CONTINENT = /^(?:Europe|EU|EMEA|LATAM|Latin America|South America|North America|APAC|Asia|Africa|DACH|US|UK)$/;
const CONDITION = /\b(?:condition|requirement|required|must|mandatory)\b/;

/** Where one is sought for: the place of the team, or of the employer that seeks. A town stands only where nothing else is said. */
export function soughtIn(sentence: Sentence): Place[] {
  if (!has(sentence, 'placed')) return [];
  const limit =
    from(sentence, RESIDING.exec(sentence.lower)) ??
    landFrom(sentence) ??
    onlyLand(from(sentence, HIRING_ACROSS.exec(sentence.lower))) ??
    (CONDITION.test(sentence.lower) ? from(sentence, EVERYONE.exec(sentence.lower)) : undefined);
  if (limit) return [limit];
  const passing =
    locatedIn(sentence) ??
    teamIn(sentence) ??
    (JOINS.test(sentence.lower) ? named(sentence, NAMED_TEAM) : undefined) ??
    (SEEKS.test(sentence.lower) ? named(sentence, EMPLOYER) : undefined);
  return passing
    ? [{ ...passing, isAside: true, isFaint: true, ...(isLandField(passing.value.text) && { isLimit: true }) }]
    : [];
}

/** A country or a continent, and no other name. */
function onlyLand(place: Place | undefined): Place | undefined {
  const text = place?.value.text ?? '';
  return isLandField(text) || isLandField(text.replaceAll('.', '')) || CONTINENT.test(text) ? place : undefined;
}

/** A country that one is sought from. */
function landFrom(sentence: Sentence): Place | undefined {
  const match = SOUGHT_FROM.exec(sentence.lower);
  if (!match || WITH_OTHERS.test(sentence.lower.slice(0, match.index + match[0].length))) return undefined;
  const place =
    /\b(?:compan|startup|start-up|firm|agency|client|customer|provider|business|team|organi[sz]ation|institution)/.test(
      match[0],
    )
      ? undefined
      : from(sentence, match);
  return place && (isLandField(place.value.text) || CONTINENT.test(place.value.text)) ? place : undefined;
}

function locatedIn(sentence: Sentence): Place | undefined {
  const place = from(sentence, LOCATED.exec(sentence.cased));
  const isAlone = place && /^\W*$/.test(sentence.lower.slice(place.end)) && isKnown(place.value.text);
  return place && (isAlone || READER.test(sentence.lower.slice(place.end))) ? place : undefined;
}

function teamIn(sentence: Sentence): Place | undefined {
  for (const match of sentence.cased.matchAll(TEAM)) {
    const before = sentence.lower.slice(0, match.index);
    if (!SOUGHT.test(before) || WITH_OTHERS.test(before)) continue;
    const place = from(sentence, match);
    if (place && isKnown(place.value.text)) return place;
  }
  return undefined;
}

function named(sentence: Sentence, pattern: RegExp): Place | undefined {
  const match = pattern.exec(sentence.cased);
  const names = match?.[1] && tidy(match[1]);
  if (!match || !names || isNoPlace(names) || !isKnown(names)) return undefined;
  const start = match.index + match[0].indexOf(names);
  return { value: { text: written(sentence, start, start + names.length) }, start, end: start + names.length };
}

/** The place right behind a match. */
function from(sentence: Sentence, match: RegExpExecArray | null): Place | undefined {
  const place = match && placeAt(sentence, match.index + match[0].length);
  return place ? { value: { text: place.text }, start: match.index, end: place.end } : undefined;
}

function isKnown(text: string): boolean {
  return isPlaceField(text) || isLandField(text);
}
