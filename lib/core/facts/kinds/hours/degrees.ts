import type { FactValues } from '../../../posting/fact';
import { isShort } from '../../clause';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Found } from '../found';

type Value = FactValues['hours'];

const FTE = /(?<![\d.,])(0[.,]\d{1,2}|1[.,]0)\s?-?fte\b/;
const SIGN = '(?:%|prozent|per ?cent|procent|pour ?cent|por cien(?:to)?|por cento|per cento)';
const PERCENT = new RegExp(
  `(?<!\\d)(\\d{2,3})\\s?(?:${SIGN})?\\s?(?:-|bis|to|a|tot|al)\\s?(\\d{2,3})\\s?${SIGN}|(?<!\\d)(\\d{2,3})\\s?${SIGN}`,
);

/** "90% of your workload will be tests" divides the work, and says nothing of how much there is. */
const OF_TASKS =
  /^\s?(?:of (?:your|the|this|our|their|his|her)|deiner|ihrer|seiner|de (?:votre|ton|tu|su)|do (?:seu|teu)|van je|del tuo)(?!\p{L})/u;

const OF_TASKS_LATER =
  /%\s(?:of (?:your|the|this|our|their|his|her)|deiner|ihrer|seiner|de (?:votre|ton|tu|su)|do (?:seu|teu)|van je|del tuo)\s(?:workload|work|time|arbeit|arbeitszeit|temps|tiempo|tempo|tijd)(?!\p{L})/u;

/** How much of all the time one works, in percent or as a share of a full post. */
export function degrees(sentence: Sentence): Found<Value>[] {
  const { lower } = sentence;
  const fte = FTE.exec(lower);
  if (fte) {
    const share = Number(fte[1]?.replace(',', '.')) < 1 ? 'part' : 'full';
    return [{ value: { share }, start: fte.index, end: fte.index + fte[0].length }];
  }
  const [word] = hitsOf(sentence, 'degree');
  const percent = /%|[cz]ent|cien/.test(lower) ? PERCENT.exec(lower) : null;
  // "A capacity of 90 % means that 90 % of your workload …"
  if (percent && OF_TASKS_LATER.test(lower.slice(percent.index))) return [];
  if (!percent || OF_TASKS.test(lower.slice(percent.index + percent[0].length))) return [];
  if (!(word || isOwnRange(sentence, percent) || isOwnShare(sentence, percent))) return [];
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
function isOwnShare(sentence: Sentence, { 2: high, 3: share = high, index, 0: said }: RegExpExecArray): boolean {
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
