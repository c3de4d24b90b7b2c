import type { WorkMode } from '../../../posting/posting';
import { answerBehind } from '../../answer';
import { distance, isNegated, isShort, near, nearest, type Piece } from '../../clause';
import type { Hit } from '../../phrases';
import { isOfColleagues } from '../../place/whose';
import { has, hitsOf, type Sentence, written } from '../../sentence';
import type { Cue } from '../../words';
import { isAboutWork, isOfOthers, isThing } from './about-work';
import { isSeldom } from './office-days';
import { isRest } from './rest-of-week';

const PARTLY =
  /\b(?:most days|partly|partially|partial|teilweise|teils|partiel\w*|parcial\w*|parzial\w*|deels|gedeeltelijk|czesciowo|castecn\w*|semi|mostly|mainly|primarily|predominantly|largely|half|uberwiegend|grosstenteils|hauptsachlich|halfte|principalement|majoritairement|moitie|mayormente|mayoritariamente|principalmente|mitad|maioritariamente|metade|prevalentemente|meta|grotendeels|voornamelijk|hoofdzakelijk|helft|glownie|w wiekszosci|polow\w*|prevazne|vetsinou|polovin\w*)\b/;
/** Who can is not told that it is so: "able to work remotely". */
const ABLE =
  /\b(?:able|ability|capable|comfortable|experience|experienced|used|accustomed)\s(?:to |of |with |in )?work(?:ing)?\b[^.;]{0,40}$/;
const WISHED = /^\W?\s?(?:\([^)]{0,40}\)\s)?(?:is |are |work )?(?:strongly |highly )?(?:preferred|bevorzugt|desired)\b/;
/** "A remote position open to candidates in Canada" is remote. */
const OPEN_TO =
  /^open to (?:\w+ )?(?:candidates?|applicants?|people|anyone|anybody|those|residents?|applications?|professionals)\b/;
/** Ahead of where one must be: "you'll need to be in our lab". */
const PRESENT =
  /\b(?:needs?|have|has|expected|required|must|want you|like you|ask you|asks? (?:everyone|everybody|all)|love you) (?:to )?be (?:physically |present )?(?:with us )?$/;
/** Behind where one is. */
const DAILY =
  /^[^.;,:]{0,24}\b(?:(?:for )?(?:every|each|all) shifts?|in jeder schicht|every day|each day|daily|jeden tag|taglich|chaque jour|tous les jours|todos los dias|todos os dias|ogni giorno|elke dag|codziennie|kazdy den)\b/;
