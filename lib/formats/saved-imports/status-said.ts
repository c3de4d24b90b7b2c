import { STATUSES, type Status } from '../../core/saved/saved-posting';

/** What stands before a word and says that it is not so, and what may stand between the two. */
const NOT = String.raw`(?:(?<!\p{L})(?:not?|never|cannot|didnt|havent|hasnt|nicht|keine?|pas|sans|sin|без|не|немає)|n['’]t)[ -]+`;
const BETWEEN = `(?:(?:yet|been|have|get|got|received?|an?|the|any|noch|encore|he|ha|reçu|été) |d['’])*`;
const not = (words: string) => new RegExp(`${NOT}${BETWEEN}(?:${words})`, 'iu');

const OFFER = 'offer|angebot|offre|oferta|офер|пропозиц';
const SENT =
  'appl(?:y|ied|ication)|submit|sent|beworben|gesendet|postul|envoy|candidat|solicit|enviad|подан|подав|надісл|відправл';

/** What trackers call how far it has come; the first that fits counts, and what is not so comes before what is. */
const STATUS_WORDS: [Status, RegExp][] = [
  ['closed', /(?:\bno longer|\bnot|n['’]t) accepting|\bdeadline (?:has )?passed/i],
  [
    'interview',
    new RegExp(`(?:\\bno|\\bkein|\\bpas d['’])\\s?(?:${OFFER})\\w* (?:yet|so far)|\\bnoch kein angebot`, 'i'),
  ],
  ['interview', /\b(?:await\w*|waiting (?:for|on)|expecting) (?:an |the )?offer/i],
  ['withdrawn', /\boffer (?:declined|turned down)|\b(?:declin\w+|turned down) (?:the |their |an )?offer/i],
  ['rejected', not(`${OFFER}|pass|select|hired|success|moving forward|proceed`)],
  [
    'rejected',
    /reject|declined|failed|no longer considered|absage|abgelehnt|refus|unsuccessful|turned down|ghost|not selected|rechaz|不採用|内定なし|відмов/i,
  ],
  ['applied', not('interview|gespräch|entretien|entrevista')],
  ['saved', not(SENT)],
  ['saved', /未応募|応募していない|応募予定|\bunapplied|\b(?:dois|vais|veux) postuler/i],
  [
    'withdrawn',
    /withdr|\bno(?:t| longer) interested|\bpassed(?: on\b| up\b|\W*$)|zurückgezogen|abandon|retirad|辞退|відклик/i,
  ],
  // Of “passed phone screen” the stage that was passed counts.
  ['interview', /\bpassed\b/i],
  ['offer', /offer|accepted|hired|negotiat|angebot|offre|oferta|内定|офер|пропозиц/i],
  [
    'interview',
    /interview|screen|phone|\bround\b|on-?site|assessment|take-?home|gespräch|entretien|entrevista|面接|співбесід/i,
  ],
  [
    'saved',
    /\bto apply\b|\b(?:will|should|might|may|can|must|['’]ll) (?:be )?apply|\b(?:on|of|about|considering|before) applying\b|^(?:apply(?:ing)?|prepar\w*|draft\w*|wish ?list|bookmarked|interested|zu bewerben|à postuler)\b/i,
  ],
  ['closed', /closed|archiv|expired|\bfilled\b|no longer available|geschlossen|cerrad|終了|закрит/i],
  [
    'applied',
    /\bhea(?:r|rd) back|\b(?:no|keine|sin|pas de) (?:response|reply|answer|antwort|rückmeldung|respuesta|réponse)|appl|submitted|sent|beworben|gesendet|(?:ver|abge)schickt|eingereicht|candidat|postul|envoy|solicitad|enviad|応募|подано|відправл|надісл/i,
  ],
];

/** How far it has come, in the words of any tracker; what is not known is only saved. */
export function statusSaid(words: string): Status {
  const same = STATUSES.find((status) => status === words.trim().toLowerCase());
  return same ?? STATUS_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'saved';
}
