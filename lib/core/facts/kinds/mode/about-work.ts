import { distance, isShort, type Piece } from '../../clause';
import type { Hit } from '../../phrases';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Cue } from '../../words';

/** Words of work beside which "remote", "hybrid" and "on-site" tell where it is done. */
const WORK =
  /\b(?:work|works|working|worked|roles?|positions?|job|jobs|opportunity|setup|schedule|location|locations|model|arrangement|policy|first|employment|basis|environment|opening|type|contract|team|arbeit\w*|stelle|standort|arbeitsort|arbeitsmodell|tatigkeit|travail\w*|poste|lieu|entreprise|empresa|azienda|bedrijf|firma|unternehmen|mode|werk\w*|functie|locatie|trabaj\w*|puesto|modalidad|modalidade|trabalh\w*|vaga|lavor\w*|modalita|prac\w*|pozic\w*|tryb|oferta|forma|misto|office|einsatzort|dienstort|lugar|local|luogo|miejsce|candidates?|applicants?|anywhere|within|takes place|findet statt|deroule|praktikum|internship|mission|hire|hiring|company|start)\b/;
/** That there are rules of it does not say how much of it there is: "une politique souple de télétravail". */
const POLICY =
  /\b(?:politique|accord|charte|policy|politica|beleid|polityka|zasady|regelung\w*)\s(?:\p{L}+\s)?(?:de|du|di|of|on|for|van|zu[mr]?)\s?$/u;
