import type { FactValues } from '../../posting/fact';
import { distance, isLooseLetter, isNegated, isWished, near, type Piece } from '../clause';
import { countBefore } from '../numbers';
import { has, hitsOf, type Sentence } from '../sentence';
import { weekdayOf } from '../words/weekdays';
import type { Found } from './found';
import { isRest } from './rest-of-week';

const TIMES =
  /\b(once|twice|einmal|zweimal|une fois|deux fois|una vez|dos veces|uma vez|duas vezes|una volta|due volte|eenmaal|tweemaal|raz|dwa razy|jednou|dvakrat|three times|dreimal|trois fois)\s(?:or \w+ )?(?:times )?(?:(?:a|per|every|pro|die|in der|par|a la|por|alla|na|w|in het|za|each|w)\s)?(?:week|woche|semaine|semana|settimana|tydzien|tygodniu|tydne|tydenn?|tygodniowo)\b/;
const FEW: Record<string, number> = {
  once: 1,
  einmal: 1,
  'une fois': 1,
  'una vez': 1,
  'uma vez': 1,
  'una volta': 1,
  eenmaal: 1,
  raz: 1,
  jednou: 1,
  'three times': 3,
  dreimal: 3,
  'trois fois': 3,
};
/** "2x por semana" */
const TIMES_OF_WEEK =
  /(?<![\d.,])([1-5])\s?(?:x|×|vezes|veces|fois|mal|volte|keer|razy|krat)\s(?:(?:a|per|por|pro|par|die|in|der|alla|na|w|za)\s){0,2}(?:week|woche|semaine|semana|settimana|tydzien|tygodniu|tydne)/;
/** Between two days of a week: all of them. */
const RANGE = /^\s?(?:-|to|through|thru|bis|au|a|tot|t\/m|ate|al|do|az)\s?$/;
const LISTED = /^[\s,/&+]*(?:and|und|et|en|e|y|i|a|or)?[\s,]*$/;
/** "Präsenztage", "thuiswerkdagen". */
const DAYS = /(?:tage?n?|dage?n?)$/;
/** "Einen Tag": one, where a week is named. */
const ONE = /(?<!\p{L})(?:ein(?:en|em|er)?|een|un|une|uno|um|jeden|jednego)\s$/u;
/** "4 van de 5 dagen": four. */
const OUT_OF = /(?<![\d.,])([1-4])\s(?:van de|out of|of|von|sur|de|na|z|von den|su)\s5\s$/;
/** What is done every so often is no way of working. */
const SELDOM =
  /^[^.;)]{0,40}(?<!\p{L})(?:quarter|trimest\w*|quartal|kwarta\w*|ctvrtlet\w*|sprint|semester|semestre)(?!\p{L})/u;
const TRAVEL =
  /\b(?:travel\w*|reise\w*|dienstreisen|deplacement\w*|viaj\w*|viagg\w*|trasfert\w*|podroz\w*|reizen|reisbereid\w*)\b[^.;]{0,50}$/;
const REACH = { near: 70, fortnight: 30 };
/** The days of two weeks are not those of one. */
const FORTNIGHT =
  /\b(?:fortnight\w*|(?:every|each|per) (?:two|2|second|other) weeks?|alle zwei wochen|alle 2 wochen|deux semaines|dos semanas|duas semanas|due settimane|twee weken|quinzaine|quincena|quinzena|dwa tygodnie|dva tydny)\b/;
