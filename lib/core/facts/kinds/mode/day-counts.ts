import { isLooseLetter, type Piece } from '../../clause';
import { countBefore, figureOf } from '../../numbers';
import { has, hitsOf, type Sentence } from '../../sentence';
import { weekdayOf } from '../../words/weekdays';

/** "Twice a week", in words. */
const TIMES =
  /\b(once|twice|einmal|zweimal|une fois|deux fois|una vez|dos veces|uma vez|duas vezes|una volta|due volte|eenmaal|tweemaal|raz|dwa razy|jednou|dvakrat|three times|dreimal|trois fois)\s(?:or \w+ )?(?:times )?(?:(?:a|per|every|pro|die|in der|par|a la|por|alla|na|w|in het|za|each|w)\s)?(?:week|woche|semaine|semana|settimana|tydzien|tygodniu|tydne|tydenn?|tygodniowo)\b/;
/** What neither is told without: most sentences name no week. */
const A_WEEK = /week|woche|semaine|semana|settimana|ty[dg]/;
/** What such words count; two where none of these. */
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
  /(?<![\d.,\p{L}])([1-5]|two|three|four|zwei|drei|vier|deux|trois|quatre|twee|drie|dos|tres|cuatro|duas|quatro|due|tre|quattro|dwa|trzy|cztery)\s?(?:x|times|×|vezes|veces|fois|mal|volte|keer|razy|krat)\s(?:(?:a|per|por|pro|par|die|in|der|alla|na|w|za)\s){0,2}(?:week|woche|semaine|semana|settimana|tydzien|tygodniu|tydne)/u;
/** "3 j/semaine", "2d/week" */
const SHORT_DAYS = /(?<![\d.,\p{L}])([1-5])\s?[jdt]\s?\/\s?(?:week|wk|woche|semaine|sem)(?!\p{L})/u;
/** All days of a week: "every weekday". */
const WORKDAYS =
  /\b(?:(?:every|each) (?:weekday|working day|workday|day of the week)|jede[nmr]? (?:werktag|arbeitstag)|an allen (?:werktagen|arbeitstagen)|chaque jour ouvre|elke werkdag|todos los dias laborables|todos os dias uteis|kazdego dnia roboczego|kazdy pracovni den)\b/;
/** Between two days of a week: all of them. */
const RANGE = /^\s?(?:-|to|through|thru|bis|au|a|tot|t\/m|ate|al|do|az)\s?$/;
const LISTED =
  /^[\s,/&+]*(?:(?:and|und|et|en|e|y|i|a|or)[\s,]*)?(?:on |am |le |les |los |las |el |il |i |o |as |a |op |we |w |v |ve )?$/;
/** "Präsenztage", "thuiswerkdagen". */
const DAYS = /(?:tage?n?|dage?n?)$/;
/** "Einen Tag": one, where a week is named. */
const ONE = /(?<!\p{L})(?:ein(?:en|em|er)?|een|un|une|uno|um|jeden|jednego)\s$/u;
/** "4 van de 5 dagen": four. */
const OUT_OF = /(?<![\d.,])([1-4])\s(?:van de|out of|of|in|von|sur|de|na|z|von den|su)\s5\s$/;
const NEXT = 6;
export const WEEK = 5;

export type Count = Piece & { days: number };

/** Days of a week that are counted: "three days", "twice a week", "2 van de 5 dagen". */
export function daysIn(sentence: Sentence): Count[] {
  // "2 Bürotage" is an office and its days in one word.
  const inOne = hitsOf(sentence, 'remote', 'onSite').filter(({ start, end }) =>
    DAYS.test(sentence.lower.slice(start, end)),
  );
  const counts = [...hitsOf(sentence, 'day'), ...inOne]
    // "A four-day work week" counts the days that are worked.
    .filter(
      (day) =>
        !isLooseLetter(sentence, day) &&
        !/^s?[\s-](?:work|working|office)?[\s-]?week\b/.test(sentence.lower.slice(day.end)),
    )
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
  const all = WORKDAYS.exec(sentence.lower);
  if (all) counts.push({ days: WEEK, start: all.index, end: all.index + all[0].length });
  const isOfWeek = A_WEEK.test(sentence.lower);
  const times = isOfWeek ? TIMES_OF_WEEK.exec(sentence.lower) : null;
  if (times)
    counts.push({
      days: figureOf(times[1] ?? ''),
      start: times.index,
      end: times.index + times[0].length,
    });
  const short = SHORT_DAYS.exec(sentence.lower);
  if (short) counts.push({ days: Number(short[1]), start: short.index, end: short.index + short[0].length });
  const few = isOfWeek ? TIMES.exec(sentence.lower) : null;
  if (few) counts.push({ days: FEW[few[1] ?? ''] ?? 2, start: few.index, end: few.index + few[0].length });
  return counts.sort((a, b) => a.start - b.start);
}

/** "Zwei Tage daheim, drei im Büro": the days are named once. */
export function elliptic(sentence: Sentence, counts: Count[]): Count[] {
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
export function weekdays({ words, lower }: Sentence): Count[] {
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

/** Where "a day" is one of a week's: "un jour de télétravail", "einen Tag pro Woche". */
function isCounted(sentence: Sentence, { end }: Piece): boolean {
  return (
    has(sentence, 'week', 'weekly') ||
    hitsOf(sentence, 'remote', 'onSite').some(({ start }) => start >= end && start - end <= NEXT)
  );
}
