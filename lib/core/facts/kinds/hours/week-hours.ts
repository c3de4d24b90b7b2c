import type { FactValues } from '../../../posting/fact';
import { distance, isLooseLetter, isShort, type Piece } from '../../clause';
import { countBefore, countBehind } from '../../numbers';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Found } from '../found';

type Value = FactValues['hours'];

/** From so many hours a week on it is full time. */
const FULL = 35;
const WEEKS = { least: 8, most: 60 };
const REACH = 26;
/** Beside these, hours of a week are of something else. */
const OTHER =
  /\b(?:on[ -]call|learning|training|volunteer\w*|overlap\w*|meetings?|study|course|extra|overtime|support hours|bereitschaft|up to 10|first|free|paid (?:time|training|vacation|leave|holidays?|volunteer\w*)|vacation|24\/7|saves?|saving|per employee)\b/;
/** "30 hours, spread over four days". */
const SPREAD =
  /^,?\s(?:(?:spread|split|divided|verteilt|reparties?|repartid[ao]s?|distribuid[ao]s?|ripartite|verdeeld|rozlozon\p{L}*|rozlozen\p{L}*)\s)?(?:over|across|auf|an|sur|en|em|por|su|na|do)\s(?:[2-5]|two|three|four|five|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|quatro|due|tre|quattro|cinque|twee|drie|vijf|trzy|cztery|piec|tri|ctyri|pet)\s(?:days?|tage?n?|jours?|dias?|giorni|dagen|dni|dny)\b/u;
/** Hours that a place is open. */
const OPEN =
  /(?<!\p{L})(?:(?:is|are|stays?) open|opens|geoffnet|est ouverte?|abiert[ao]|abert[ao]|apert[ao]|geopend|otwart\p{L}*|otevren\p{L}*)\s[^.;,]{0,16}$/u;
/** Hours on a line of their own are those of a week: "Uren: 24 uur", "32-40 uur". */
const LINE = { words: 5, least: 16, most: 40 };
/** "37h30". */
const WITH_MINUTES = /(?<!\d)([23]\d)\s?h\s?([0-5]\d)(?!\d)/;
/** "Our contractual hours are 35 a week": the number stands apart from its hours. */
const BARE =
  /(?<!\p{L})(?<!(?:support|opening|office|business|core|service|volunteer|teaching) )(?:hours|arbeitszeit|uren|horas|heures|orario|godziny)\b[^.;:\d]{0,24}(?<!\d)([1-4]\d(?:[.,]\d{1,2})?)\s(?:a|per|each|every|pro|par|por|in der|in|na)\s(?:week|woche|semaine|semana)\b/u;
/** A label of the hours of a week. */
const HOURS_LABEL =
  /(?<!\p{L})(?:dienstverband|uren|aantal uren|omvang|hours|arbeitszeit|umfang|stunden|horaires?|horas|jornada|carga horaria|orario|wymiar|uvazek|umfang|contract|contrat\p{L}*)\s?:\s?(?:[\p{L} -]{1,24},\s)?$/u;
/** What pay is reckoned on: "bij 40 uur". */
const BASIS =
  /(?<!\p{L})(?:bij|basis(?: van)?|o\.?b\.?v\.?|based on|basis of|bei|auf|horario(?: flexible)? de|jornada(?: laboral)? de|semana(?: laboral)? de|week of|settimana di|semaine de|uren van)\s(?:een |a |an |einer )?$/u;
/** "37 horas y media". */
const HALF = /^\s(?:y media|e meia|e mezza|et demie|and a half|en een half)\b/;
/** Behind an "h" that stands apart. */
const OF_WEEK = /^\s?(?:\/|per|pro|par|por|sem|woch|week|wk|hebdo|tyg|tyd|sett)/;

/** The hours of a week that are worked, as a sentence says. */
export function hoursOfWeek(sentence: Sentence): Found<Value>[] {
  const bare = has(sentence, 'week') ? BARE.exec(sentence.lower) : null;
  if (bare && !OTHER.test(bare[0])) {
    const perWeek = Number(bare[1]?.replace(',', '.'));
    return [{ value: { share: shareOf(perWeek), perWeek }, start: bare.index, end: bare.index + bare[0].length }];
  }
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
  const half = HALF.test(lower.slice(unit.end)) ? 0.5 : 0;
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
      SPREAD.test(lower.slice(piece.end)) ||
      isOnItsLine(sentence, count)
    ) ||
    OPEN.test(lower.slice(0, piece.start)) ||
    OTHER.test(lower.slice(Math.max(0, piece.start - 40), piece.end + 40))
  )
    return [];
  const most = (count.max ?? count.min) + half;
  if (shareOf(count.min) === shareOf(most)) return [{ value: { share: shareOf(most), perWeek: most }, ...piece }];
  return [
    { value: { share: 'part', perWeek: count.min }, ...piece },
    { value: { share: 'full', perWeek: most }, ...piece },
  ];
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
