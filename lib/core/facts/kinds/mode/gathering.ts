import { remembered } from '../../../text/remembered';
import type { Piece } from '../../clause';
import type { Sentence } from '../../sentence';

/** Words for coming together, in all languages, folded: where it is told how often, it tells of days in the office. */
const GATHERING =
  /(?<!\p{L})(?:(?:come|comes|coming|get|gets|getting|are all|are|is|be|sit|sits|bring\p{L}* (?:everyone|everybody|us|the team)) together|gathers?(?= )|(?:we're|we are|everyone is|everybody is|all of us are) (?:all )?(?:there|here)(?: together)?|(?:daar|hier|er) (?:ben je|bent u|zijn we) (?:[^\s.;]+ ){0,6}?aanwezig|(?:meet|meets|meeting|see each other|(?:be|are|is|work|works|working) together) (?:up )?(?:in person|face[ -]to[ -]face|on[ -]?site|there)|(?:treffen|sehen) (?:wir|sich|uns)|wir (?:treffen|sehen) uns|(?:kommen|sind|arbeiten) (?:wir|alle) (?:[^\s.;]+ ){0,4}?(?:zusammen|gemeinsam|beisammen)|(?:nous nous|on se|l'equipe se) (?:retrouv|voi|voy|reuni)\p{L}*|nos (?:vemos|juntamos|reunimos|encontramos)|coincidimos|(?:encontramo|juntamo|reunimo)-nos|ci (?:vediamo|troviamo|incontriamo|ritroviamo)|(?:komen|zijn) (?:we|wij|we allemaal) (?:[^\s.;]+ ){0,4}?(?:samen|bij elkaar|bijeen)|we komen (?:[^\s.;]+ ){0,4}?(?:samen|bij elkaar|bijeen)|zien we elkaar|we zien elkaar|(?:spotyka|widzi|widuje)my sie|(?:potkav|schaz|setkav|vidam)\p{L}* se)(?!\p{L})/u;
/** What none of them is said without: most sentences ask no more. */
const TOGETHER =
  /togeth|gather|\bt?here\b|(?:ben je|bent u|zijn we) |in person|face|on[ -]?site|treffen|sehen|zusammen|gemeinsam|beisammen|retrouv|voi|voy|reuni|vemos|juntamo|encontramo|coincid|vediamo|troviamo|incontriamo|ritroviamo|samen|bij e|bijeen|elkaar|my sie| se(?!\p{L})/u;
/** What is done together from where one is, or less than weekly. */
const ELSEWHERE =
  /\b(?:online|video\w*|zoom|calls?|remotely|virtual\w*|stand-?ups?|slack|dailys?|visio\w*|videollamada\w*|lunch\w*|mittagessen|dejeuner|almuerzo|pranzo|breakfast|drinks|beers?|fruhstuck|borrel|retreats?|off-?sites?|summit)\b|\b(?:every|each) (?:other|second|two|2|few)\b|\bsur deux\b|\bzweite[nr]?\b|\bzwei wochen\b|\bonce an? (?:month|quarter|year)\b|\bom de week\b|\bco drug\p{L}+|\bdos semanas\b|\bdue settimane\b|\b(?:monat|mois|mes|mese|maand|miesiac\p{L}*|mesic\p{L}*|month|year|jahr)\b/u;

/** Who comes together where it is not the team. */
const OTHERS =
  /\b(?:customers?|clients?|users?|families|patients?|partners?|students?|pupils|visitors|members|communit\w*|kunden|clients|clientes|clienti|klanten)\b[^.;,]{0,30}$/;

/** So many sentences are remembered. */
const KEPT = 8;

/** Where a sentence says that people come together in one place; undefined where it does not. */
export function gatheringIn({ lower }: Sentence): Piece | undefined {
  return gathering(lower);
}

/** Several readers ask it of one sentence. */
const gathering = remembered((lower: string): Piece | undefined => {
  const match = TOGETHER.test(lower) ? GATHERING.exec(lower) : null;
  return match && !ELSEWHERE.test(lower) && !OTHERS.test(lower.slice(0, match.index))
    ? { start: match.index, end: match.index + match[0].length }
    : undefined;
}, KEPT);
