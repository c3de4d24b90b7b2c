import type { FactValues } from '../../../posting/fact';
import { distance, isLooseLetter, isNegated, isWished, near, type Piece } from '../../clause';
import { hitsOf, type Sentence } from '../../sentence';
import type { Found } from '../found';
import { isGivenFor, isOfOthers } from './about-work';
import { daysIn, elliptic, WEEK, weekdays } from './day-counts';
import { gatheringIn } from './gathering';
import { isRest } from './rest-of-week';

/** What is done every so often is no way of working. */
const SELDOM =
  /^[^.;)]{0,40}(?<!\p{L})(?:quarter|trimest\w*|quartal|kwarta\w*|ctvrtlet\w*|sprint|semester|semestre)(?!\p{L})/u;
const TRAVEL =
  /\b(?:travel\w*|reise\w*|dienstreisen|deplacement\w*|viaj\w*|viagg\w*|trasfert\w*|podroz\w*|reizen|reisbereid\w*)\b[^.;]{0,50}$/;
const REACH = { near: 70, fortnight: 30, rest: 14, meal: 16 };
/** The days of two weeks are not those of one. */
const FORTNIGHT =
  /\b(?:fortnight\w*|(?:every|each|per) (?:two|2|second|other) weeks?|alle zwei wochen|alle 2 wochen|deux semaines|dos semanas|duas semanas|due settimane|twee weken|quinzaine|quincena|quinzena|dwa tygodnie|dva tydny)\b/;
