import type { FactValues } from '../../../posting/fact';
import { isNegated } from '../../clause';
import type { Found } from '../../kinds/found';
import type { Hit } from '../../phrases';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Cue } from '../../words';
import { isNoPlace, NAME, placeAt, tidy } from '../names';
import { isPlaceField } from '../place-field';
import { isOfColleagues, isOfOthers, isOrHome } from '../whose';
import { isOfOtherPeople, isReaderAt, isReaderBehind, withoutClient } from './readers';
import { isPassingStay } from './stays';
import { townAmongTerms } from './terms';

type Place = Found<FactValues['place']>;

const REACH = { ahead: 40, behind: 100, clause: 90 };
const PREPOSITION = '(?:in|at|near|à|a|au|en|em|no|na|im|bei|nahe|de|di|do|da|w|we|v|ve|te|pod|u)';
const IS =
  '(?:is|are|sont|se trouvent|sind|befinden sich|sits|lies|stands|liegt|ist|steht|befindet sich|se trouve|est|esta|se encuentra|se halla|fica|situa-se|si trova|e|ligt|staat|is gevestigd|miesci sie|znajduje sie|jest|sidli|je|lezi)';
/** From a site to its place: "our plant in Linz", "our office is on the river, in Vigo", "nuestra planta de Burgos". */
const WAY = `(?: (?:located|based|basee?|installee?|situee?|situad[oa]|localizad[oa]|gelegen))?(?: (?:on|at|by|near|beside|next to|just off|above|opposite|bei|am|an der|neben|junto|pres|a cote|vicino|presso|vlak bij|naast|przy|u|a due passi|a \\p{L}+ minut\\p{L}+|\\p{L}+ minutes?)\\b[^.;:()]{3,40}?,?| (?:mitten|direkt|right|zentral|centrally|proprio|mesto))? ${PREPOSITION} (?=(?:der |den |la |le )?\\p{Lu})`;
const BEHIND = new RegExp(`^(?:,? (?:that |which )?${IS})?${WAY}`, 'u');
const SITES =
  '(?:offices?|team|lab|studio|workshop|plant|factory|site|role|position|job|post|Buros?|Team|Werkstatt|Werk|Labor|Studio|Arbeitsplatz|Stelle|bureaux?|locaux|equipe|atelier|laboratoire|usine|poste|oficina|equipo|taller|planta|puesto|escritorio|equipa|time|fabrica|vaga|ufficio|stabilimento|laboratorio|posto|kantoor|fabriek|baan|functie|biuro|zespol|kancelar|tym)';
/** What no such sentence is said without: most have none, and are spared the dear pattern. */
const SITE_IS = new RegExp(`${SITES} ${IS} `);
/** "The team sits in Stellenbosch", "o escritório fica no Porto". */
const SITS = new RegExp(
  `(?<!\\p{L})(?:[Tt]he|[Yy]our|[Tt]his|[Dd]as|[Dd]ie|[Dd]ein|[Ii]hr|[Ll]e|[Ll]a|[Ll]'|[Vv]otre|[Ee]l|[Tt]u|[Oo]|[Aa]|[Ii]l|[Hh]et|[Dd]e|[Jj]e|[Nn]os|[Oo]ur|[Uu]nsere) ?(?:small |new )?${SITES} ${IS}${WAY}`,
  'u',
);
const STATES_IT = new RegExp(`^,? ${IS} `, 'u');
/** What comes right ahead of a site where somebody is at it, or goes to it. */
const TO =
  /(?<!\p{L})(?:in|at|from|into|to|for|im|am|an|ab|fur|aus|von|zu|dans|a|au|pour|chez|depuis|en|para|desde|por|em|no|na|nel|nella|presso|per|op|naar|voor|vanuit|w|we|do|v|ve|pro|z|ze|part of|teil|join|rejoignez|integrez|verstarken) (?:el |la |o |a |il |i |os |as )?$/u;
