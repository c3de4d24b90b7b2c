import { isDigit, isLetterUnit } from '../text/characters';
import { foldedLower } from '../text/fold';
import {
  anyOf,
  atEnd,
  digits,
  endOf,
  inTurn,
  isSpace,
  maybe,
  notAhead,
  type Part,
  run,
  sign,
  told,
  words,
} from '../text/shape';

/** More days of a week there are not, and few more are told in words. */
const FEW = 7;
const list = (text: TemplateStringsArray): string[] => (text[0] ?? '').split(' ');

/** The numbers that words stand for, in all languages, by folded word. Articles are none. */
const WORDS = new Map<string, number>(
  [
    list`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen`,
    list`- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn`,
    list`- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit`,
    list`- twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien`,
    list`- dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho`,
    list`- dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito`,
    list`- duas`,
    list`- due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto`,
    list`- dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście`,
    list`- dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu`,
    list`- dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct`,
    list`- dvě tří čtyř pěti šesti sedmi osmi devíti deseti jedenácti dvanácti`,
  ].flatMap((list) => list.map((word, i): [string, number] => [foldedLower(word), i + 1])),
);
WORDS.delete('-');

/** The words for two and more, folded. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...WORDS].flatMap(([word, number]) => (number > 1 && number <= FEW ? [word] : [])),
);

/** A number or two of a range, with its offsets; `open` where more may be: "5+", "5 or more". */
export interface Count {
  min: number;
  max?: number;
  open: boolean;
  start: number;
  end: number;
}

/** How much before a unit is looked at, in characters. */
const BEFORE = 64;
const letters = (least: number, most: number) => run(isLetterUnit, least, most);
const space = run(isSpace, 1, 1);

/** What was said of the count that is being looked at: both its numbers, and whether each says "or more". */
const said = new Map<'first' | 'more' | 'second' | 'secondMore', string>();
const NUMBER = anyOf(inTurn(digits(4), maybe(inTurn(sign('.,'), digits(2)))), words(WORDS.keys()));
const MORE = words(
  'plus|or more|or above|oder mehr|und mehr|ou plus|et plus|of meer|o mas|y mas|ou mais|o piu|lub wiecej|a vice|nebo vice'.split(
    '|',
  ),
);
const JOIN = anyOf(
  inTurn(sign('-'), maybe(sign('-'))),
  words(list`to bis a à e do az y or oder tot and und ou o of et ate u til`),
);
const IN_BRACKETS = inTurn(maybe(space), sign('('), NUMBER, maybe(space), maybe(sign('+')), sign(')'));
const OPEN = anyOf(sign('+'), inTurn(MORE, notAhead(letters(1, 1))));
const plus = (name: 'more' | 'secondMore') =>
  inTurn(maybe(IN_BRACKETS), maybe(inTurn(maybe(anyOf(space, sign('-'))), told(said, name, OPEN))));
const FIRST = inTurn(told(said, 'first', NUMBER), plus('more'));
const SECOND = inTurn(maybe(space), JOIN, maybe(space), told(said, 'second', NUMBER), plus('secondMore'));
const AHEAD_OF_SECOND = inTurn(maybe(space), maybe(sign('-')), maybe(inTurn(letters(1, 8), space)));
const UNIT = anyOf(inTurn(maybe(space), sign('-'), maybe(space)), run(isSpace, 0, 2));
const SHAPE = inTurn(FIRST, maybe(inTurn(AHEAD_OF_SECOND, SECOND)), UNIT, atEnd);
const WORD = inTurn(letters(1, BEFORE), anyOf(space, sign('-')));
const FILLED = inTurn(FIRST, maybe(SECOND), space, WORD, maybe(WORD), atEnd);

/**
 * The count that ends right before the offset of a unit: "3 to 5 |years", "five (5) |years", "3 or more |years". With `filled` up to
 * two words may stand between: "three full |days".
 */
export function countBefore(lower: string, unit: number, filled = false): Count | undefined {
  const from = Math.max(0, unit - BEFORE);
  const before = lower.slice(from, unit);
  let at = startOf(SHAPE, before, true);
  if (at < 0 && filled) at = startOf(FILLED, before, false);
  if (at < 0) return undefined;
  const [first = '', more, second, secondMore] = (['first', 'more', 'second', 'secondMore'] as const).map((one) =>
    said.get(one),
  );
  const whole = before.slice(at);
  const start = from + at;
  const low = figureOf(first);
  const high = second === undefined ? undefined : figureOf(second);
  const place = { start, end: start + whole.trimEnd().length };
  if (high !== undefined && high > low) return { min: low, max: high, open: Boolean(secondMore), ...place };
  // "between 1998 and 5 years", "1 or 1": the last alone.
  if (high !== undefined && second !== undefined) {
    return { min: Math.min(low, high), open: false, ...place };
  }
  return { min: low, open: Boolean(more), ...place };
}

/** The first place where a count may begin from which a shape stands; -1 where none does. `apart`: no digit and a space stand ahead of it. */
function startOf(shape: Part, text: string, apart: boolean): number {
  for (let at = 0; at < text.length; at++) {
    const before = text.charCodeAt(at - 1);
    if (at > 0 && (isLetterUnit(before) || isDigit(before) || '.,$€£'.includes(text.charAt(at - 1)))) continue;
    if (apart && before === 32 && isDigit(text.charCodeAt(at - 2))) continue;
    said.clear();
    if (endOf(shape, text, at) >= 0) return at;
  }
  return -1;
}

/** Behind a label: "Years of experience: 4-6", "YOE: 5+". */
const LABELLED =
  /^[^\d:;.]{0,24}:\s?(\d{1,2}(?:[.,]\d)?)(?:\s?(?:-|to|bis|a|do|az)\s?(\d{1,2}))?(\+)?(?![\d%€$£])(?!\s?%)/;

/** The count behind a label that ends at the offset. */
export function countBehind(lower: string, label: number): Count | undefined {
  const match = LABELLED.exec(lower.slice(label, label + BEFORE));
  if (!match) return undefined;
  const [whole, first = '', second, more] = match;
  const [min, max] = [figureOf(first), second === undefined ? undefined : figureOf(second)];
  return {
    min,
    ...(max !== undefined && max > min && { max }),
    open: Boolean(more),
    start: label,
    end: label + whole.length,
  };
}

/** The number that a folded word or a figure is. */
export function figureOf(text: string): number {
  return WORDS.get(text) ?? Number(text.replace(',', '.'));
}
