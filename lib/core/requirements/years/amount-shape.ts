import { CUES } from '../../cues';
import { isDigit } from '../../text/characters';
import { isLetter } from '../../text/phrases/latin';
import {
  ahead,
  anyOf,
  atEnd,
  digits,
  endOf,
  inTurn,
  isSpace,
  maybe,
  notAhead,
  notBehind,
  type Part,
  run,
  sign,
  told,
  words,
} from '../../text/shape';

/** What an amount of time says, as it stands in a text in lower case, and where: UTF-16 offsets. */
export interface AmountShape {
  start: number;
  end: number;
  /** The number, or what stands for one, and its unit where it is not a year. */
  least: string;
  month?: string;
  decade?: string;
  /** Of a range what joins it and its other end. */
  joint?: string;
  most?: string;
  /** "And a half", behind the number or behind the unit. */
  half?: string;
  halfBehind?: string;
}

/** A number alone. */
export interface NumberShape {
  start: number;
  end: number;
  number: string;
}

type Name = Exclude<keyof AmountShape, 'start' | 'end'>;

const HYPHENS = '-–';
const isWord = (code: number) => isLetter(code) || isDigit(code);
/** No name of a technology that is so long stands ahead of a version without a space. In letters. */
const LONG_WORD = 9;
const isPlus = (code: number) => code === 43;
const isGap = (code: number) => isSpace(code) || code === 45;
const NUMBER = anyOf(inTurn(digits(2), maybe(inTurn(sign('.,'), run(isDigit, 1, 1)))), words(CUES.numbers.keys()));

/** What was said of the amount that is being looked at. */
const said = new Map<Name, string>();
const AMOUNT = amountPart();
const PART = inTurn(NUMBER, maybe(sign('+')), ahead(inTurn(run(isSpace, 1, 1), run(isLetter, 1, 1))));

function amountPart(): Part {
  const { orMore, months, decades, halfMore, halfOf, whole } = CUES.amounts;
  const gap = run(isSpace, 0, 3);
  const space = run(isSpace, 1, 1);
  const noLetter = notAhead(run(isLetter, 1, 1));
  const hyphen = maybe(sign(HYPHENS));
  // "2++ years"
  const pluses = run(isPlus, 1, 2);
  const plus = maybe(pluses);
  const more = inTurn(words(orMore), noLetter);
  const bracket = maybe(
    inTurn(gap, sign('('), NUMBER, maybe(inTurn(sign(HYPHENS), NUMBER)), plus, maybe(inTurn(space, more)), sign(')')),
  );
  const orMoreBehind = maybe(inTurn(gap, anyOf(inTurn(sign('('), sign('+'), sign(')')), pluses, inTurn(hyphen, more))));
  // "6 meses a 1 año" are two amounts.
  const noUnit = notAhead(inTurn(words([...months, ...decades, ...CUES.years]), noLetter));
  const word = inTurn(
    notBehind(isLetter),
    noUnit,
    run(isLetter, 1, 7),
    maybe(inTurn(space, run(isLetter, 1, 4))),
    noLetter,
  );
  const half = inTurn(run(isGap, 0, 3), words(halfMore, isGap), noLetter);
  /** An article says "one" only ahead of what it is of: "a year of Go". */
  const least = anyOf(
    NUMBER,
    inTurn(words([...halfOf, 'an', 'a']), ahead(inTurn(space, words([...CUES.years, ...decades])))),
  );
  const range = inTurn(
    inTurn(gap, told(said, 'joint', anyOf(sign('-–—~/'), word)), gap),
    inTurn(told(said, 'most', NUMBER), bracket, orMoreBehind),
  );
  const year = anyOf(sign('y'), inTurn(space, sign('y'), anyOf(ahead(sign('),;')), atEnd)));
  const unit = anyOf(
    told(said, 'month', words(months)),
    told(said, 'decade', words(decades)),
    words(CUES.years),
    inTurn(words(['jährig']), run(isLetter, 0, 2)),
  );
  const behindNumber = inTurn(maybe(inTurn(gap, words(whole), ahead(space))), gap, hyphen, gap, unit);
  return inTurn(
    inTurn(told(said, 'least', least), maybe(told(said, 'half', half)), bracket, orMoreBehind, bracket),
    inTurn(maybe(range), anyOf(year, behindNumber), maybe(inTurn(sign('('), run(isLetter, 1, 2), sign(')')))),
    inTurn(notAhead(run(isWord, 1, 1)), notAhead(inTurn(sign('/'), sign('o'))), maybe(sign('.')), maybe(sign("'’"))),
    inTurn(maybe(told(said, 'halfBehind', half)), orMoreBehind),
  );
}

/** "qualifications3+ years": a number behind a long word has lost what stood between them. */
function isFused(lower: string, start: number): boolean {
  if (!isDigit(lower.charCodeAt(start)) || start < LONG_WORD) return false;
  for (let at = start - LONG_WORD; at < start; at++) if (!isLetter(lower.charCodeAt(at))) return false;
  return true;
}

/** The amounts of time in a text in lower case, whatever they are of: a number with its unit, "half a year", a range. Linear: an amount is short. */
export function amountShapes(lower: string): AmountShape[] {
  const found: AmountShape[] = [];
  for (let start = 0; start < lower.length; start++) {
    const before = lower.charCodeAt(start - 1);
    if ((isWord(before) && !isFused(lower, start)) || '$€£'.includes(lower.charAt(start - 1) || ' ')) continue;
    if ((before === 44 || before === 46) && isDigit(lower.charCodeAt(start - 2))) continue;
    said.clear();
    const end = endOf(AMOUNT, lower, start);
    if (end < 0) continue;
    found.push({ start, end, least: '', ...Object.fromEntries(said) });
    start = end - 1;
  }
  return found;
}

/** The numbers of a text in lower case that a word follows. */
export function numberShapes(lower: string): NumberShape[] {
  const found: NumberShape[] = [];
  for (let start = 0; start < lower.length; start++) {
    if (isWord(lower.charCodeAt(start - 1))) continue;
    const end = endOf(PART, lower, start);
    if (end < 0) continue;
    const number = lower.slice(start, end - Number(lower.charCodeAt(end - 1) === 43));
    found.push({ start, end, number });
    start = end - 1;
  }
  return found;
}