/** "… and that is where engineering sits". */
const WHERE = /\b(?:and )?(?:that's|that is|which is) where\b|\bwhere (?:you|the team)\b/u;
/** What is said of a site itself: "our site at Oranmore opened in 2012". */
const OF_ITSELF =
  /^ (?:in|at|near) \p{Lu}[\p{L}' -]{2,40}(?:,[^.;,]{2,40},)? (?:is|has|opened|employs|houses|sits|stands|lies|counts)\b/u;
/** The reader is spoken to, or somebody is sought for a site, or it stands at the beginning. */
const YOU =
  /(?<!\p{L})(?:you|your|you'll|you'd|you're|du|dich|dein\p{L}*|sie|ihr\p{L}*|vous|votre|tu|te|usted|tus|voce|contigo|je|jij|jouw|jou|u|ti|tuo|tua|cie|ciebie|vas|vam|ty|us|uns|nous)(?!\p{L})/u;
const FOR =
  /(?:^[^\p{L}\p{N}_]*(?:\p{L}+ )?|(?<!\p{L})(?:for|fur|pour|para|per|voor|do|pro|join|part of) )(?:el |la |o |a |il |i )?$/u;
/** A site that is the firm's seat, or one of those it has beside others. */
const SEAT =
  /\b(?:headquarters|hq|zentrale|hauptsitz|siege|sede|hoofdkantoor|siedzib\w*|central\w*|(?:head|other|further|second|sister|parent|global|international|weitere\p{L}*|andere\p{L}*|autres?|otras?|outr[oa]s?)\s)/u;
/** What stands at a place that nobody knows: "our site at Oranmore". */
const AT_SITE = /(?:site|plant|depot|works|factory|warehouse|yard|mill|terminal)$/;
/** Several offices are the firm's. */
const SEVERAL = /(?:offices|buros|bureaux|oficinas|escritorios|kantoren|uffici)$/;
/** What is made for a site, or is opened there, is not yet done there. */
const SERVED =
  /\b(?:buil[dt]\w*|develop(?:s|ed|ing)?|design(?:ed|ing)|tools?|software|systems?|purchase\w*|suppl\w*|deliver\w*|ship\w*|mov(?:e|ed|ing)|open(?:s|ed|ing)?|clos(?:es|ed|ing)|visit\w*|entwick(?:el[nt]?|eln|le)|besuch\w*|liefer\w*|developp(?:er|ons|ez)|responsab\w*|alongside|other than|with|mit|avec|con|com|met)\s(?:\w+\s){0,2}$/;

/** A town with its state, ahead of which something is said to be there: "a contract position in Sandy Springs, GA". */
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|BC|AB|QC';
const AT_STATE = new RegExp(
  `(?<!\\p{L})(?:in|near|at) (?=${NAME}(?: ${NAME}){0,2},? (?:${STATES})(?=\\P{L}|$|\\p{Lu}\\p{Ll}))`,
  'gu',
);
/** Ahead of a town that somebody or something is in. */
const INTO =
  /(?<!\p{L})(?:in|near|nahe|im raum|bei|at|at the|in the|from the|to the|our|à|a|en|em|no|na|w|we|v|ve|te)\s(?:(?:our|the|central|downtown|inner|greater|unserem|unserer|notre|nuestra|nuestro|ons|onze|vicino a|de|(?:[ad]-)?\d{4,5}) )?$/u;
const SITE =
  /^(?:-based)? (?:office|plant|lab|laboratory|studio|site|newsroom|workshop|factory|warehouse|depot|campus|hub|clinic|hospital|kitchen|store|showroom|team|facility|branch|headquarters|hq)\b/u;
/** What is only hoped for is no limit. */
const WISHED =
  /\b(?:prefer\p{L}*|prioriti[sz]e|whenever possible|ideal\p{L}*|if you|bevorzugt|wunschenswert|de preference|preferentemente|idealiter|bij voorkeur|najlepiej)\b/u;

/** Where the work is done, as running text tells it of a site of the firm, or of a town that the reader is to be in. It stands only where nothing else says it. */
export function toldIn(sentence: Sentence): Place[] {
  if (has(sentence, 'remote') && !has(sentence, 'hybrid', 'day')) return [];
  const place =
    siteIn(sentence) ?? sitsIn(sentence) ?? townIn(sentence) ?? stateIn(sentence) ?? townAmongTerms(sentence);
  return place && !isOrHome(sentence, place.end) && !WISHED.test(sentence.lower)
    ? [{ ...place, isAside: true, isFaint: true }]
    : [];
}

function siteIn(sentence: Sentence): Place | undefined {
  for (const hit of hitsOf(sentence, 'ourSite')) {
    const before = sentence.lower.slice(0, hit.start);
    const named = sentence.lower.slice(hit.start, hit.end);
    if (isNegated(sentence, hit) || SERVED.test(before) || isOfColleagues(before) || isPassingStay(before)) continue;
    const rest = sentence.cased.slice(hit.end, hit.end + REACH.behind);
    const isFirms = (SEAT.test(named) || SEVERAL.test(named)) && !WHERE.test(rest);
    if ((isFirms || !isSpokenOf(before, rest)) && !isReaderAt(before)) continue;
    const way = BEHIND.exec(rest);
    const place = nameWithin(sentence, hit) ?? behind(sentence, hit.end, way);
    // "Our studio at Acme" may be a customer's.
    if (place && (!way?.[0].endsWith(' at ') || AT_SITE.test(named) || isPlaceField(place.value.text))) return place;
  }
  return undefined;
}

/** Somebody unnamed is at it or sought for it, or where it is is told. */
function isSpokenOf(before: string, rest: string): boolean {
  if (STATES_IT.test(rest) || (before.trim() === '' && OF_ITSELF.test(rest))) return true;
  return TO.test(before) && (YOU.test(before + rest.toLowerCase()) || FOR.test(before)) && !isOfOtherPeople(before);
}

/** "Our Galway plant". */
function nameWithin(sentence: Sentence, { start, end }: Hit<Cue>): Place | undefined {
  const [, ...words] = sentence.cased.slice(start, end).split(' ');
  const names = words.slice(0, -1).join(' ');
  if (!/^\p{Lu}/u.test(names) || isNoPlace(names)) return undefined;
  const text = known(tidy(names));
  return text ? { value: { text }, start, end } : undefined;
}

function sitsIn(sentence: Sentence): Place | undefined {
  const maySit = has(sentence, 'placed', 'office', 'town', 'workplace') && SITE_IS.test(sentence.cased);
  const match = maySit ? SITS.exec(sentence.cased) : null;
  return match ? behind(sentence, match.index, match) : undefined;
}

/** "Vous travaillerez à Grenoble", "the London newsroom". */
function townIn(sentence: Sentence): Place | undefined {
  for (const hit of hitsOf(sentence, 'town')) {
    if (!/^\p{Lu}/u.test(sentence.cased.charAt(hit.start))) continue;
    const way = INTO.exec(sentence.lower.slice(Math.max(0, hit.start - REACH.ahead), hit.start));
    if (!way) continue;
    const before = withoutClient(sentence.lower.slice(0, hit.start - way[0].length).trimEnd());
    const behindIt = sentence.lower.slice(hit.end);
    if (isOfOthers(`${before} `) || isOfColleagues(`${before} `) || isPassingStay(`${before} `)) continue;
    const isSite = SITE.test(behindIt) && /\b(?:the|our)\s$/.test(way[0]) && !isOfOtherPeople(before);
    if (!isReaderAt(before) && !isReaderBehind(before, behindIt) && !(isSite && has(sentence, 'day', 'person')))
      continue;
    const place = behind(sentence, hit.start, ['']);
    if (place) return { ...place, value: { text: known(place.value.text) ?? place.value.text } };
  }
  return undefined;
}

function stateIn(sentence: Sentence): Place | undefined {
  // A look at two letters spares the dear pattern.
  if (!/ [A-Z]{2}(?![a-z]|[A-Z](?![a-z]))/.test(sentence.cased)) return undefined;
  for (const match of sentence.cased.matchAll(AT_STATE)) {
    const before = withoutClient(sentence.lower.slice(0, match.index).trimEnd());
    if (!isReaderAt(before) || isOfOthers(`${before} `)) continue;
    const place = behind(sentence, match.index, match);
    if (place) return { ...place, value: { text: known(place.value.text) ?? place.value.text } };
  }
  return undefined;
}

/** As much of names as is known to be a place: "Tampa, FL" of "Tampa, FL Central Operations". */
function known(names: string): string | undefined {
  for (let end = names.length; end > 0; end = names.lastIndexOf(' ', end - 1)) {
    const part = names.slice(0, end).replace(/,$/, '');
    if (isPlaceField(part)) return part;
  }
  return undefined;
}

/** The place right behind a match that begins at an offset. */
function behind(sentence: Sentence, from: number, match: RegExpExecArray | [string] | null): Place | undefined {
  const place = match && placeAt(sentence, from + match[0].length);
  return place ? { value: { text: place.text }, start: from, end: place.end } : undefined;
}
