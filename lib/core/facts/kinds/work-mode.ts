import type { FactValues } from '../../posting/fact';
import type { WorkMode } from '../../posting/posting';
import { distance, isNegated, isShort, near, nearest, type Piece } from '../clause';
import type { Hit } from '../phrases';
import { has, hitsOf, type Sentence } from '../sentence';
import type { Cue } from '../words';
import { type Found, found } from './found';
import { officeDays } from './office-days';

type Value = FactValues['workMode'];

/** Words of work beside which "remote", "hybrid" and "on-site" tell where it is done. */
const WORK =
  /\b(?:work|works|working|worked|roles?|positions?|job|jobs|opportunity|setup|schedule|location|locations|model|arrangement|policy|first|employment|basis|environment|opening|type|contract|team|arbeit\w*|stelle|standort|arbeitsort|arbeitsmodell|tatigkeit|travail\w*|poste|lieu|mode|werk\w*|functie|locatie|trabaj\w*|puesto|modalidad|modalidade|trabalh\w*|vaga|lavor\w*|modalita|prac\w*|pozic\w*|tryb|oferta|forma|misto|office|candidates?|applicants?|anywhere|within|hire|hiring|company|start)\b/;
/** What is given for remote work, or is there on the site, is not where the work is done. */
const THINGS =
  /^[\s-]*(?:work(?:ing)?[\s-]+)?(?:(?:&|and)\s\w+\s)?(?:allowances?|stipends?|budgets?|equipment|set-?up|bonus(?:es)?|support|counsell?ing|gym|parking|lunch\w*|meals?|snacks?|zuschuss|ausstattung|pauschale|budget|vergoeding|ticket\w*|tools?|policies|expenses?|furniture|clinic|daycare|childcare|caf\w*|training|events?)\b/;
/** Whose way of working it is where it is not the applicant's. */
const OTHERS =
  /\b(?:customers?|clients?|users?|patients?|students|dogs?|cat|kunden|hund|clientes?|clienti|klant\w*|klienci|zakaznici)\b[^.;]{0,40}$/;
const EITHER = /\b(?:or|oder|ou|of|o|lub|nebo|albo|oppure)\b|[/|]/;
const MIXED =
  /\b(?:mix|mixture|combination|combine|blend|balance|mischung|kombination|melange|combinaison|alternance|combinacion|combinatie|mieszan\w*|partly|partially|teils|split)\b/;
/** What may be, near "remote" or "on-site"; "fully" beside them says that it is. */
const REACH = { maybe: 45, fully: 14, denied: 60 };

/** Where the work is done, as a sentence says. What only may be ("remote possible") is left out; of a choice both are given. */
export function workModesIn(sentence: Sentence): Found<Value>[] {
  // Whatever it is, it is not said.
  if (/\bwhether (?:your|you|they|we|it)\b/.test(sentence.lower)) return [];
  const days = officeDays(sentence);
  if (days) return [days];
  const hybrid = hitsOf(sentence, 'hybrid').find((hit) => !isNegated(sentence, hit) && isAboutWork(sentence, hit));
  const refused = hitsOf(sentence, 'remote').find((hit) => isRefused(sentence, hit));
  const remote = hitsOf(sentence, 'remote').find((hit) => isMeant(sentence, hit, 'remote'));
  const onSite = hitsOf(sentence, 'onSite').find((hit) => isMeant(sentence, hit, 'on-site'));
  if (hybrid) {
    const choice = [remote, onSite].filter((hit) => hit !== undefined && isChoice(sentence, hit, hybrid));
    const others = choice.flatMap((hit) => said(hit === remote ? 'remote' : 'on-site', hit as Piece));
    return [...said('hybrid', hybrid), ...others];
  }
  if (remote && onSite && distance(remote, onSite) > 0) {
    const both = { start: Math.min(remote.start, onSite.start), end: Math.max(remote.end, onSite.end) };
    if (
      MIXED.test(sentence.lower) ||
      (/\b(?:and|und|et|y|e|en|i|a|&)\b|\+/.test(between(sentence, remote, onSite)) &&
        !EITHER.test(between(sentence, remote, onSite)))
    )
      return said('hybrid', both);
    return [...said('remote', remote), ...said('on-site', onSite)];
  }
  if (refused) return said('on-site', refused);
  if (remote) return said(isPartly(sentence, remote) ? 'hybrid' : 'remote', remote);
  return onSite ? said('on-site', onSite) : [];
}

function said(mode: WorkMode, piece: Piece): Found<Value>[] {
  return found({ mode }, piece);
}