/** "We are looking for a remote senior backend engineer". */
const SOUGHT = /\b(?:an?|our|this|one|ein\p{L}*)\s(?:fully |100\s?% )?$/u;
const JOB =
  /^\s(?:[\p{L}\d./+#-]+\s){0,4}(?:engineer|developer|programmer|architect|designer|administrator|analyst|scientist|tester|consultant|contractor|manager|lead|entwickler\p{L}*)(?!\p{L})/u;
/** German nouns for work behind an adjective. */
const WORKING =
  /^\s(?:\p{L}*arbeit\p{L}*|\p{L}*modell\p{L}*|modus|stelle|position|tatigkeit|zusammenarbeit|work\p{L}*|office|job|rolle|einsatz|form|regelung|buro\p{L}*|vollzeit|teilzeit|losung)/u;
/** What is given for remote work, or is there on the site, is not where the work is done. */
const THINGS =
  /^[\s-]*(?:work(?:ing)?[\s-]+)?(?:(?:&|and)\s\w+\s)?(?:work, [^.;]{3,50}?\b(?=stipends?|allowances?))?(?:allowances?|lump[ -]sums?|stipends?|budgets?|equipment|set-?up|bonus(?:es)?|support|counsell?ing|gym|parking|lunch\w*|meals?|snacks?|zuschuss|ausstattung|pauschale|budget|vergoeding|ticket\w*|tools?|policies|expenses?|furniture|clinic|daycare|childcare|caf\w*|training|events?|preschool|wellness|health\w*|fitness|pool|massages?|barista|coffee|medical|laundry|yoga|kitchen|dining|amenit\w*|perks|doctor|store)\b/;
/** What is hybrid where it is made. */
const MADE =
  /^[\s-](?:\p{L}+[\s-]){0,2}?(?:architectures?|clouds?|infrastructures?|vehicles?|networks?|databases?|engines?|drives?|powertrains?|apps)\b/u;
/** What people meet for in person, and is not the work. */
const MEETINGS =
  /^[\s-]*(?:\p{L}[\p{L}-]* (?:[\p{L}-]+ )?)?(?:retreats?|meet-?ups?|gatherings?|off-?sites?|events?|interviews?|summits?|hackathons?|onboarding|all-?hands|conferences?|get-?togethers?)\b/u;
/** What is given for a home office. */
const GIVEN =
  /(?<!\p{L})(?:zuschuss|pauschale|budget|stipend|allowance|prime|indemnite|ayuda|presupuesto|subsidio|vergoeding|dodatek|prispevek|equipment|ausstattung)(?!\p{L})[^.;,]{0,24}$/u;
/** Whose way of working it is where it is not the applicant's. */
const OTHERS =
  /\b(?:rest of (?:the|our|your) team|(?:most|many|some|half|majority|percent|per cent) of (?:our|the|us)|% of (?:our|the)|customers?|clients?|users?|patients?|students|dogs?|cat|kunden|hund|clientes?|clienti|klant\w*|klienci|zakaznici)\b[^.;]{0,40}$/;
/** "Remote-friendly", "remote first". */
const FIRST = /^\s?-?\s?(?:friendly|first|only|ok)\b/;
/** "80 % remote". */
const SHARE = /\d\s?%\s?$/;
/** "Remote (US)", "remote from Spain". */
const FROM =
  /^\s?(?:\(|(?:in|from|within|aus|innerhalb|z|ze|w|we|v|ve|en|em|te|nel\p{L}*|na|dall?\p{L}*|depuis|desde|vanuit|a partir de)(?:\s(?:the|der|la|le|el|do|cele|cely|calej|ganz|toute|tout|toda|todo|tutta|heel))?['’\s])\p{Lu}/u;
const SHARE_BEHIND = /^\W{0,2}(?:(?!\d)\p{L}+ ){0,3}(?:bis zu |bis |up to |zu |at |al |a |do |jusqu'a )?\d{1,3}\s?%/u;
/** How far "fully" may stand from what it is said of, in characters. */
const NEXT = 14;
/** What else stands in a line of terms. */
const TERMS: Cue[] = [
  'full',
  'part',
  'permanent',
  'employed',
  'freelance',
  'fixedTerm',
  'pay',
  'hour',
  'weekly',
  'monthly',
];

/** Behind a way of working that begins a line. */
const BEGUN =
  /^\s?(?:\(|(?:in|at|from|im|bei|dans|chez|en|na|em|nel|nella|in|presso|op|w|we|v|ve) (?:our|the|unser\p{L}*|uns|notre|nos|nous|nuestr\p{L}*|noss[oa]s?|nostr\p{L}*|onze|ons|naszy\p{L}*|nasz\p{L}*|nasi\p{L}*)(?!\p{L}))/u;

/** True where a word of remote, hybrid or on-site work tells where this work is done, and not a customer's, a tool's or a colleague's. */
export function isAboutWork(sentence: Sentence, hit: Hit<Cue>): boolean {
  if (isGivenFor(sentence.lower, hit) || isThing(sentence, hit) || isAdjectiveOfThing(sentence, hit)) return false;
  if (hit.cue === 'hybrid' && MADE.test(sentence.lower.slice(hit.end))) return false;
  if (POLICY.test(sentence.lower.slice(0, hit.start)) || isOfCourse(sentence.lower, hit)) return false;
  if (SOUGHT.test(sentence.lower.slice(0, hit.start)) && JOB.test(sentence.lower.slice(hit.end))) return true;
  if (isOfThing(sentence, hit)) return false;
  // "weworkremotely.com/remote-jobs"
  if (/[a-z]\.[a-z]{2,}\/\S*$|^\S*:\/\//.test(sentence.lower.slice(0, hit.start).split(/\s/).at(-1) ?? ''))
    return false;
  if (isOfOthers(sentence, hit)) return false;
  if (isShort(sentence) && standsOut(sentence, hit)) return true;
  // "ONSITE" in capitals begins a field of a line.
  if (hit.first === 0 && isShort(sentence, 16) && /^\W*\p{Lu}{4}/u.test(sentence.cased)) return true;
  // "On-site (two bus stops from the station)" begins a field of a line.
  if (hit.first === 0 && isShort(sentence, 12) && BEGUN.test(sentence.lower.slice(hit.end))) return true;
  // "… – Presencial" is the last field of a line; "… / remote Italy" one of a choice.
  if (
    isShort(sentence, 16) &&
    ((/\s[–—|-]\s$/.test(sentence.lower.slice(0, hit.start)) && /^\W*$/.test(sentence.lower.slice(hit.end))) ||
      (/\s\/\s$/.test(sentence.lower.slice(0, hit.start)) && /^\s\p{Lu}/u.test(sentence.cased.slice(hit.end))))
  )
    return true;
  if (isOneOfTerms(sentence, hit)) return true;
  if (FIRST.test(sentence.lower.slice(hit.end)) || SHARE.test(sentence.lower.slice(0, hit.start))) return true;
  if (SHARE_BEHIND.test(sentence.lower.slice(hit.end)) || FROM.test(sentence.cased.slice(hit.end))) return true;
  const around = sentence.lower.slice(Math.max(0, hit.start - 40), hit.end + 30);
  return (
    WORK.test(around) ||
    /[([]\s?$/.test(sentence.lower.slice(0, hit.start)) ||
    hitsOf(sentence, 'fully').some((one) => distance(one, hit) <= NEXT) ||
    sentence.under.has(hit.cue)
  );
}

/** Ahead of how a course or a talk with applicants is held. */
const COURSE =
  /(?<!\p{L})(?:percorso|corso|formazione|lezioni|colloqui\p{L}*|course|training|onboarding|interviews?|schulung\p{L}*|kurs|vorstellungsgesprach\p{L}*|formation|entretiens?|curso|formacion|formacao|entrevistas?|cursus|opleiding|szkoleni\p{L}*|rozmow\p{L}*|kurz|skoleni|pohovor\p{L}*)\s?(?::|\(|(?:is|are|will be|takes place|e|sara|ist|findet|est|es|sera|jest|je|odbywa sie|probiha)\s)[^.;:]{0,24}$/u;

function isOfCourse(lower: string, { start }: Piece): boolean {
  return COURSE.test(lower.slice(Math.max(0, start - 70), start));
}

/** True where it is a customer's or a dog's way of working. */
export function isOfOthers({ lower }: Sentence, { start }: Piece): boolean {
  return OTHERS.test(lower.slice(Math.max(0, start - 60), start));
}

/** What "remote" is an adjective of where work is meant, and what else may follow it. */
const NEXT_WORD =
  /^\s(?:work\p{L}*|roles?|positions?|jobs?|opportunit\p{L}*|openings?|first|friendly|only|ok|options?|set-?up|polic\p{L}*|environments?|basis|employment|contracts?|schedules?|arrangements?|models?|compan\p{L}*|start-?ups?|teams?|cultures?|organi[sz]ations?|business|firm|in|within|from|across|anywhere|and|or|but|with|for|at|on|if|is|are|as|to|by|since|until|so|up|full\p{L}*|part\p{L}*|hybrid|on-?site|candidates?|applicants?|days?|possible|available|considered|preferred|because|while|when|unless|based|eligible|senior|junior|mid|lead|staff|software|fully|ready|possibility|desk|office|status|place|location|member|hire|hires|engineer\p{L}*|developer\p{L}*|internship|freelance|freelancer)(?!\p{L})/u;
const ADJECTIVE = /(?<!\p{L})(?:an?|the|our|its|their|with|of|via)\s$/u;

/** "A remote replication stack": an adjective of a thing that is no work. */
function isOfThing({ lower, cased }: Sentence, { start, end }: Piece): boolean {
  return (
    lower.slice(start, end) === 'remote' &&
    ADJECTIVE.test(lower.slice(0, start)) &&
    /^\s\p{Ll}/u.test(cased.slice(end)) &&
    !NEXT_WORD.test(lower.slice(end))
  );
}

/** "Hybride Bedrohungen": what a German noun behind an adjective names, unless it is the work. */
function isAdjectiveOfThing({ lower, cased }: Sentence, { start, end }: Piece): boolean {
  return (
    /^hybride[nrsm]?$/.test(lower.slice(start, end)) &&
    /^\s\p{Lu}/u.test(cased.slice(end)) &&
    !WORKING.test(lower.slice(end))
  );
}

/** Among the terms of a job, between commas: "Part-time, 20 hours a week, on site in Valencia". */
function isOneOfTerms(sentence: Sentence, { start, end }: Hit<Cue>): boolean {
  if (!has(sentence, ...TERMS)) return false;
  const { lower } = sentence;
  const from = lower.lastIndexOf(',', start) + 1;
  const comma = lower.indexOf(',', end);
  const part = lower.slice(from, comma < 0 ? lower.length : comma);
  const rest = lower.slice(end, from + part.length);
  const isTerm = /^[\s.)]*$|^\s(?:in|im|am|bei|at|en|em|no|na|au|aux|dans|w|v|ve|a|nel\w*|presso)\s/.test(rest);
  return isTerm && (from > 0 || comma >= 0) && part.trim().split(/\s+/).length <= 7;
}

/** True at either end of a short line, or before a bracket or bar: "Full time & remote", "Remote (US)". */
function standsOut({ lower, words }: Sentence, { first, behind, end }: Hit<Cue>): boolean {
  return first === 0 || behind === words.length || !/^\s?\p{L}/u.test(lower.slice(end));
}

/** True where something is given for a home office: "ein Zuschuss für dein Homeoffice". `lower`: folded. */
export function isGivenFor(lower: string, { start }: Piece): boolean {
  return GIVEN.test(lower.slice(Math.max(0, start - 70), start));
}

/** True where a thing for remote work, or on the site, is named: "remote work stipend", "on-site gym". */
export function isThing({ lower }: Sentence, { start, end }: Piece): boolean {
  return (
    THINGS.test(lower.slice(end)) || (/in[ -]person$/.test(lower.slice(start, end)) && MEETINGS.test(lower.slice(end)))
  );
}
