import type { FactValues } from '../../posting/fact';
import { isNegated, isShort, isWished } from '../clause';
import { type Found, found } from '../kinds/found';
import { gatheringIn } from '../kinds/mode/gathering';
import { workModesIn } from '../kinds/mode/work-mode';
import type { Hit } from '../phrases';
import { has, hitsOf, type Sentence, written } from '../sentence';
import type { Cue } from '../words';
import { isLandField } from './lands';
import { isNoPlace, NAME, ownerIn, placeAt, tidy } from './names';
import { isPlaceField } from './place-field';
import { placeLabel } from './place-label';
import { isTownList, isTownWithTerm } from './town-list';
import { isOfColleagues, isOfOthers, isOrHome } from './whose';

const REACH = { before: 32, behind: 90, ahead: 40 };
/** From the days of a week to the place: "one day a week in Bristol". */
const ON_DAYS =
  /^(?:\s?\/\s?|\s|each|every|a|per|week|wk|pro|die|der|in|woche|par|semaine|por|semana|a la|alla|settimana|tygodniu|tydne|tydnu|w|v|vor ort|on ?-?site|onsite|onboard|the|of|office|mit|with|us|bei|uns|chez|nous|con|nosotros|noi|nas|nami){0,8}(?:\s?\([^()]{1,40}\))?\s(?:in|at|a|à|en|em|w|we|v|ve|te)\s(?=(?:the |der |den |la |le )?\p{Lu})/u;
/** From "on-site" or an office to the place: "on-site at our facility in Ghent", "presencial en Valencia", "biura w Krakowie". */
const AT =
  /^(?:\s(?:\([^()]{1,40}\)|at|in|from|our|the|a|per|week|role|position|job|office|offices|facility|site|customer'?s?|client'?s?|headquarters|hq|lab|[Ll]abor|labo|[Ww]erk|Lager|Haus|im|am|Rechenzentrum|Institut|atelier|laboratorio|fabrica|planta|stabilimento|datacenter|urzedu|firmy|spolki|bei|uns)){0,5}\s(?:in|at|a|à|en|em|w|we|v|ve|de|di|do|da|no|na|nel|nella|te)\s(?:our |its |the |der |den |la |le |unserem |nos )?(?=\p{Lu})/u;
/** "Entirely on site, in Brest": a comma between. */
const AT_COMMA = /^,\s(?:in|at|à|en|em|w|we|v|ve|te|a)\s(?:our |the )?(?=\p{Lu})/u;
/** From an office to its place over the street: "our office on Queen Street, in downtown Toronto". */
const AT_STREET =
  /^\s(?:on|at|by|near|beside|next to|just off|off|above|opposite|an der|am)\s[^.;:()]{3,40}?,?\s(?:in|à|en|em|w|v|ve)\s(?=(?:downtown |central |the heart of |the cent(?:er|re) of )?\p{Lu})/u;
const OFFICE =
  /offic|buro|bureau|locaux|kantoor|escritori|uffici|biur|kancelar|headq|\bhq\b|oficin|sede|standort|\blab|studio|workshop|facility|plant|factory/;
