import type { ContractType, FactValues } from '../../../posting/fact';
import { answerBehind } from '../../answer';
import { distance, isNegated, isShort, isWished, near, type Piece } from '../../clause';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Found } from '../found';
import { monthsOf } from './term-months';
import { endsWith, isOfJob, standingIn } from './terms-in-prose';

const TYPES = [
  ['permanent', 'permanent'],
  ['employed', 'permanent'],
  ['fixedTerm', 'fixed-term'],
  ['freelance', 'freelance'],
  ['internship', 'internship'],
] as const;
const REACH = 46;
const WISH = 40;
/** A line of terms has no more words. */
const LINE = 8;
/** A word alone on its line says what it would not say in a sentence. */
const ALONE: [RegExp, ContractType][] = [
  [
    /^clt$|^(?:regime |modelo |tipo )?(?:de )?contratacao clt$|^permanent$|\bperm\b|^fest$|^cdi$|^vast$|^indefinido$|^regular$/,
    'permanent',
  ],
  [/^(?:contract|temporary|temp|cdd|befristet|tijdelijk|contract tijdelijk|temporal|ftc|fixed term)$/, 'fixed-term'],
  [/^(?:contractor|contractors|freelancers?|b2b)$/, 'freelance'],
  [/^(?:interns?|internships?|intern ok|interns welcome|praktikum|stage|stagiaire)$/, 'internship'],
];
/** The same, wherever in the sentence they stand. */
const OTHER_TERMS =
  /\b(?:probation\w*|probezeit|notice|kundigungsfrist|gehalter|experience|erfahrung|parental|elternzeit|essai|proeftijd|onboarding|every|past|ago|pto|vacation|leave)\b/;
/** A term that says how long, and not how one is employed. */
const TERM =
  /^(?:months?|years?) (?:contract|assignment|engagement)$|^contract (?:role|position|job|length|assignment)$/;
/** Behind months that begin a line of terms. */
const ONLY_TERM =
  /^\s?(?:initially|initial|to start|zunachst|renouvelables?|renovables|renovaveis|prorogabili)?\s?[,;]/;
const FAR = 100;