/** What is said of remote work right behind it. */
const DENIED =
  /^(?:\s\p{L}+){0,2}?\s(?:is|are|will|can|cannot|can't|isn't|ist|sind|n'est|ne|no|niet|nie|neni|nao|non)\b[^.;,]{0,60}/u;
/** Behind "remote work is not". */
const POSSIBLE =
  /(?<!\p{L})(?:possib|availab|offer|something we|on the table|out of the question|ruled out|ausgeschlossen|exclu|allowed|option|support|permitt|consider|eligib|an? remote|remote|moglich|vorgesehen|angeboten|prevu|propos|disponib|posib|possiv|geht|funktion|fonction|works?\b|ofrec|oferec|previst|dostepn|mozliw|mozn|nabiz|mogelijk|toegestaan)/u;
const HALF = /^[^.;,]{0,16}\b(?:half|helft|halfte|moitie|mitad|metade|meta|polow\w*|polovin\w*)\b/;
const MOSTLY =
  /\b(?:mostly|mainly|primarily|predominantly|largely|uberwiegend|grosstenteils|hauptsachlich|principalement|majoritairement|mayormente|mayoritariamente|maioritariamente|prevalentemente|grotendeels|voornamelijk|glownie|prevazne)\s(?:en |im |in |w )?$/;
/** Ahead of an office that is told of: "a firm with an office based in Bergen". */
const THERE_IS = /\b(?:with|have|has|having|run|runs) (?:an? |our |its |one )?(?:\w+ )?$/;
/** Between a way of working and the answer: "Telecommuter position: no". */
const JOB_LABEL = /^\s(?:position|role|job|work|eligible)\s?:/;
const SOUGHT_AT = /(?:[Ss]uch(?:en|t)|[Vv]erstarkung|[Gg]esucht)\b[^.;:]*\b[Aa]m [Ss]tandort \p{Lu}/u;
/** What may be, near "remote" or "on-site"; "fully" beside them says that it is. */
const REACH = { maybe: 45, fully: 14, denied: 60, rest: 50 };

/** True where a word of a way of working says that this work is done so. */
export function isMeant(sentence: Sentence, hit: Hit<Cue>, mode: WorkMode): boolean {
  if ((isNegated(sentence, hit) && isDeniedHere(sentence, hit)) || isAnsweredNo(sentence, hit)) return false;
  if (isFully(sentence, hit) && !isThing(sentence, hit)) return true;
  if (
    mode === 'on-site' &&
    (isSeldom(sentence, hit) || /^\s(?:is|are) (?:welcome|optional)\b/.test(sentence.lower.slice(hit.end)))
  )
    return false;
  if (WISHED.test(sentence.lower.slice(hit.end))) return false;
  if (mode === 'remote' && ABLE.test(sentence.lower.slice(0, hit.start))) return false;
  if (mayBe(sentence, hit) && !hasShare(sentence, hit) && !HALF.test(sentence.lower.slice(hit.end))) return false;
  if (mode === 'remote' && HALF.test(sentence.lower.slice(hit.end))) return true;
  if (mode === 'remote' && MOSTLY.test(sentence.lower.slice(0, hit.start))) return true;
  if (
    mode === 'on-site' &&
    (PRESENT.test(sentence.lower.slice(0, hit.start)) ||
      (DAILY.test(sentence.lower.slice(hit.end)) && !isOfOthers(sentence, hit)))
  )
    return true;
  // "Join us in our office" tells of the place, "you work in our office" of the work.
  const text = sentence.lower.slice(hit.start, hit.end);
  if (mode === 'on-site' && isOfColleagues(sentence.lower.slice(0, hit.start))) return false;
  // "Wir suchen am Standort Achern einen Monteur" tells the place.
  if (text === 'am standort' && SOUGHT_AT.test(sentence.cased.slice(Math.max(0, hit.start - 80), hit.end + 24)))
    return false;
  if (/^office based$/.test(text) && THERE_IS.test(sentence.lower.slice(0, hit.start))) return false;
  if (
    mode === 'on-site' &&
    /offic|buro|bureau|locaux|kantoor|escritori|uffici|biur|kancelar|headq|siege|\blab|studio|workshop|facility|plant|factory/.test(
      text,
    ) &&
    !/office based/.test(text)
  )
    return (
      isShort(sentence, 4) ||
      (isShort(sentence, 8) &&
        hit.first === 0 &&
        /^\s(?:in|at|à|en|em|w|v|ve|a|di|te)\s\p{Lu}/u.test(sentence.cased.slice(hit.end))) ||
      (/\b(?:work|works|working|based|role|position|arbeitest|arbeiten|travaill\w*|werk\w*|trabaj\w*|trabalh\w*|lavor\w*|prac\w*|must|required|presence|expected|locati\w*|lieu|standort|arbeitsort|sede|lokaliz\w*)\b/.test(
        sentence.lower,
      ) &&
        !has(sentence, 'remote', 'hybrid'))
    );
  return isAboutWork(sentence, hit);
}

/** What only may be: "remote possible"; what comes with it may be for itself: "remote, with occasional travel". */
function mayBe(sentence: Sentence, hit: Piece): boolean {
  const maybe = nearest(sentence, hit, REACH.maybe, 'maybe');
  return (
    maybe !== undefined &&
    !(maybe.start >= hit.end && OPEN_TO.test(sentence.lower.slice(maybe.start))) &&
    // "Can be done remotely anywhere within the US"
    !(maybe.end <= hit.start && /^ (?:from )?(?:anywhere|within|across)\b/.test(sentence.lower.slice(hit.end))) &&
    // "A remote opportunity" is the job itself.
    !(maybe.start - hit.end === 1 && /^(?:opportunity|eligible)\b/.test(sentence.lower.slice(maybe.start))) &&
    !(maybe.start >= hit.end && /\b(?:with|mit|avec|con|com|met)\b/.test(between(sentence, hit, maybe)))
  );
}

export function isFully(sentence: Sentence, hit: Piece): boolean {
  return hitsOf(sentence, 'fully').some(
    (one) => distance(one, hit) <= REACH.fully && near(sentence, one, hit, REACH.fully) && distance(one, hit) <= 3,
  );
}

/** "No remote", "remote work is not possible", but not "not fully remote". */
export function isRefused(sentence: Sentence, hit: Hit<Cue>): boolean {
  if (isAnsweredNo(sentence, hit)) return true;
  // "Experience working remotely isn't required"
  if (ABLE.test(sentence.lower.slice(0, hit.start))) return false;
  return (
    isNegated(sentence, hit) &&
    isDeniedHere(sentence, hit) &&
    hitsOf(sentence, 'not').some((not) => not.start < hit.end || POSSIBLE.test(sentence.lower.slice(not.start))) &&
    !isFully(sentence, hit) &&
    (isShort(sentence) ||
      isAboutWork(sentence, hit) ||
      isRuledOut(sentence, hit) ||
      POSSIBLE.test(DENIED.exec(sentence.lower.slice(hit.end))?.[0] ?? '')) &&
    !/\?$/.test(sentence.lower)
  );
}

/** "Sin opción de teletrabajo", "can't be done from home". */
function isRuledOut(sentence: Sentence, hit: Piece): boolean {
  return hitsOf(sentence, 'not').some(
    (not) =>
      not.end <= hit.start &&
      /^\s(?:(?:any|the|be|la|es)\s)?(?:option|opcion|opcao|opzione|possib\w*|posib\w*|moznost\w*|mozliwosc\w*|mogelijkheid|done|moglichkeit|ist|etre \w+|poder|ser realizado|essere svolto|wykonywana)?(?:\s(?:of|for|to|de|di|zu[mr]?|van|d'|do))?\s?$/.test(
        sentence.lower.slice(not.end, hit.start),
      ),
  );
}

/** "Telework: none". */
function isAnsweredNo(sentence: Sentence, hit: Hit<Cue>): boolean {
  return isShort(sentence) || JOB_LABEL.test(sentence.lower.slice(hit.end))
    ? answerBehind(sentence, hit) === false
    : false;
}

/** A denial behind an "and" is of something else: "are remote and do not require relocation". */
function isDeniedHere(sentence: Sentence, hit: Piece): boolean {
  return hitsOf(sentence, 'not').some(
    (not) =>
      near(sentence, not, hit, REACH.denied) &&
      !/(?<![\p{L}'’])(?:and|und|et|y|e|en|i)(?!\p{L})/iu.test(between(sentence, not, hit, written)),
  );
}

export function between(sentence: Sentence, a: Piece, b: Piece, cut = folded): string {
  return a.start < b.start ? cut(sentence, a.end, b.start) : cut(sentence, b.end, a.start);
}

function folded({ lower }: Sentence, start: number, end: number): string {
  return lower.slice(start, end);
}

/** What employers in German offer beside their office, unless they say that all of the work is done so. */
const MOBILE = /^mobile[sn]? arbeit|^mobiler arbeit|^mobilem arbeit|^telearbeit/;

/** "Up to 60 % remote", "partly remote". */
export function isPartly(sentence: Sentence, hit: Piece): boolean {
  const before = sentence.lower.slice(Math.max(0, hit.start - 30), hit.start);
  return (
    hasShare(sentence, hit) ||
    (MOBILE.test(sentence.lower.slice(hit.start, hit.end)) && !isFully(sentence, hit)) ||
    PARTLY.test(`${before} ${sentence.lower.slice(hit.end, hit.end + 24)}`) ||
    isRest(sentence.lower.slice(Math.max(0, hit.start - REACH.rest), hit.end))
  );
}

/** True where less than all of the work is said to be so, in percent. */
export function hasShare({ lower }: Sentence, { start, end }: Piece): boolean {
  const behind =
    /^[^.;]{0,40}/
      .exec(lower.slice(end))?.[0]
      .replace(/\d{1,3}\s?%\s(?:of )?(?:travel|reise|deplacement|viaj|viagg|international)\p{L}*/gu, '') ?? '';
  const percent = /(\d{1,3})\s?(?:-\s?\d{1,3}\s?)?%/.exec(`${lower.slice(Math.max(0, start - 30), start)} ${behind}`);
  return percent !== null && Number(percent[1]) < 100;
}