/** Where one is sought for. */
const OUR_SITE = /(?<!\p{L})(?:am|unserem|unseren) standort\s/u;
/** From a label to the name: "Based: our charity's building in Norwich". */
const WITHIN = /^\p{Ll}[^.;:,()]{0,50}?\s(?:in|à|en|em|w|v|ve|te|a)\s(?=\p{Lu})/u;
const WISHED = /^[\s,(]{0,2}(?:is )?(?:strongly )?(?:preferred|bevorzugt|de preference)\b/;
/** A visit is no place of work. */
const SELDOM = /\b(?:(?:each|per|a|every) year|annual\w*|occasional\w*|from time to time|quarterly|once a month)\b/;
/** From a gathering to its place. */
const GATHERED = /\s(?:in|at|à|en|em|w|we|v|ve|te|a)\s(?=(?:our |der |den |la |le )?\p{Lu})/u;
/** Who works at an office, ahead of it. */
const READERS =
  /\b(?:(?:you|you'll|you'd|you are|you're) [^.;]{0,40}\b(?:based|work|working|join|joining|sit|sitting|located|be|come|get to)|(?:role|position|post|job|vacancy|work) (?:is|will be|would be|sits|can be) [^.;]{0,30}|(?:du|sie) [^.;]{0,20}(?:arbeite\w*|sitz\w*|bist|sind)|arbeite\w* (?:du|sie)|die stelle ist|(?:vous|tu) [^.;]{0,20}(?:travaill\w*|rejoi\w*|serez|seras)|le poste est|(?:trabajaras|te incorporaras|el puesto)|(?:je|jij) [^.;]{0,16}(?:werkt|werk|komt)|werk je|vais trabalhar|lavorerai|il lavoro si svolge|bedziesz pracowac|praca)\b[^.;]{0,40}$/;
const READERS_REACH = 90;
/** Whose office it is where the reader only works with them. */
const WITH_OTHERS =
  /\b(?:with|support\w*|help\w*|serv\w*|for|tested|built|used|made|report(?:s|ing)? to|mit|avec|con|com|met)\b[^,;]{0,50}$/;
/** Several offices are the firm's. */
const PLURAL = /(?:offices|buros|bureaux|locaux|oficinas|escritorios|kantoren|hubs|labs|studios|plants)$/;
/** An office that there is: "with an office in Raleigh". */
const TOLD = /\b(?:with|have|has|having|opened|opening) (?:an? |its |several |two |three )?(?:\w+ )?$/;
/** "our Cork office". */
const AHEAD = new RegExp(
  `\\b(?:our|the|in|at|to|from) ((?:${NAME})(?:(?: | and | or |, )${NAME}){0,3}) (?:head ?)?$`,
  'u',
);
/** Behind the label of a place of work: "Dienstort ist Bonn", "Place of work: Oslo". */
const LABELLED =
  /^(?:\s(?:ist|is|est|es|sera|será|to|jest|je))?\s?:?\s?(?:(?:unser\p{L}*|our|notre|nos|nuestr\p{L}+|onze?|nostr\p{L}+) \p{L}+ (?=in |à |en |at |a ))?(?:in |à |w |v |a |en |at )?(?=\p{Lu})/u;

/** Where the work is done on the days that it is not done at home, and what a label calls the place of work. */
export function workplaceIn(sentence: Sentence): Found<FactValues['place']>[] {
  for (const hit of hitsOf(sentence, 'workplace')) {
    const label = LABELLED.exec(sentence.cased.slice(hit.end, hit.end + REACH.ahead));
    const text = label && placeAt(sentence, hit.end + label[0].length);
    if (text && !WISHED.test(sentence.lower.slice(text.end)) && !isOrHome(sentence, text.end))
      return found({ text: text.text }, { start: hit.start, end: text.end });
  }
  return officeIn(sentence);
}

/** "We come together in Aarhus twice a week", "sind wir in Biberach zusammen". */
function gatheredIn(sentence: Sentence): Found<FactValues['place']> | undefined {
  const gathering = gatheringIn(sentence);
  if (!gathering) return undefined;
  const within = GATHERED.exec(sentence.cased.slice(gathering.start, gathering.end + REACH.ahead));
  const text = within && placeAt(sentence, gathering.start + within.index + within[0].length);
  return text ? { value: { text: text.text }, start: gathering.start, end: text.end } : undefined;
}

/** True where the reader's own work is spoken of: "you will be based at our Denver office", not "we have an office in Oslo". */
function isReaders({ lower }: Sentence, { start, end }: Hit<Cue>): boolean {
  const before = lower.slice(Math.max(0, start - READERS_REACH), start);
  return READERS.test(before) && !WITH_OTHERS.test(before) && !PLURAL.test(lower.slice(start, end));
}

function officeIn(sentence: Sentence): Found<FactValues['place']>[] {
  const found = officeSaid(sentence);
  return found.length > 0 && SELDOM.test(sentence.lower) ? [] : found;
}

function officeSaid(sentence: Sentence): Found<FactValues['place']>[] {
  let modes: ReturnType<typeof workModesIn> | undefined;
  let passing: Found<FactValues['place']> | undefined;
  for (const hit of hitsOf(sentence, 'onSite', 'office')) {
    const before = sentence.lower.slice(Math.max(0, hit.start - REACH.before), hit.start);
    if (
      isNegated(sentence, hit) ||
      isOfOthers(before) ||
      isOfColleagues(sentence.lower.slice(0, hit.start)) ||
      TOLD.test(before) ||
      isWished(sentence, hit, REACH.before)
    )
      continue;
    const place =
      behind(sentence, hit.end, AT) ??
      (hit.cue === 'onSite' ? behind(sentence, hit.end, AT_COMMA) : undefined) ??
      behind(sentence, hit.end, AT_STREET) ??
      placeAhead(sentence, hit);
    if (!place) continue;
    // An office is told of as often as it is asked for.
    if (OFFICE.test(sentence.lower.slice(hit.start, hit.end)) || hit.cue !== 'onSite') {
      modes ??= workModesIn(sentence);
      if (!modes.some(({ value: { mode } }) => mode !== 'remote')) {
        if (
          isReaders(sentence, hit) &&
          modes.length === 0 &&
          !isOrHome(sentence, place.end) &&
          !isWished(sentence, hit, REACH.behind)
        )
          passing ??= { ...place, isAside: true, isFaint: true };
        continue;
      }
    }
    return [place];
  }
  const label = labelled(sentence);
  if (label && !WISHED.test(sentence.lower.slice(label.end))) {
    modes ??= workModesIn(sentence);
    if (modes.some(({ value: { mode } }) => mode === 'remote')) return [];
    if (modes.length > 0) return [label];
    if (
      placeLabel(sentence.raw, 0, sentence.raw.length) > 0 ||
      sentence.under.has('location') ||
      OUR_SITE.test(sentence.lower)
    )
      return [{ ...label, isAside: true, ...(isLandField(label.value.text) && { isLimit: true }) }];
  }
  const gathered = gatheredIn(sentence);
  if (gathered && (modes ?? workModesIn(sentence)).some(({ value: { mode } }) => mode !== 'remote')) return [gathered];
  if (passing) return [passing];
  if (!has(sentence, 'hybrid', 'onSite', 'remote')) return [];
  const days = (modes ?? workModesIn(sentence)).find(({ value: { daysInOffice } }) => daysInOffice !== undefined);
  const place = days && behind(sentence, days.end, ON_DAYS);
  return place ? [place] : [];
}

/** "Location: Leeds, 2 days a week on site", "Standort Dresden, hybrid", or a place under such a heading. */
function labelled(sentence: Sentence): Found<FactValues['place']> | undefined {
  if (
    sentence.under.has('location') &&
    (isShort(sentence) || isPlaceField(sentence.raw) || isTownList(sentence.raw) || isTownWithTerm(sentence.raw))
  ) {
    const land = LAND_FIRST.exec(sentence.cased);
    const own = placeAt(sentence, land?.[1] && isLandField(land[1]) ? land[0].length : 0);
    if (own) return { value: { text: own.text }, start: 0, end: own.end };
  }
  const label = placeLabel(sentence.raw, 0, sentence.raw.length);
  const address = label > 0 ? ADDRESS.exec(sentence.cased.slice(label)) : null;
  if (address?.[1]) {
    const start = label + address.index + address[0].indexOf(address[1]);
    return {
      value: { text: written(sentence, start, start + address[1].length) },
      start: 0,
      end: start + address[1].length,
    };
  }
  const [hit] = hitsOf(sentence, 'location');
  const from =
    label > 0
      ? label
      : hit && opensPart(sentence, hit) && /^\s\p{Lu}/u.test(sentence.cased.slice(hit.end))
        ? hit.end
        : 0;
  if (from === 0) return undefined;
  const way = WITHIN.exec(sentence.cased.slice(from, from + REACH.behind))?.[0].length ?? 0;
  const text = placeAt(sentence, from) ?? (label > 0 && way > 0 ? placeAt(sentence, from + way) : undefined);
  return text && { value: { text: text.text }, start: 0, end: text.end };
}

/** "USA - Hazelwood, MO": the country stands first. */
const LAND_FIRST = /^\W*(\p{Lu}[\p{L} ]{1,24}?)\s[-–]\s(?=\p{Lu})/u;

/** The town of an address in the US: "1927 4th Ave, Saint Petersburg, FL 33712". */
const ADDRESS = /\d[^,;:]{2,40}, ((?:\p{Lu}[\p{L}.'-]* ){0,2}\p{Lu}[\p{L}.'-]*, [A-Z]{2}) \d{5}\b/u;

/** At the beginning of a line, or behind a comma. */
function opensPart({ lower }: Sentence, { first, start }: Hit<Cue>): boolean {
  return first === 0 || /(?:,|(?<!\p{L})(?:am|unserem|unseren|unser))\s$/u.test(lower.slice(0, start));
}

function behind(sentence: Sentence, from: number, way: RegExp): Found<FactValues['place']> | undefined {
  const match = way.exec(sentence.cased.slice(from, from + REACH.behind));
  const text = match && placeAt(sentence, from + match[0].length);
  return text ? { value: { text: text.text }, start: from, end: text.end } : undefined;
}

function placeAhead(sentence: Sentence, hit: Hit<Cue>): Found<FactValues['place']> | undefined {
  // The phrase may reach over the name: "in our Cork office".
  const word = sentence.lower
    .slice(hit.start, hit.end)
    .search(/(?:office|hq|headquarters|campus|lab|studio|hub|plant|warehouse|site)\w*$/);
  if (word < 0) return undefined;
  const to = hit.start + word;
  const from = Math.max(0, to - REACH.ahead);
  const match = AHEAD.exec(sentence.cased.slice(from, to));
  const owner = match?.[1] ? ownerIn(match[1]) : 0;
  const text = match?.[1] && tidy(match[1].slice(owner));
  if (!match?.[1] || !text || isNoPlace(text)) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]) + owner;
  return { value: { text: written(sentence, start, start + text.length) }, start, end: hit.end };
}