/** How one is employed, as a sentence says; of a fixed term with its months. */
export function contractsIn(sentence: Sentence): Found<FactValues['contract']>[] {
  if (DEAL.test(sentence.lower)) return [];
  const isOfLeave = LEAVE.test(sentence.lower);
  const term = isOfLeave ? undefined : monthsOf(sentence);
  const endless = hitsOf(sentence, 'fixedTerm').find((hit) => answerBehind(sentence, hit) === false);
  if (endless) return [{ value: { type: 'permanent' }, start: endless.start, end: endless.end }];
  const said = TYPES.flatMap(([cue, type]): Found<FactValues['contract']>[] => {
    if (isOfLeave && cue !== 'permanent') return [];
    const hit = hitsOf(sentence, cue).find(
      (one) =>
        !isDenied(sentence, one) &&
        !(cue === 'internship' && isWished(term ? { ...sentence, isWished: () => false } : sentence, one, WISH)) &&
        !isLike(sentence, one) &&
        !isTrade(sentence, one) &&
        !isLater(sentence, one) &&
        !(type === 'permanent' && isHoped(sentence, one)),
    );
    if (!hit) return [];
    // "Umowa o pracę na czas określony"
    if (cue === 'employed' && hitsOf(sentence, 'fixedTerm').some((one) => near(sentence, one, hit, REACH))) return [];
    // "Befristet" may be in one word, and the months further on.
    const isOther = TYPES.some(
      ([rival]) =>
        rival !== cue &&
        term &&
        hitsOf(sentence, rival).some((one) => distance(one, term) < distance(hit, term) && isOr(sentence, one, hit)),
    );
    const months =
      type === 'permanent' || isOther ? undefined : term && distance(term, hit) <= FAR ? term.months : undefined;
    const isTerm = cue === 'fixedTerm' && isWeak(sentence, hit);
    if (isTerm && months === undefined) return [];
    const isAside = isTerm || (months !== undefined && TERM.test(sentence.lower.slice(hit.start, hit.end)));
    const value = { type, ...(months !== undefined && { months }) };
    return [{ value, start: hit.start, end: hit.end, ...(isAside && { isAside }) }];
  });
  const [own] = said;
  const days = own?.value.type === 'freelance' && own.value.months === undefined && termOf(sentence, term);
  if (days && said.length === 1) return [{ ...own, value: { ...own.value, months: days } }];
  if (
    own?.value.type === 'fixed-term' &&
    said.some((one) => one.value.type === 'freelance' && !isOr(sentence, own, one))
  )
    return distinctTypes(said.map((one) => ({ ...one, value: { ...one.value, type: 'freelance' as const } })));
  if (said.length > 0) return distinctTypes(said);
  const lasting = hitsOf(sentence, 'permanentWord').find((hit) => !isNegated(sentence, hit) && !isLike(sentence, hit));
  if (
    lasting &&
    (isOfJob(sentence, lasting) || isShort(sentence, LINE) || (lasting.first === 0 && isShort(sentence, 2 * LINE))) &&
    (isOfJob(sentence, lasting) || hitsOf(sentence, 'full', 'part').length > 0 || isOwnPart(sentence, lasting))
  )
    return [{ value: { type: 'permanent' }, start: lasting.start, end: lasting.end }];
  if (isShort(sentence, 6) && !has(sentence, 'experience')) {
    const parts = sentence.lower.split(/[,;]/).map((part) =>
      part
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim()
        .replace(/^(?:(?:job|employment|contract) )?type /, ''),
    );
    const alone = ALONE.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1];
    if (alone && (parts.length > 1 || isShort(sentence, 4)))
      return [
        {
          value: { type: alone, ...(term && alone !== 'permanent' && { months: term.months }) },
          start: 0,
          end: sentence.lower.length,
        },
      ];
  }
  const ending = term && endsWith(sentence, term);
  if (ending) return [{ value: { type: 'fixed-term', months: term.months }, ...ending }];
  const cover = standingIn(sentence.lower);
  if (cover) return [{ value: { type: 'fixed-term', ...(term && { months: term.months }) }, ...cover }];
  // "5 months, full time", "6 months initially, £475 per day"
  const isFirst =
    term !== undefined &&
    term.start <= 2 &&
    !/\d\s?\+/.test(sentence.lower.slice(0, term.end)) &&
    ONLY_TERM.test(sentence.lower.slice(term.end));
  if (term && isFirst && hitsOf(sentence, 'full', 'part', 'daily', 'hourly', 'weekly', 'day').length > 0)
    return [{ value: { type: 'fixed-term', months: term.months }, start: term.start, end: term.end, isAside: true }];
  const word =
    term &&
    hitsOf(sentence, 'contractWord').find(
      (hit) => (near(sentence, hit, term, REACH) || isLabelOf(sentence, hit, term)) && !isLike(sentence, hit),
    );
  if (!term || !word || OTHER_TERMS.test(sentence.lower)) return [];
  return [
    {
      value: { type: 'fixed-term', months: term.months },
      start: Math.min(term.start, word.start),
      end: Math.max(term.end, word.end),
      isAside: true,
    },
  ];
}

/** "Partita IVA o assunzione a tempo determinato": one or the other. */
function isOr({ lower }: Sentence, a: Piece, b: Piece): boolean {
  return /\b(?:or|oder|ou|of|o|lub|albo|nebo|oppure)\b|\s\/\s/.test(
    a.start < b.start ? lower.slice(a.end, b.start) : lower.slice(b.end, a.start),
  );
}

/** Denied, and not by a word of its own: "contrato sem termo". */
function isDenied(sentence: Sentence, piece: Piece): boolean {
  const isOwn = hitsOf(sentence, 'not').some(({ start, end }) => start >= piece.start && end <= piece.end);
  return !isOwn && isNegated(sentence, piece);
}