/** Where else a day is spent: "one day at college". */
const AWAY =
  /^\s(?:a week |per week |each week )?(?:at|in|a|an|en|na)\s(?:the |der |l'|la |de |het )?(?:college|school|university|uni|ecole|berufsschule|hochschule|universite|universidad|universita|skole|szkole|uczelni)\b/;
/** "Be in Tuesday to Thursday". */
const COME =
  /\b(?:(?:be|are|is|come|coming|being|all) in|(?:you'd|you'll|you|we|we're|everyone|all) (?:will |would |should )?(?:be|are|is)? ?there) (?:on |for )?$/;
/** "On Mondays and Wednesdays we are in". */
const COME_BEHIND =
  /^,?\s(?:(?:sind|ist) (?:wir |alle |das (?:ganze )?team |jeder ){1,2}(?:da|hier|im haus)\b|(?:nous sommes|on est|tout le monde est) (?:tous )?(?:la|sur place|presents)\b|(?:is iedereen|zijn we|zijn wij) (?:allemaal )?(?:er|aanwezig)\b|[^.;]{0,60}\b(?:be|are|is|come) in for (?:those|that|these)\b|(?:we|you|you'll|we're|everyone|everybody|all of us|the (?:whole |entire )?team)\s?(?:(?:all |will |are |is |be |come |meet ){0,3})(?<=\s(?:re|are|is|be|come|all|we're) )in(?=\s?(?:$|[.,;:–-]|and\b|but\b|together\b)))/;
/** "Nobody has to be in on Fridays". */
const NOBODY = /\b(?:nobody|no one|never|not|no need|niemand)\b[^.;]*$/;
/** "The office is closed on Fridays". */
const CLOSED =
  /\b(?:closed|shut|geschlossen|fermee?s?|dicht|gesloten|cerrad[oa]s?|fechad[oa]s?|chius[aoi]|zamkniet[ey]|zavren[aoy])\b/;
/** What an office has on a day of the week. */
const MEAL =
  /(?<!\p{L})(?:lunch\p{L}*|breakfasts?|brunch|dinner|pizza|drinks|beers?|snacks|fruits?|yoga|massages?|mittagessen|fruhstuck|obst|feierabend\p{L}*|petit-dejeuner|dejeuner|almuerzo|desayuno|pranzo|colazione|borrel|ontbijt|obiad\p{L}*|sniadani\p{L}*|obed\p{L}*|snidan\p{L}*)(?!\p{L})/u;
/** From days to another place than theirs: "in the office on three days and at home on the other two". */
const ANOTHER = /,|\b(?:and|und|et|y|en|oraz)\b/;
/** Ahead of a day of the week that is one of each week. */
const EVERY = /(?<!\p{L})(?:every|each|jeden|chaque|cada|elke|iedere|ogni|w kazd\p{L}+|kazd\p{L}+|on)\s$/u;
/** Who comes: "you would come to our office on Queen Street, in Toronto, every Wednesday". */
const COMING =
  /\b(?:come|comes|coming|be|are|meet|meets|work|works|kommst|kommen|bist|sind|arbeitest|venez|viens|retrouv\w*|vienes|vens|vieni|kom|komt|komen|werk|przychodzi\w*|jestes\w*|chodi\w*|onsite|on-site|on site)\b/;
const SPLIT = /[;|]|(?<!\b(?:min|max|mind|ca|mín|np|alesp))\.\s/;

/** What the days of a week spent in the office, or at home, tell of the way of working: "3 days a week in our office". */
export function officeDays(sentence: Sentence): Found<FactValues['workMode']> | undefined {
  const counts = [...daysIn(sentence), ...weekdays(sentence).filter((named) => isOfWork(sentence, named))];
  counts.push(...elliptic(sentence, counts));
  for (const count of counts.filter((one) => !isSeldom(sentence, one) && !AWAY.test(sentence.lower.slice(one.end)))) {
    const where = whereOf(sentence, count);
    if (where === 'office' && isWished(sentence, count)) continue;
    // "E nos outros dois dias cada um trabalha onde quiser"
    if (
      where === 'office' &&
      counts[0] !== count &&
      isRest(sentence.lower.slice(Math.max(0, count.start - REACH.rest), count.end))
    )
      continue;
    if (where === undefined || !isWeekly(sentence, count) || isNegated(sentence, count)) continue;
    const { days, ...piece } = count;
    if (where === 'office' && FORTNIGHT.test(sentence.lower.slice(piece.start, piece.end + REACH.fortnight)))
      return { value: { mode: 'hybrid' }, ...piece };
    if (where === 'remote') {
      if (days >= WEEK) return { value: { mode: 'remote' }, ...piece };
      // Said first of home, then of the office: "2 days at home, 3 in the office".
      continue;
    }
    return { value: { mode: days >= WEEK ? 'on-site' : 'hybrid', daysInOffice: days }, ...piece };
  }
  const home = counts.find(
    (count) =>
      count.days < WEEK &&
      !isSeldom(sentence, count) &&
      whereOf(sentence, count) === 'remote' &&
      isWeekly(sentence, count),
  );
  return home && { value: { mode: 'hybrid' }, start: home.start, end: home.end };
}

/** Ahead of days on which one is there. */
const THERE =
  /(?<!\p{L})(?:y (?:serez|etes|travaill\p{L}*)|(?:be|are) there|sind da|bist da|er (?:ben|zijn)|estaras alli|sarai li)\s(?:[^.;,]{0,24})?$/u;

/** Not lunch on Tuesdays and fruit in the office: one clause holds both, or the work is hybrid. */
function isOfWork(sentence: Sentence, piece: Piece): boolean {
  const places = hitsOf(sentence, 'onSite', 'office', 'remote', 'home');
  if (CLOSED.test(sentence.lower)) return false;
  if (isComing(sentence, piece) || gatheringIn(sentence)) return true;
  return (
    hitsOf(sentence, 'hybrid').length > 0 ||
    places.some((hit) => near(sentence, hit, piece, REACH.near) || isEvery(sentence, hit, piece))
  );
}

/** True for a lunch in the office, and for what is given for one's home office. */
function isForThing({ lower }: Sentence, hit: Piece, piece: Piece): boolean {
  const [from, to] = hit.start < piece.start ? [hit.start - REACH.meal, piece.start] : [piece.end, hit.start];
  return MEAL.test(lower.slice(Math.max(0, from), to)) || isGivenFor(lower, hit);
}

/** True for a day of each week that only commas divide from where one comes to. */
function isEvery({ lower }: Sentence, hit: Piece, { start }: Piece): boolean {
  const gap = hit.end <= start ? lower.slice(hit.end, start) : '';
  return (
    gap !== '' &&
    gap.length <= REACH.near &&
    EVERY.test(lower.slice(0, start)) &&
    COMING.test(lower.slice(0, hit.end)) &&
    !/[;:()]|\b(?:but|and|while|und|aber|et|mais|y|pero|en|maar)\b/.test(gap)
  );
}

/** Days on which all are there. */
const ANCHOR = /(?:anchor|team|office|core|collaboration) days?$/;

/** What the days are spent at: the nearest of what is named behind them, else ahead. */
function whereOf(sentence: Sentence, piece: Piece): 'office' | 'remote' | undefined {
  if (isComing(sentence, piece) || ANCHOR.test(sentence.lower.slice(piece.start, piece.end))) return 'office';
  const others = hitsOf(sentence, 'noOnSite');
  const places = [...hitsOf(sentence, 'remote', 'home'), ...hitsOf(sentence, 'onSite', 'office')].filter(
    (hit) =>
      !others.some((other) => other.start <= hit.start && hit.end <= other.end) &&
      distance(hit, piece) <= REACH.near &&
      !isForThing(sentence, hit, piece) &&
      !SPLIT.test(
        hit.start >= piece.end
          ? sentence.lower.slice(piece.end, hit.start)
          : sentence.lower.slice(hit.end, piece.start),
      ),
  );
  // "One WFH day weekly"
  const within = places.find((hit) => hit.start >= piece.start && hit.end < piece.end);
  if (within) return within.cue === 'remote' || within.cue === 'home' ? 'remote' : 'office';
  const behind = places.filter((hit) => hit.end >= piece.end).sort((a, b) => a.start - b.start || b.end - a.end)[0];
  const ahead = places.filter((hit) => hit.end <= piece.start).sort((a, b) => b.end - a.end)[0];
  // "In office Monday through Thursday with Fridays from home"
  if (ahead && piece.start - ahead.end <= 1 && behind && behind.start - piece.end > 1)
    return ahead.cue === 'remote' || ahead.cue === 'home' ? 'remote' : 'office';
  // "Vous y serez trois jours par semaine et en télétravail les deux autres"
  if (
    behind &&
    (behind.cue === 'remote' || behind.cue === 'home') &&
    THERE.test(sentence.lower.slice(0, piece.start)) &&
    isRest(sentence.lower.slice(behind.end, behind.end + REACH.near))
  )
    return 'office';
  // "We meet two days a week, the rest is done from home"
  if (
    behind &&
    (behind.cue === 'remote' || behind.cue === 'home') &&
    isRest(sentence.lower.slice(piece.end, behind.start))
  )
    return 'office';
  const comma = behind && ANOTHER.test(sentence.lower.slice(piece.end, behind.start));
  const best = behind && !(comma && ahead) ? behind : (ahead ?? behind);
  // "Hybrid, one day a week in Bristol"
  if (!best)
    return [...hitsOf(sentence, 'hybrid'), gatheringIn(sentence)].some(
      (hit) => hit !== undefined && distance(hit, piece) <= REACH.near,
    )
      ? 'office'
      : undefined;
  return best.cue === 'remote' || best.cue === 'home' ? 'remote' : 'office';
}

/** True for days on which one is "in", without a word for the office. */
function isComing(sentence: Sentence, { start, end }: Piece): boolean {
  const { lower } = sentence;
  if (NOBODY.test(lower.slice(0, start)) || isOfOthers(sentence, { start, end })) return false;
  return COME.test(lower.slice(0, start)) || COME_BEHIND.test(lower.slice(end));
}

/** True where what is said is done once a quarter or on travels. */
export function isSeldom({ lower }: Sentence, { start, end }: Piece): boolean {
  return SELDOM.test(lower.slice(end)) || TRAVEL.test(lower.slice(0, start));
}

/** Days of a month or a year are no way of working. */
function isWeekly(sentence: Sentence, piece: Piece): boolean {
  const others = hitsOf(sentence, 'month', 'year', 'monthly', 'yearly').filter(
    (hit) => hit.start >= piece.end && hit.start - piece.end <= 24 && !isLooseLetter(sentence, hit),
  );
  const week = hitsOf(sentence, 'week', 'weekly').some((hit) => distance(hit, piece) <= REACH.near);
  return week || others.length === 0;
}
