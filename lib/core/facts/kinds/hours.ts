import type { FactValues } from '../../posting/fact';
import { distance, isLooseLetter, isNegated, isShort, type Piece } from '../clause';
import { countBefore, countBehind } from '../numbers';
import { has, hitsOf, type Sentence } from '../sentence';
import type { Found } from './found';

type Value = FactValues['hours'];

/** From so many hours a week on it is full time. */
const FULL = 35;
const WEEKS = { least: 8, most: 60 };
const REACH = 26;
/** Beside these, hours of a week are of something else. */
const OTHER =
  /\b(?:on[ -]call|learning|training|volunteer\w*|overlap\w*|meetings?|study|course|extra|overtime|support hours|bereitschaft|up to 10|first|free|paid (?:time|training|vacation|leave|holidays?|volunteer\w*)|vacation|24\/7|saves?|saving|per employee)\b/;
/** Hours on a line of their own are those of a week: "Uren: 24 uur", "32-40 uur". */
const LINE = { words: 5, least: 16, most: 40 };
/** Behind full or part time: who else may work so. */
const PEOPLE = /^\s(\p{L}{4,}s)(?!\p{L})/u;
const TERMS =
  /^(?:roles|positions|hours|basis|jobs|openings|opportunities|contracts|possess|terms|employees|indeterminad\w*|semanales|semanais|hebdomadaires|heures|horas)$/;
const SOUGHT = /\b(?:seeking|hiring|looking for|hire|need|wanted|join)\b/;
/** What is given to all of the firm's people. */
const OF_ALL = /\b(?:each|all|every|eligible)\s$/;
const FTE = /(?<![\d.,])(0[.,]\d{1,2}|1[.,]0)\s?-?fte\b/;
const PERCENT = /(?<!\d)(\d{2,3})\s?%?\s?(?:-|bis|to|a)\s?(\d{2,3})\s?%|(?<!\d)(\d{2,3})\s?%/;

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
  if (shares.length === 1 && only && week.length === 1 && week[0])
    return [{ ...week[0], value: { ...week[0].value, share: only.value.share } }];
  return [...week, ...shares.filter(({ value }) => !week.some((one) => one.value.share === value.share))];
}

/** "37h30". */
const WITH_MINUTES = /(?<!\d)([23]\d)\s?h\s?([0-5]\d)(?!\d)/;
/** A label of the hours of a week. */
const HOURS_LABEL =
  /(?<!\p{L})(?:dienstverband|uren|aantal uren|omvang|hours|arbeitszeit|umfang|stunden|horaires?|horas|jornada|carga horaria|orario|wymiar|uvazek|umfang|contract|contrat\p{L}*)\s?:\s?(?:[\p{L} -]{1,24},\s)?$/u;
/** What pay is reckoned on: "bij 40 uur". */
const BASIS =
  /(?<!\p{L})(?:bij|basis(?: van)?|o\.?b\.?v\.?|based on|basis of|bei|auf|horario(?: flexible)? de|jornada(?: laboral)? de|semana(?: laboral)? de|week of|settimana di|semaine de|uren van)\s(?:een |a |an |einer )?$/u;
/** Behind an "h" that stands apart. */
const OF_WEEK = /^\s?(?:\/|per|pro|par|por|sem|woch|week|wk|hebdo|tyg|tyd|sett)/;

function hoursOfWeek(sentence: Sentence): Found<Value>[] {
  const minutes = WITH_MINUTES.exec(sentence.lower);
  if (minutes && has(sentence, 'weekly', 'week', 'full', 'part')) {
    const perWeek = Number(minutes[1]) + Number(minutes[2]) / 60;
    return [
      { value: { share: shareOf(perWeek), perWeek }, start: minutes.index, end: minutes.index + minutes[0].length },
    ];
  }
  const all = hitsOf(sentence, 'hour', 'weekly').flatMap((unit) => weekOf(sentence, unit));
  return all.filter(({ value }, i) => all.findIndex((one) => one.value.share === value.share) === i);
}

