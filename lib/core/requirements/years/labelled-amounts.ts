import { CUES } from '../../cues';
import { amountShapes } from './amount-shape';

/** A number of years that stands without its unit. Offsets are UTF-16, into the text. */
export interface BareAmount {
  start: number;
  end: number;
  years: number;
}

/** More is the age of a firm. */
const MOST = 30;
/** A number behind the colon of a label. */
const ANSWER = /:\s*(\d{1,2})(?:\s?[-–]\s?\d{1,2})?\+?(?=\s*(?:$|[.,;)|]))/g;
/** How much of a label is looked at, in characters. */
const LABEL = 60;
/** A number with a plus behind a name, and another item behind it. */
const PLUS = /(?<=[\p{L}#+.]\s?)(?<![\p{L}\d])(\d{1,2})\+(?=\s?,\s?[\p{L}(]|\s(?:and|und|et|y|e|en|i|a|&)\s\p{L})/gu;
/** So far behind such a number the unit may stand that all of the list share, in characters. */
const LIST = 60;

/** A number alone in brackets, behind a name. */
const BRACKETED = /(?<=[\p{L}\d#+.]\s?)\((\d{1,2})\+?\)/gu;

/** "Years of experience: SQL (4), Python (2)": the unit stands ahead of all. */
function bracketedAmounts(lower: string): BareAmount[] {
  const colon = lower.indexOf(':');
  if (colon > LABEL || !opensWithUnit(lower.slice(0, colon))) return [];
  return [...lower.matchAll(BRACKETED)].flatMap(({ 0: said, 1: number = '', index }) => {
    const years = Number(number);
    return index > colon && years > 0 && years <= MOST
      ? [{ start: index + 1, end: index + said.length - 1, years }]
      : [];
  });
}

/** "Years of Python: 6": the unit stands in the label. */
export function labelledAmounts(lower: string): BareAmount[] {
  if (!lower.includes(':')) return [];
  const answers = [...lower.matchAll(ANSWER)].flatMap(({ 0: said, 1: number = '', index }) => {
    const label = /[^;|]*$/.exec(lower.slice(Math.max(0, index - LABEL), index))?.[0] ?? '';
    const years = Number(number);
    if (!opensWithUnit(label) || years <= 0 || years > MOST) return [];
    const start = index + said.indexOf(number);
    return [{ start, end: index + said.length, years }];
  });
  return answers.length > 0 ? answers : bracketedAmounts(lower);
}

/** "Kafka 3+, Redis 2+ years": the unit stands behind the last of the list. */
export function listedAmounts(lower: string): BareAmount[] {
  if (!lower.includes('+')) return [];
  return [...lower.matchAll(PLUS)].flatMap(({ 0: said, 1: number = '', index }) => {
    const end = index + said.length;
    const years = Number(number);
    const rest = lower.slice(end, end + LIST);
    const shared = amountShapes(rest)[0];
    const isList = shared?.month === undefined && shared !== undefined && !/[.;:]\s/.test(rest.slice(0, shared.start));
    return isList && years > 0 && years <= MOST ? [{ start: index, end, years }] : [];
  });
}

function opensWithUnit(label: string): boolean {
  const first = label.replace(/^[-•*–\s]+/, '').split(' ', 3);
  return first.some((word) => CUES.years.includes(word)) && !/\d/.test(label);
}
