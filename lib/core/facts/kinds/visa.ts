import type { FactValues } from '../../posting/fact';
import { answerBehind } from '../answer';
import { distance, isNegated, isShort, nearest, type Piece } from '../clause';
import { has, hitsOf, type Sentence } from '../sentence';
import { type Found, found } from './found';

const REACH = 70;
/** Whoever helps with this and that, and with the visa. */
const HELPS = /\bwe(?:'ll| will| also| can)? (?:help|assist|support|take care|handle|cover)\b[^.;!?]*\byour $/;

/** Whose visas they are where it is the work itself. */
const SERVED = /\byou(?:'ll| will)?\b.{0,80}\b(?:customers?|clients?|applicants|travell?ers)\b.{0,40}\bvisa/;
const HELP_REACH = 36;
/** Who does something about a visa: "Wij regelen je visum", "s vízem pomůžeme". */
const HELP =
  /\b(?:(?:we|we'll|will|can|cannot|can't|unable to|gladly|fully|also) (?:help|assist|support|provide|handle|cover|arrange|organi[sz]e|sort|take care of|pay)|help with|support with|assistance with|(?:visa|visum|visums)[ -](?:support|unterstutzung|hilfe|help)|regelen|verzorgen|helfen|unterstutzen|ubernehmen|kummern uns|pomoc|pomagamy|pomozemy|wspieramy|pomuzeme|pomahame|zajistime|vyridime|supporto|aiutiamo|ti aiutiamo|ci occupiamo|gestiamo|apoio|apoiamos|ajudamos|tratamos|asseguramos|apoyo|apoyamos|ayudamos|gestionamos|tramitamos|aidons|accompagnons|nous occupons|prenons en charge|(?:faisons|effectuons|gerons) (?:aucune? |pas de |les |toutes les |la )?demarches?|zalatwiamy|zapewniamy|ne(?:pomaha|zajist|zajistuj|res|vyriz|vyrizuj)\p{L}+)(?!\p{L})/u;
/** "If you need a work permit we will get you one." */
const IF_NEEDED =
  /\bif you (?:do )?(?:need|require|are coming from|come from)\b[^.;]{0,60}?,? we(?:'ll| will| can| gladly)? (?:get|arrange|organi[sz]e|sort|apply|pay|handle|help|take care|sponsor|support)\b/;
const PAYMENT = /\b(?:mastercard|paypal|amex|payments?|debit|credit|karten?|cartes?|tarjetas?)\b/;
/** A permit that one must have is no help with one. */
const NEEDED =
  /\b(?:required|must|vorausgesetzt|voraussetzung|erforderlich|valid|gultige\w*|valide|vereist|wymagan\w*)\b/;
const SPONSORSHIP = /\b(?:sponsor\w*|support|assistance|help|visa)\b/;

/** Whether a sentence offers to sponsor a visa, or says that nobody does. That one must be allowed to work says neither. */
export function visasIn(sentence: Sentence): Found<FactValues['visa']>[] {
  if (sentence.lower.trimEnd().endsWith('?') || SERVED.test(sentence.lower)) return [];
  const label = hitsOf(sentence, 'visaHelp', 'sponsor', 'visa').find(
    (hit) => answerBehind(sentence, hit) !== undefined,
  );
  if (label && !(label.cue === 'visa' && !SPONSORSHIP.test(sentence.lower)))
    return found({ sponsored: answerBehind(sentence, label) === true }, label);
  const refusal = hitsOf(sentence, 'unsponsored')[0];
  if (refusal) return found({ sponsored: false }, refusal);
  const help = hitsOf(sentence, 'visaHelp')[0];
  if (help) return found({ sponsored: !isNegated(sentence, help) }, help);
  const sponsors = hitsOf(sentence, 'sponsor');
  const sponsor =
    sponsors.find((one) => isNegated(sentence, one)) ??
    sponsors.find((one) => nearest(sentence, one, REACH, 'offer')) ??
    sponsors[0];
  if (sponsor) {
    // "We will sponsor your clearance"
    if (has(sentence, 'clearanceWord') && !has(sentence, 'visa')) return [];
    if (isNegated(sentence, sponsor)) return found({ sponsored: false }, sponsor);
    const offered = nearest(sentence, sponsor, REACH, 'offer') ?? (isShort(sentence) ? sponsor : undefined);
    const about =
      has(sentence, 'visa') ||
      /\b(?:candidates?|applicants?|employment|relocat\w*|international)\b/.test(sentence.lower);
    const needs = /\b(?:require|requires|requiring|need|needs|needing)\b/.test(sentence.lower);
    return about && offered && !needs ? found({ sponsored: true }, sponsor) : [];
  }
  if (!has(sentence, 'visa')) return [];
  const promised = IF_NEEDED.exec(sentence.lower);
  if (promised) return found({ sponsored: true }, { start: promised.index, end: promised.index + promised[0].length });
  const helper = HELP.exec(sentence.lower);
  const piece = helper && { start: helper.index, end: helper.index + helper[0].length };
  const [visa] = hitsOf(sentence, 'visa').toSorted((a, b) => (piece ? distance(a, piece) - distance(b, piece) : 0));
  if (visa && !PAYMENT.test(sentence.lower)) {
    const isNear =
      piece &&
      distance(piece, visa) <= HELP_REACH &&
      !/[;:.]|\b(?:you|if|but|without)\b/.test(between(sentence, piece, visa).replace(/^\s?:/, ''));
    if (
      helper &&
      piece &&
      isNear &&
      !NEEDED.test(sentence.lower.slice(Math.max(0, Math.min(piece.start, visa.start) - 30), visa.end + 40))
    )
      return found(
        { sponsored: !/^ne/.test(helper[0]) && !isNegated(sentence, visa) && !isNegated(sentence, piece) },
        visa,
      );
  }
  const refused = visa && isRefused(sentence, visa);
  if (visa && refused) return found({ sponsored: false }, visa);
  // "We help with the move and your visa"
  const mover = visa && HELPS.exec(sentence.lower.slice(Math.max(0, visa.start - REACH), visa.start));
  if (visa && mover && !isNegated(sentence, visa)) return found({ sponsored: true }, visa);
  if (!visa || sentence.cased.slice(visa.start, visa.end) !== 'VISA' || !isShort(sentence, 3)) return [];
  return found({ sponsored: !isNegated(sentence, visa) }, visa);
}

/** To help, where nobody can: "não é possível apoiar vistos". */
const TO_HELP =
  /(?<!\p{L})(?:apply for|obtain|arrange|beantragen|einholen|beschaffen|besorgen|organisieren|apoiar|ajudar|tratar d\p{L}+|ayudar|tramitar|gestionar|apoyar|aider|accompagner|prendre en charge|aiutare|supportare|gestire|offrire|pomoc|zalatwic|pomoci|zajistit|vyridit|helpen|ondersteunen)(?!\p{L})/u;

function isRefused(sentence: Sentence, visa: Piece): boolean {
  const verb = TO_HELP.exec(sentence.lower);
  const piece = verb && { start: verb.index, end: verb.index + verb[0].length };
  return (
    piece !== null && distance(piece, visa) <= HELP_REACH && isNegated(sentence, piece) && !NEEDED.test(sentence.lower)
  );
}

function between({ lower }: Sentence, a: Piece, b: Piece): string {
  return a.start < b.start ? lower.slice(a.end, b.start) : lower.slice(b.end, a.start);
}
