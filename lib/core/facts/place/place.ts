import type { FactValues } from '../../posting/fact';
import { isWished, nearest } from '../clause';
import { type Found, found } from '../kinds/found';
import type { Hit } from '../phrases';
import { has, hitsOf, type Sentence, written } from '../sentence';
import type { Cue } from '../words';
import { besideMode } from './beside-mode';
import { soughtIn } from './hiring-place';
import { isLandField } from './lands';
import { isNoPlace, NAME, placeAt } from './names';
import { toldIn } from './told/told-place';
import { isOfOthers } from './whose';
import { workplaceIn } from './workplace';
import { zonesIn } from './zone';

const REACH = 32;
const WISH = 60;
/** So near ahead stands the way of working that a place is the limit of. */
const NEXT = 10;
const MONEY = /[$€£₹¥]|\d\s?k(?![\p{L}])|\d[.,' ]?\d{3}(?!\d)|\b(?:eur|usd|gbp|chf|pln|czk|cad|aud)\b/u;
const REMOTE = /remot|zdaln|dalku/;
/** Who is only looked at first: others may apply, too. */
const FIRST =
  /\b(?:considered first|first to be considered|(?:given|have|receive|get) (?:preference|priority)|prioriti[sz]ed)\b/;
/** Those who work there already. */
const STAFF = /\b(?:team of|our team|associates|members|colleagues|employees)\b[^.;]{0,60}$/;

/** Where one must live or be, in the posting's own words: "must be based in the EU", "Remote (US only)", "within 2 hours of CET". */
export function placesIn(sentence: Sentence): Found<FactValues['place']>[] {
  // Pay is said by place, and limits nobody.
  // A notice for those who live somewhere asks nobody to live there.
  const isNotice =
    /^\W*(?:for|if)\b(?! \w+ reasons\b)(?! (?:this|the|these) (?:role|position|job|opening|vacancy|team))/.test(
      sentence.lower,
    );
  const lived = isNotice
    ? []
    : livedIn(sentence, has(sentence, 'pay') && MONEY.test(sentence.lower) && !has(sentence, 'zone'));
  const places = [
    ...(lived.length > 0 || isNotice ? lived : livedAtEnd(sentence)),
    ...(lived.length > 0 ? [] : soughtIn(sentence)),
    ...besideMode(sentence),
    ...fromLand(sentence),
    ...notOutside(sentence),
    ...zonesIn(sentence),
  ];
  return longest(places.length > 0 || isNotice ? places : toldIn(sentence));
}

/** "From home, but from the Netherlands": a country that remote work is done from. */
const FROM_LAND =
  /(?:,\s|\s)(?:maar|but|aber|mais|pero|mas|ma|ale|as long as|solange|zolang|so long as)\s(?:(?:wel|only|nur|always|immer|solo|alleen|home is|du|dein zuhause|it is|it's)\s){0,2}(?:vanuit|from|aus|in|depuis|desde|da|z|ze|ist in)\s(?=\p{L})/u;

/** "Applicants outside the EU cannot be considered": one must be inside. */
const OUTSIDE =
  /(?<!\p{L})(?:applicants?|applications?|candidates?|people|anyone|bewerb\p{L}*|kandidat\p{L}*|candidatures?|candidats?|candidatos?|candidature|sollicitanten|kandidaten|kandydat\p{L}*|uchazec\p{L}*)\s(?:(?:from|who live|living|based|located|aus|von|ubicad[oa]s|residentes)\s)?(?:outside|ausserhalb|hors|en dehors|fuera|fora|fuori|al di fuori|buiten|spoza|mimo)(?: (?:of|der|des|von|de|del|da|do|dell'|van))?\s(?=[^.;]{2,50}?(?:cannot|can't|will not|won't|are not|not be|nicht|ne peu|ne ser|no se|no pued|nao s|non p|niet|nie\b|ne\p{L}+))/u;

function notOutside(sentence: Sentence): Found<FactValues['place']>[] {
  const match = /outside|ausserhalb|hors|fuera|fora|fuori|buiten|spoza|mimo/.test(sentence.lower)
    ? OUTSIDE.exec(sentence.lower)
    : null;
  const place = match && placeAt(sentence, match.index + match[0].length);
  return place ? found({ text: place.text }, { start: match.index, end: place.end }) : [];
}

function fromLand(sentence: Sentence): Found<FactValues['place']>[] {
  const match = has(sentence, 'remote') ? FROM_LAND.exec(sentence.lower) : null;
  const place = match && placeAt(sentence, match.index + match[0].length);
  return place && isLandField(place.text) ? found({ text: place.text }, { start: match.index, end: place.end }) : [];
}

/** Where the verb comes last: "moeten al in Nederland wonen", "Bewerber müssen in der Schweiz ansässig sein". */
const LAST = new RegExp(
  `\\b(?:in|im) (?:der |den |het |de )?(${NAME}(?:(?: of | oder | und | en |, |/| )${NAME}){0,3}) (?:wohn\\p{L}*|leb(?:en|st)|wonen|woont|woonachtig|ansassig|gevestigd|gemeldet)(?!\\p{L})`,
  'u',
);
/** What none of them is said without. */
const LAST_VERB = /wohn|leb(?:en|st)|wone|woon|ansassig|gevestigd|gemeldet/;

/** "So long as you live in Austria." */
const CONDITION = /\b(?:solange|sofern|vorausgesetzt|zolang|mits|alle, die|wer)\b/;

function livedAtEnd(sentence: Sentence): Found<FactValues['place']>[] {
  const isAsked = LAST_VERB.test(sentence.lower) && (has(sentence, 'demand', 'only') || CONDITION.test(sentence.lower));
  const match = isAsked ? LAST.exec(sentence.cased) : null;
  const names = match?.[1];
  if (!match || !names || isNoPlace(names) || isOfOthers(sentence.lower.slice(0, match.index)))
    return workplaceIn(sentence);
  const start = match.index + match[0].indexOf(names);
  return found(
    { text: written(sentence, start, start + names.length) },
    { start: match.index, end: match.index + match[0].length },
  );
}

/** Of places of which one says the other, too, the longer; of equal ones the first. */
function longest(places: Found<FactValues['place']>[]): Found<FactValues['place']>[] {
  return places.filter(
    ({ value: { text } }, i) =>
      !places.some((one, j) => j !== i && one.value.text.includes(text) && (one.value.text !== text || j < i)),
  );
}

function livedIn(sentence: Sentence, isPaid: boolean): Found<FactValues['place']>[] {
  const sure = hitsOf(sentence, 'live').filter(
    (hit) =>
      isSure(sentence, hit) && !(isPaid && !REMOTE.test(sentence.lower.slice(Math.max(0, hit.start - NEXT), hit.end))),
  );
  const open = isPaid ? [] : hitsOf(sentence, 'liveOpen').filter((hit) => nearest(sentence, hit, REACH, 'only'));
  for (const hit of [...sure, ...open]) {
    const before = sentence.lower.slice(Math.max(0, hit.start - REACH), hit.start);
    if (
      isOfOthers(before) ||
      FIRST.test(sentence.lower.slice(hit.end)) ||
      STAFF.test(sentence.lower.slice(Math.max(0, hit.start - 2 * WISH), hit.start)) ||
      isWished(sentence, hit, WISH)
    )
      continue;
    const text = placeAt(sentence, hit.end);
    if (text) return found({ text: text.text }, { start: hit.start, end: text.end });
  }
  return [];
}

/** Help with a move is offered more often than a move is asked for. */
function isSure(sentence: Sentence, hit: Hit<Cue>): boolean {
  if (sentence.lower.slice(hit.start, hit.end) === 'a partir de') return has(sentence, 'remote');
  return (
    !/^relocation/.test(sentence.lower.slice(hit.start, hit.end)) || nearest(sentence, hit, REACH, 'only') !== undefined
  );
}