/** Between commas or behind a label: "Employment: permanent, four days a week". */
function isOwnPart({ lower }: Sentence, { start, end }: Piece): boolean {
  return /(?:^|[,;:|(/•-])\s*$/.test(lower.slice(0, start)) && /^\s*(?:$|[,;|)/.])/.test(lower.slice(end));
}

/** "Project duration: 01.02.2027 to 31.07.2027 (6 months)" */
function isLabelOf({ lower }: Sentence, word: Piece, term: Piece): boolean {
  if (word.end > term.start) return false;
  // "Contract Java developer (6 months)"
  const isTitle = word.start === 0 && /^[^.;:|]{0,60}\(\s?$/.test(lower.slice(word.end, term.start));
  return isTitle || (term.start - word.end <= REACH && /^(?:\s\p{L}+)?\s?[:(]/u.test(lower.slice(word.end)));
}

/** "A permanent position, after a temporary contract" gives both; one type is given once. */
function distinctTypes(all: Found<FactValues['contract']>[]): Found<FactValues['contract']>[] {
  return all.filter(({ value }, i) => all.findIndex((one) => one.value.type === value.type) === i);
}

/** The months of a contract that the same sentence calls a freelancer's: "6 month contract, outside IR35". */
function termOf(sentence: Sentence, term: ReturnType<typeof monthsOf>): number | undefined {
  if (!term || OTHER_TERMS.test(sentence.lower)) return undefined;
  return hitsOf(sentence, 'contractWord').some((hit) => near(sentence, hit, term, REACH)) ? term.months : undefined;
}

/** Ahead of what comes after a term: "na een jaarcontract een vaste aanstelling". */
const AFTER_TERM =
  /(?<!\p{L})(?:na|after|nach|apres|despues de|depois de|dopo|po)\s(?:(?:een|an?|one|ein\p{L}*|un\p{L}*|your|the|je|jouw|der|dem|le|la|el|il)\s)?(?:[\p{L}\d-]+\s){0,2}(?:months?|monaten?|weeks|wochen|mois|meses|mesi|maanden|jaarcontract|contract|vertrag|befristung|cdd|contrat|contrato|contratto|umow\p{L}*|smlouv\p{L}*)\b[^.;:,]{0,40}$/u;

/** "A permanent contract after one year" */
function isLater({ lower }: Sentence, { start, end }: Piece): boolean {
  // "After six months' probation" is permanent all the same.
  if (
    /^[^.;]{0,40}\b(?:probation\p{L}*|probezeit|essai|prueba|prova|proeftijd|probny\p{L}*|zkusebni\p{L}*)/u.test(
      lower.slice(end),
    )
  )
    return false;
  if (AFTER_TERM.test(lower.slice(0, start))) return true;
  return /^\sna\s(?:een|\p{L}+ (?:jaar|maanden))|^\s(?:after|nach|apres|despues de|depois de|dopo|po)\s(?:een|ein\w*|one|a|un\w*|six|\d|jed\w*|rok\w*)/u.test(
    lower.slice(end, end + 24),
  );
}

/** Ahead of what may only become a permanent contract. */
const HOPED =
  /(?<!\p{L})(?:possib\p{L}*|posib\p{L}*|potential\p{L}*|prospects?|view to|chances?|may|might|could|become|becoming|convert\p{L}*|transition\p{L}*|leading|aussicht\p{L}*|ubernahme\p{L}*|option\p{L}*|ziel|spater\p{L}*|uitzicht|kans|daarna|perspectives?|evolution|evoluer|evolutif|embauche|debouch\p{L}*|transform\p{L}*|perspectiva\p{L}*|pasar|paso|conversion|incorporacion|passagem|conversao|perspectiva|finalizzat\p{L}*|prospettiva|trasform\p{L}*|scopo|mozliw\p{L}*|nastepnie|przejsci\p{L}*|moznost\p{L}*|nasledn\p{L}*|vyhled\p{L}*|prechod\p{L}*)(?!\p{L})[^.;:|]{0,50}$/u;

/** "As soon as possible" hopes for nothing. */
const SOON =
  /(?<!\p{L})(?:as soon as possible|des que possible|(?:so )?(?:bald|schnell|rasch|fruh) wie moglich|zum nachstmoglichen|lo antes posible|cuanto antes posible|o mais (?:cedo|rapido|breve) possivel|il prima possibile|zo (?:snel|spoedig) mogelijk|jak najszybciej(?: to mozliwe)?|(?:co )?nejdrive(?: to mozne)?)/gu;
/** "Possibilité d'embauche en CDI" */
function isHoped({ lower }: Sentence, { start }: Piece): boolean {
  return HOPED.test(lower.slice(Math.max(0, start - 80), start).replace(SOON, ' '));
}

/** Phrases that are of a term only where it is said: "contract for", "limited to". */
function isWeak({ lower }: Sentence, { start, end }: Piece): boolean {
  return (
    /^(?:contract (?:for|of)|zunachst (?:fur|auf)|limited to|duration|contract van|contract voor|temporal|contract duration|contract length|intérim|determinato|urcitou|okreslony|tijdelijk|temporari\w*)$/.test(
      lower.slice(start, end),
    ) && !/^(?:urcitou|okreslony|determinato)$/.test(lower.slice(start, end))
  );
}

/** "B2B" is a contract only where employment is spoken of; else it is what the firm sells. */
function isTrade(sentence: Sentence, { start, end }: Piece): boolean {
  const isItem =
    isShort(sentence, 12) &&
    /[(,/]\s?$/.test(sentence.lower.slice(0, start)) &&
    /^\s?[),/]/.test(sentence.lower.slice(end));
  return (
    !isItem && sentence.lower.slice(start, end) === 'b2b' && !EMPLOYED.test(sentence.lower) && !isShort(sentence, 4)
  );
}

/** A contract that a firm won is none of employment. */
const DEAL =
  /\b(?:signed|won|awarded|landed|secured|renewed) (?:an?|our|its|the|several|two|three) [^.;]{0,40}\bcontracts?\b/;
/** Ahead of contracts that are made for others: "you draft fixed-term contracts". */
const DRAFTED =
  /(?<!\p{L})(?:draft\p{L}*|negotiat\p{L}*|review\p{L}*|manag\p{L}*|prepar\p{L}*|handl\p{L}*|writ(?:e|es|ing)|administer\p{L}*|erstell\p{L}*|prufst|prufen|entwirf\p{L}*|redig\p{L}*|redact\p{L}*|opstell\p{L}*|przygotow\p{L}*|pripravuj\p{L}*) (?:[\p{L}-]+ ){0,3}$/u;
/** How leave is counted is no term of employment. */
const LEAVE = /\bpto\b|\bpaid time off\b|\bvacation days?\b/;
const SOUGHT =
  /\b(?:seeking|hiring|looking for|searching|welcome|open to|only|suchen|cherch\w*|zoek\w*|busca\w*|szukamy|hledame)\b/;
const EMPLOYED =
  /\b(?:pln|netto|vat|umow\w*|kontrakt\w*|contract\w*|employment|faktur\w*|stawk\w*|wspolprac\w*|uop|forma)\b/;

function isLike(sentence: Sentence, hit: Piece): boolean {
  const text = sentence.lower.slice(hit.start, hit.end);
  // Freelancers are customers and colleagues as often as they are sought.
  if (/s$/.test(text) && /freelancer|contractor/.test(text) && !isShort(sentence, 4) && !SOUGHT.test(sentence.lower))
    return true;
  if (
    DRAFTED.test(sentence.lower.slice(0, hit.start)) &&
    /(?:contracts|vertrage|contrats|contratos|contratti|contracten|umowy|smlouvy)/.test(
      sentence.lower.slice(hit.start, hit.end + 16),
    )
  )
    return true;
  // "CLT-03"
  if (/^-\d/.test(sentence.lower.slice(hit.end))) return true;
  // "Temp to perm role"
  if (/^perm/.test(text) && /\bto[\s-]$/.test(sentence.lower.slice(0, hit.start))) return true;
  return hitsOf(sentence, 'noContract').some(
    (other) => distance(other, hit) === 0 && other.start < hit.end && hit.start < other.end,
  );
}