function isMeant(sentence: Sentence, hit: Hit<Cue>, mode: WorkMode): boolean {
  if (isNegated(sentence, hit) && isDeniedHere(sentence, hit)) return false;
  if (isFully(sentence, hit) && !THINGS.test(sentence.lower.slice(hit.end))) return true;
  if (nearest(sentence, hit, REACH.maybe, 'maybe')) return false;
  // "Join us in our office" tells of the place, "you work in our office" of the work.
  const text = sentence.lower.slice(hit.start, hit.end);
  if (
    mode === 'on-site' &&
    /offic|buro|bureau|locaux|kantoor|escritori|uffici|biur|kancelar|headq/.test(text) &&
    !/office based/.test(text)
  )
    return (
      isShort(sentence, 4) ||
      (/\b(?:work|works|working|based|role|position|arbeitest|arbeiten|travaill\w*|werk\w*|trabaj\w*|trabalh\w*|lavor\w*|prac\w*|must|required|presence|expected|locati\w*|lieu|standort|arbeitsort|sede|lokaliz\w*)\b/.test(
        sentence.lower,
      ) &&
        !has(sentence, 'remote', 'hybrid'))
    );
  return isAboutWork(sentence, hit);
}

function isFully(sentence: Sentence, hit: Piece): boolean {
  return hitsOf(sentence, 'fully').some(
    (one) => distance(one, hit) <= REACH.fully && near(sentence, one, hit, REACH.fully) && distance(one, hit) <= 3,
  );
}

/** "No remote", "remote work is not possible", but not "not fully remote". */
function isRefused(sentence: Sentence, hit: Hit<Cue>): boolean {
  return (
    isNegated(sentence, hit) &&
    isDeniedHere(sentence, hit) &&
    !isFully(sentence, hit) &&
    (isShort(sentence) || isAboutWork(sentence, hit)) &&
    !/\?$/.test(sentence.lower)
  );
}

/** A denial behind an "and" is of something else: "are remote and do not require relocation". */
function isDeniedHere(sentence: Sentence, hit: Piece): boolean {
  return hitsOf(sentence, 'not').some(
    (not) => near(sentence, not, hit, REACH.denied) && !/\b(?:and|und|et|y|e|en|i)\b/.test(between(sentence, not, hit)),
  );
}

function isAboutWork(sentence: Sentence, hit: Hit<Cue>): boolean {
  if (THINGS.test(sentence.lower.slice(hit.end))) return false;
  // "weworkremotely.com/remote-jobs"
  if (/[a-z]\.[a-z]{2,}\/\S*$|^\S*:\/\//.test(sentence.lower.slice(0, hit.start).split(/\s/).at(-1) ?? ''))
    return false;
  if (OTHERS.test(sentence.lower.slice(Math.max(0, hit.start - 60), hit.start))) return false;
  if (isShort(sentence) && standsOut(sentence, hit)) return true;
  if (isOneOfTerms(sentence, hit)) return true;
  const around = sentence.lower.slice(Math.max(0, hit.start - 40), hit.end + 30);
  return (
    WORK.test(around) ||
    /[([]\s?$/.test(sentence.lower.slice(0, hit.start)) ||
    has(sentence, 'fully') ||
    sentence.under.has(hit.cue)
  );
}

/** Among the terms of a job, between commas: "Part-time, 20 hours a week, on site in Valencia". */
function isOneOfTerms(sentence: Sentence, { start, end }: Hit<Cue>): boolean {
  if (!has(sentence, 'full', 'part', 'permanent', 'freelance', 'fixedTerm', 'pay')) return false;
  const { lower } = sentence;
  const from = lower.lastIndexOf(',', start) + 1;
  const comma = lower.indexOf(',', end);
  const part = lower.slice(from, comma < 0 ? lower.length : comma);
  const rest = lower.slice(end, from + part.length);
  const isTerm = /^[\s.)]*$|^\s(?:in|at|en|em|w|v|ve|a|nel\w*)\s/.test(rest);
  return isTerm && (from > 0 || comma >= 0) && part.trim().split(/\s+/).length <= 5;
}

/** True at either end of a short line, or before a bracket or bar: "Full time & remote", "Remote (US)". */
function standsOut({ lower, words }: Sentence, { first, behind, end }: Hit<Cue>): boolean {
  return first === 0 || behind === words.length || !/^\s?\p{L}/u.test(lower.slice(end));
}

function isChoice(sentence: Sentence, a: Piece, b: Piece): boolean {
  const text = between(sentence, a, b);
  return text.length <= 24 && EITHER.test(text);
}

function between({ lower }: Sentence, a: Piece, b: Piece): string {
  return a.start < b.start ? lower.slice(a.end, b.start) : lower.slice(b.end, a.start);
}

/** "Up to 60 % remote", "partly remote". */
function isPartly({ lower }: Sentence, { start, end }: Piece): boolean {
  const around = lower.slice(Math.max(0, start - 30), end + 24);
  const percent = /(\d{1,3})\s?(?:-\s?\d{1,3}\s?)?%/.exec(around);
  if (percent) return Number(percent[1]) < 100;
  return /\b(?:partly|partially|partial|teilweise|teils|partiel\w*|parcial\w*|parzial\w*|deels|gedeeltelijk|czesciowo|castecn\w*|semi)\b/.test(
    around,
  );
}
