import { isLooseLetter, type Piece } from '../../clause';
import { countBefore } from '../../numbers';
import { hitsOf, type Sentence } from '../../sentence';
import { withoutLeave } from './terms-in-prose';

/** Beside these months belong to something else. */
const OTHER_MONTHS =
  /\b(?:probation\w*|probezeit|notice|kundigungsfrist|salar\w*|gehalter|experience|erfahrung|parental|elternzeit|essai|proeftijd|onboarding|past|ago|pto|vacation|leave)\b/;
/** Whose leave is covered. */
const COVER =
  /\b(?:cover\w*|replac\w*|vertretung|remplac\w*|vervang\w*)\s(?:for |of |a |d'un |de |der )?\S+(?: leave)?/;
/** Ahead of months that are a part of something. */
const SPAN =
  /\b(?:every|within|first|last|ersten|letzten|premiers|derniers|primeros|ultimos|primi|ultimi|pierwsz\w*|eerste)\b/;
/** But a first term may be followed by another. */
const PERIOD = /\b(?:first|initial) (?:period|term) of $/;
const YEAR_IN_ONE = /(?<!\p{L})(?:half)?jaarcontract/u;
/** "For a year", "na rok". */
const A_YEAR =
  /(?<!\p{L})(?:(?:for|of|auf|fur|pour|por|per|di|de|d'|voor|van)\s?(?:(?:a|one|ein\p{L}*|un|uno|een|um)\s)?|na\s(?:jeden\s)?|jednoho\s|jednego\s|,\s(?:jeden|ein|un|one|een|uno|um)\s)$/u;
/** Years and halves of them, with their months. */
const HALVES: [RegExp, number][] = [
  [
    /(?<!\p{L})(?:anderhalf jaar|(?:eineinhalb|anderthalb|1,5) jahre?|un an et demi|ano y medio|un anno e mezzo|ano e meio|poltora roku|rok a pul|one and a half years|18-month)(?!\p{L})/u,
    18,
  ],
  [
    /(?<!\p{L})(?:(?:een )?half jaar|halbes jahr|half a year|six-month|medio ano|mezzo anno|meio ano|pol roku|pul roku)(?!\p{L})/u,
    6,
  ],
];
const LONGEST = 60;

/** The months, or years, of a term; undefined where none or a range is said. */
export function monthsOf(sentence: Sentence): (Piece & { months: number }) | undefined {
  const units = hitsOf(sentence, 'month', 'year');
  const lower = units.length > 0 ? withoutLeave(sentence.lower) : sentence.lower;
  for (const unit of units) {
    if (isLooseLetter(sentence, unit)) continue;
    const one = unit.cue === 'year' ? A_YEAR.exec(sentence.lower.slice(0, unit.start)) : null;
    const count = countBefore(sentence.lower, unit.start) ?? (one && { min: 1, max: undefined, start: one.index });
    if (!count || count.max !== undefined) continue;
    const months = unit.cue === 'year' ? count.min * 12 : count.min;
    const around = lower.slice(Math.max(0, count.start - 30), unit.end + 22).replace(COVER, ' ');
    const ahead = sentence.lower.slice(Math.max(0, count.start - 30), count.start);
    if (months < 1 || months > LONGEST || OTHER_MONTHS.test(around) || (SPAN.test(ahead) && !PERIOD.test(ahead)))
      continue;
    return { months, start: count.start, end: unit.end };
  }
  if (units.length > 0) {
    for (const [pattern, months] of HALVES) {
      const half = pattern.exec(sentence.lower);
      if (half && !OTHER_MONTHS.test(sentence.lower))
        return { months, start: half.index, end: half.index + half[0].length };
    }
  }
  const inOne = YEAR_IN_ONE.exec(sentence.lower);
  if (inOne)
    return { months: inOne[0].startsWith('half') ? 6 : 12, start: inOne.index, end: inOne.index + inOne[0].length };
  return undefined;
}