function weekOf(sentence: Sentence, unit: Piece): Found<Value>[] {
  const { lower } = sentence;
  const count = countBefore(lower, unit.start) ?? countBehind(lower, unit.end);
  const isOfShare = count !== undefined && isBesideShare(sentence, count);
  if (
    isLooseLetter(sentence, unit) &&
    !isOfShare &&
    !OF_WEEK.test(lower.slice(unit.end)) &&
    !/^\s?\)/.test(lower.slice(unit.end))
  )
    return [];
  if (!count || count.min < WEEKS.least || (count.max ?? count.min) > WEEKS.most) return [];
  const piece = { start: Math.min(count.start, unit.start), end: Math.max(count.end, unit.end) };
  const isAside =
    has(sentence, 'full', 'part') &&
    count.min >= 15 &&
    /^\s?(?:[.),;\](]|$|(?:denkbar|moglich|possible|mogelijk|posible|possivel|possibile|mozliw\p{L}*)(?!\p{L}))/u.test(
      lower.slice(unit.end),
    );
  const isBracketed = /\(\s?$/.test(lower.slice(0, count.start)) && /^\s?\)/.test(lower.slice(unit.end));
  const isBasis =
    count.min >= 15 &&
    (BASIS.test(lower.slice(0, count.start)) ||
      HOURS_LABEL.test(lower.slice(0, count.start)) ||
      (isBracketed && count.min >= 30));
  if (
    !(
      isAside ||
      isBasis ||
      (isOfShare && count.min >= LINE.least) ||
      isTerm(sentence, { ...piece, min: count.min }) ||
      isWeekly(sentence, piece) ||
      isOnItsLine(sentence, count)
    ) ||
    OTHER.test(lower.slice(Math.max(0, piece.start - 40), piece.end + 40))
  )
    return [];
  const most = count.max ?? count.min;
  if (shareOf(count.min) === shareOf(most)) return [{ value: { share: shareOf(most), perWeek: most }, ...piece }];
  return [
    { value: { share: 'part', perWeek: count.min }, ...piece },
    { value: { share: 'full', perWeek: most }, ...piece },
  ];
}

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

