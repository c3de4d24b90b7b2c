import type { FactValues } from '../../../posting/fact';
import { isLooseLetter, isNegated, isShort, type Piece } from '../../clause';
import { countBefore } from '../../numbers';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Found } from '../found';
import { degrees } from './degrees';
import { hoursOfWeek } from './week-hours';

type Value = FactValues['hours'];

/** Behind full or part time: who else may work so. */
const PEOPLE = /^\s(\p{L}{4,}s)(?!\p{L})/u;
/** In a list of people: "freelancers, part-time, and other non-traditional workers". */
const AMONG_PEOPLE =
  /^,? (?:and|or) (?:other )?(?:[\p{L}-]+ ){0,2}(?:workers|staff|employees|people|students|professionals)(?!\p{L})/u;
const TERMS =
  /^(?:roles|positions|hours|basis|jobs|openings|opportunities|contracts|possess|terms|employees|indeterminad\w*|semanales|semanais|hebdomadaires|heures|horas)$/;
const SOUGHT = /\b(?:seeking|hiring|looking for|hire|need|wanted|join)\b/;
/** What is given to all of the firm's people. */
const OF_ALL = /\b(?:each|all|every|eligible)\s$/;

/** How much one works, as a sentence says: full or part time, and the hours of a week. Of a choice both are given. */
export function hoursIn(sentence: Sentence): Found<Value>[] {
  const week = hoursOfWeek(sentence);
  const shares = (['full', 'part'] as const).flatMap((share): Found<Value>[] => {
    const hit = hitsOf(sentence, share).find(
      (one) => !isNegated(sentence, one) && !isLike(sentence, one) && !isMaybe(sentence, one),
    );
    return hit ? [{ value: { share }, start: hit.start, end: hit.end }] : [];
  });
  if (week.length === 0)
    return shares.length > 0
      ? [...shares, ...orLess(sentence, shares)]
      : [...degrees(sentence), ...daysOfWeek(sentence)].slice(0, 2);
  const [only] = shares;
  const [full] = week;
  if (!only && full?.value.share === 'full' && LESS_TOO.test(sentence.lower.slice(full.end)))
    return [...week, { value: { share: 'part' }, start: full.start, end: full.end }];
  // "39 hours, part time possible"
  if (only?.value.share === 'part' && week.every(({ value }) => value.share === 'full')) return [...week, only];
  // "32 hours a week, or the full 40"
  const whole = OR_FULL.exec(sentence.lower);
  if (!only && full?.value.share === 'part' && whole && whole.index >= full.end)
    return [
      ...week,
      { value: { share: 'full', perWeek: Number(whole[1]) }, start: whole.index, end: whole.index + whole[0].length },
    ];
  // "Full time, or a reduced 30 hours"
  if (
    only?.value.share === 'full' &&
    full?.value.share === 'part' &&
    REDUCED.test(sentence.lower.slice(only.end, full.start))
  )
    return [only, ...week];
  if (shares.length === 1 && only && week.length === 1 && week[0])
    return [{ ...week[0], value: { ...week[0].value, share: only.value.share } }];
  return [...week, ...shares.filter(({ value }) => !week.some((one) => one.value.share === value.share))];
}

/** "Or the full 40". */
const OR_FULL =
  /\b(?:or|oder|ou|of|o|lub|nebo|to|bis) (?:the |die |la |de |a )?(?:full|vollen?|plein\w*|volle|complet\w*|peln\w+) (3[5-9](?:[.,]\d)?|4\d)\b/;
/** From full time to fewer hours that will do, too. */
const REDUCED =
  /\b(?:or|also|reduced|auch|oder|verkurzt\w*|reduziert\w*|ou|reduit\w*|reducid\w*|reduzid\w*|ridott\w*|of|ook|lub|takze|rowniez|nebo|zkracen\w*|skrocon\w*)\b/;
/** "38 Stunden, auch 80 % möglich". */
const LESS_TOO = /^\s?,?\s?(?:auch|oder|or|also|ou|of|o|lub|nebo)\s(?:\p{L}+\s)?[4-9]\d\s?%/u;
/** "Full-time or 80%". */
const LESS = /^\s?(?:or|oder|ou|of|o|lub|nebo|\/)\s?(?:[1-9]\d)\s?%/;

function orLess({ lower }: Sentence, shares: Found<Value>[]): Found<Value>[] {
  const full = shares.find(({ value, end }) => value.share === 'full' && LESS.test(lower.slice(end)));
  return full && shares.length === 1 ? [{ value: { share: 'part' }, start: full.start, end: full.end }] : [];
}

/** "Umfang: 3-4 Tage/Woche", "six months, three days a week": so many days of work. */
const VOLUME =
  /(?<!\p{L})(?:umfang|auslastung|workload|inzet|omvang|volume|commitment|dedicacion|dedicacao|impegno|wymiar|rozsah|taux|rythme|days of work)\s?:?\s?(?:ca\.? |approx\.? |min\.? )?$/u;
const WORKING_DAYS = 5;

function daysOfWeek(sentence: Sentence): Found<Value>[] {
  if (has(sentence, 'remote', 'home', 'hybrid', 'onSite', 'office')) return [];
  return hitsOf(sentence, 'day').flatMap((day): Found<Value>[] => {
    const count = isLooseLetter(sentence, day) ? undefined : countBefore(sentence.lower, day.start);
    if (!count || (count.max ?? count.min) >= WORKING_DAYS || count.min < 1) return [];
    const isOfWeek = hitsOf(sentence, 'week', 'weekly').some(({ start }) => start >= day.end && start - day.end <= 6);
    const isWork =
      VOLUME.test(sentence.lower.slice(0, count.start)) ||
      (has(sentence, 'freelance', 'fixedTerm') && /(?:^|,\s)$/.test(sentence.lower.slice(0, count.start)));
    return isOfWeek && isWork ? [{ value: { share: 'part' }, start: count.start, end: day.end }] : [];
  });
}

/** "We would consider part-time for the right person" */
function isMaybe({ lower }: Sentence, { start, end }: Piece): boolean {
  if (/^\s?(?:\([^)]*\)\s)?(?:will be |may be |can be )?considered\b/.test(lower.slice(end))) return true;
  return /\b(?:would|could|might|we'd|may)\s(?:also\s)?consider\s(?:\w+\s)?$/.test(
    lower.slice(Math.max(0, start - 40), start),
  );
}

function isLike(sentence: Sentence, hit: Piece): boolean {
  // "Contract: full-time employee"
  if (isShort(sentence, 4) && hitsOf(sentence, 'contractWord').length > 0) return false;
  const noun = PEOPLE.exec(sentence.lower.slice(hit.end))?.[1];
  if (noun && !TERMS.test(noun) && !SOUGHT.test(sentence.lower)) return true;
  if (AMONG_PEOPLE.test(sentence.lower.slice(hit.end))) return true;
  if (OF_ALL.test(sentence.lower.slice(Math.max(0, hit.start - 16), hit.start))) return true;
  return hitsOf(sentence, 'noHours').some((other) => other.start < hit.end && hit.start < other.end);
}