/** Where else a day is spent: "one day at college". */
const AWAY =
  /^\s(?:a week |per week |each week )?(?:at|in|a|an|en|na)\s(?:the |der |l'|la |de |het )?(?:college|school|university|uni|ecole|berufsschule|hochschule|universite|universidad|universita|skole|szkole|uczelni)\b/;
/** "Be in Tuesday to Thursday". */
const COME = /\b(?:be|are|is|come|coming|being|all) in (?:on )?$/;
/** "On Mondays and Wednesdays we are in". */
const COME_BEHIND =
  /^,?\s(?:(?:sind|ist) (?:wir |alle |das (?:ganze )?team |jeder ){1,2}(?:da|hier|im haus)\b|(?:nous sommes|on est|tout le monde est) (?:tous )?(?:la|sur place|presents)\b|(?:is iedereen|zijn we|zijn wij) (?:allemaal )?(?:er|aanwezig)\b|[^.;]{0,60}\b(?:be|are|is|come) in for (?:those|that|these)\b|(?:we|you|you'll|we're|everyone|everybody|all of us|the (?:whole |entire )?team)\s?(?:(?:all |will |are |is |be |come |meet ){0,3})(?<=\s(?:re|are|is|be|come|all|we're) )in(?=\s?(?:$|[.,;:–-]|and\b|but\b|together\b)))/;
/** "Nobody has to be in on Fridays". */
const NOBODY = /\b(?:nobody|no one|never|not|no need|niemand)\b[^.;]*$/;
/** "The office is closed on Fridays". */
const CLOSED =
  /\b(?:closed|shut|geschlossen|fermee?s?|dicht|gesloten|cerrad[oa]s?|fechad[oa]s?|chius[aoi]|zamkniet[ey]|zavren[aoy])\b/;
const NEXT = 6;
const SPLIT = /[;|]|(?<!\b(?:min|max|mind|ca|mín|np|alesp))\.\s/;
const WEEK = 5;

type Count = Piece & { days: number };

/** What the days of a week spent in the office, or at home, tell of the way of working: "3 days a week in our office". */
export function officeDays(sentence: Sentence): Found<FactValues['workMode']> | undefined {
  // "2 Bürotage" is an office and its days in one word.
  const inOne = hitsOf(sentence, 'remote', 'onSite').filter(({ start, end }) =>
    DAYS.test(sentence.lower.slice(start, end)),
  );
  const counts = [...hitsOf(sentence, 'day'), ...inOne]
    .filter((day) => !isLooseLetter(sentence, day))
    .flatMap((day) => {
      const part = OUT_OF.exec(sentence.lower.slice(0, day.start));
      if (part) return [{ days: Number(part[1]), start: part.index, end: day.end }];
      const one = ONE.exec(sentence.lower.slice(0, day.start));
      const count =
        countBefore(sentence.lower, day.start, true) ??
        (one && isCounted(sentence, day) ? { min: 1, start: one.index } : undefined);
      return count && count.min >= 1 && count.min <= WEEK
        ? [{ days: count.min, start: count.start, end: day.end }]
        : [];
    });
  counts.push(...weekdays(sentence).filter((named) => isOfWork(sentence, named)));
  const times = TIMES_OF_WEEK.exec(sentence.lower);
  if (times) counts.push({ days: Number(times[1]), start: times.index, end: times.index + times[0].length });
  const few = TIMES.exec(sentence.lower);
  if (few) counts.push({ days: FEW[few[1] ?? ''] ?? 2, start: few.index, end: few.index + few[0].length });
  counts.push(...elliptic(sentence, counts));
  for (const count of counts.filter((one) => !isSeldom(sentence, one) && !AWAY.test(sentence.lower.slice(one.end)))) {
    const where = whereOf(sentence, count);
    if (where === 'office' && isWished(sentence, count)) continue;
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

/** "Zwei Tage daheim, drei im Büro": the days are named once. */
function elliptic(sentence: Sentence, counts: Count[]): Count[] {
  if (counts.length === 0) return [];
  return hitsOf(sentence, 'onSite', 'office').flatMap((hit) => {
    const way = /(?:(?:in|im|at|au|op|en|in de|w|v|na) )?$/.exec(sentence.lower.slice(0, hit.start))?.[0].length ?? 0;
    const count = countBefore(sentence.lower, hit.start - way);
    const isOwn = count && !counts.some((one) => one.start <= count.start && one.end > count.start);
    return count && isOwn && count.min >= 1 && count.min <= WEEK
      ? [{ days: count.min, start: count.start, end: hit.end }]
      : [];
  });
}

/** Days of the week by their names: "Tuesday through Thursday", "Mondays and Fridays". */
function weekdays({ words, lower }: Sentence): Count[] {
  const groups: Count[] = [];
  let last = -1;
  let isRange = false;
  for (const { text, start, end } of words) {
    const day = weekdayOf(text);
    if (day === undefined) continue;
    const group = groups.at(-1);
    const gap = group ? lower.slice(group.end, start) : '';
    if (group && RANGE.test(gap) && day > last) {
      groups.splice(-1, 1, { ...group, days: group.days + day - last, end });
      isRange = true;
    } else if (group && LISTED.test(gap) && !(isRange && /,/.test(gap)))
      groups.splice(-1, 1, { ...group, days: group.days + 1, end });
    else {
      groups.push({ days: 1, start, end });
      isRange = false;
    }
    last = day;
  }
  return groups.filter(({ days }) => days <= WEEK);
}

/** Not lunch on Tuesdays and fruit in the office: one clause holds both, or the work is hybrid. */
function isOfWork(sentence: Sentence, piece: Piece): boolean {
  const places = hitsOf(sentence, 'onSite', 'office', 'remote', 'home');
  if (CLOSED.test(sentence.lower)) return false;
  if (isComing(sentence, piece)) return true;
  return hitsOf(sentence, 'hybrid').length > 0 || places.some((hit) => near(sentence, hit, piece, REACH.near));
}

/** What the days are spent at: the nearest of what is named behind them, else ahead. */
function whereOf(sentence: Sentence, piece: Piece): 'office' | 'remote' | undefined {
  if (isComing(sentence, piece)) return 'office';
  const others = hitsOf(sentence, 'noOnSite');
  const places = [...hitsOf(sentence, 'remote', 'home'), ...hitsOf(sentence, 'onSite', 'office')].filter(
    (hit) =>
      !others.some((other) => other.start <= hit.start && hit.end <= other.end) &&
      distance(hit, piece) <= REACH.near &&
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
  // "We meet two days a week, the rest is done from home"
  if (
    behind &&
    (behind.cue === 'remote' || behind.cue === 'home') &&
    isRest(sentence.lower.slice(piece.end, behind.start))
  )
    return 'office';
  const comma = behind && /,/.test(sentence.lower.slice(piece.end, behind.start));
  const best = behind && !(comma && ahead) ? behind : (ahead ?? behind);
  // "Hybrid, one day a week in Bristol"
  if (!best) return hitsOf(sentence, 'hybrid').some((hit) => distance(hit, piece) <= REACH.near) ? 'office' : undefined;
  return best.cue === 'remote' || best.cue === 'home' ? 'remote' : 'office';
}

/** True for days on which one is "in", without a word for the office. */
function isComing({ lower }: Sentence, { start, end }: Piece): boolean {
  if (NOBODY.test(lower.slice(0, start))) return false;
  return COME.test(lower.slice(0, start)) || COME_BEHIND.test(lower.slice(end));
}

/** Where "a day" is one of a week's: "un jour de télétravail", "einen Tag pro Woche". */
function isCounted(sentence: Sentence, { end }: Piece): boolean {
  return (
    has(sentence, 'week', 'weekly') ||
    hitsOf(sentence, 'remote', 'onSite').some(({ start }) => start >= end && start - end <= NEXT)
  );
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