/** From full or part time to its hours: "Vollzeit 38,5 h", "Teilzeit ab 30 h". */
const TO_HOURS = /^[\s(:,]*(?:(?:ab|von|mit|from|at|of|de|a|à|da|od|od|min\.?|·|-|–)\s?)?$/;

function isBesideShare(sentence: Sentence, { start }: { start: number }): boolean {
  return hitsOf(sentence, 'full', 'part').some(
    ({ end }) => end <= start && start - end <= 12 && TO_HOURS.test(sentence.lower.slice(end, start)),
  );
}

/** When one works. */
const PATTERN =
  /\b(?:working|work) (?:pattern|hours|time)\b|\b(?:monday|montag|lundi|lunes|segunda|maandag|lunedi|poniedzialku|pondeli) (?:to|bis|au|a|tot|al|do|az|-)/;
/** Between the terms of a contract: "Permanent; 37.5 hours; flexible". */
function isTerm(sentence: Sentence, { start, end, min }: Piece & { min: number }): boolean {
  return (
    min >= LINE.least &&
    min <= LINE.most + 5 &&
    isShort(sentence, 14) &&
    (has(sentence, 'permanent', 'permanentWord', 'employed', 'fixedTerm', 'contractWord', 'internship', 'pay') ||
      PATTERN.test(sentence.lower)) &&
    /(?:^|[;,·•(–-]\s?)$/.test(sentence.lower.slice(0, start)) &&
    /^\s?(?:$|[;,.)·•])/.test(sentence.lower.slice(end))
  );
}

function shareOf(hours: number): Value['share'] {
  return hours >= FULL ? 'full' : 'part';
}

function isWeekly(sentence: Sentence, piece: Piece): boolean {
  return hitsOf(sentence, 'week', 'weekly').some((hit) => {
    const gap =
      hit.start >= piece.end ? sentence.lower.slice(piece.end, hit.start) : sentence.lower.slice(hit.end, piece.start);
    return distance(hit, piece) <= REACH && !/[;|\d]|[.,]\s/.test(gap.replace(/^\./, ''));
  });
}

function isOnItsLine(sentence: Sentence, { min, max = min }: { min: number; max?: number }): boolean {
  const { words, lower } = sentence;
  const others = words.filter(({ text }) => !/^\d/.test(text)).length - hitsOf(sentence, 'hour').length;
  const isLine = words.length <= LINE.words && others <= (max > min ? 1 : 0);
  return (
    isLine &&
    min >= LINE.least &&
    max <= LINE.most &&
    !/\b(?:per|day|tag|jour|dag|support|bereikbaar|within|a)\b|\//.test(lower)
  );
}

function degrees(sentence: Sentence): Found<Value>[] {
  const { lower } = sentence;
  const fte = FTE.exec(lower);
  if (fte) {
    const share = Number(fte[1]?.replace(',', '.')) < 1 ? 'part' : 'full';
    return [{ value: { share }, start: fte.index, end: fte.index + fte[0].length }];
  }
  const [word] = hitsOf(sentence, 'degree');
  const percent = PERCENT.exec(lower);
  if (!percent || !(word || isOwnRange(sentence, percent) || isOwnShare(sentence, percent))) return [];
  const piece = {
    start: Math.min(word?.start ?? percent.index, percent.index),
    end: percent.index + percent[0].length,
  };
  const low = Number(percent[1] ?? percent[3]);
  const high = Number(percent[2] ?? percent[3]);
  if (low < 10 || high > 100) return [];
  return [
    ...(low < 100 ? [{ value: { share: 'part' as const }, ...piece }] : []),
    ...(high === 100 ? [{ value: { share: 'full' as const }, ...piece }] : []),
  ];
}

/** A bracket that closes, and a stop. */
const BRACKETED = /^\)\s?(?:[,|;·–-]|$)/;

/** "Software Engineer 80-100 %": up to all of the time, and nothing else that the percents could be of. */
function isOwnRange(sentence: Sentence, { 2: high, index, 0: said }: RegExpExecArray): boolean {
  return (
    high === '100' &&
    isShort(sentence, 9) &&
    // "Engineer (80-100 %), hybrid": where one works is told apart, behind it.
    (BRACKETED.test(sentence.lower.slice(index + said.length)) && sentence.lower.charAt(index - 1) === '('
      ? hitsOf(sentence, 'remote', 'hybrid', 'onSite').every(({ start }) => start > index)
      : !has(sentence, 'remote', 'hybrid', 'onSite')) &&
    /^\s*(?:$|[)|,.(-]|[mwf]\/|in\s)/.test(sentence.lower.slice(index + said.length))
  );
}

/** "Wissenschaftliche Mitarbeit, 75 %": behind a title. */
function isOwnShare(sentence: Sentence, { 3: share, index, 0: said }: RegExpExecArray): boolean {
  const percent = Number(share);
  return (
    percent >= 40 &&
    percent < 100 &&
    percent % 5 === 0 &&
    isShort(sentence, 9) &&
    !has(sentence, 'remote', 'hybrid', 'onSite', 'home', 'office', 'fully') &&
    /\p{L}[)*]?(?:,\s|\s\(|\s[–-]\s)$/u.test(sentence.lower.slice(0, index)) &&
    /^\)?\s*$/.test(sentence.lower.slice(index + said.length))
  );
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
  if (OF_ALL.test(sentence.lower.slice(Math.max(0, hit.start - 16), hit.start))) return true;
  return hitsOf(sentence, 'noHours').some((other) => other.start < hit.end && hit.start < other.end);
}
