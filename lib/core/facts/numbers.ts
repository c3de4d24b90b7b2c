import { LETTERS } from '../text/characters';
import { fold } from '../text/fold';

const list = (text: TemplateStringsArray): string[] => (text[0] ?? '').split(' ');

/** The numbers that words stand for, in all languages, by folded word. Articles are none. */
const WORDS = new Map<string, number>(
  [
    list`one two three four five six seven eight nine ten eleven twelve`,
    list`- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`,
    list`- deux trois quatre cinq six sept huit neuf dix onze douze`,
    list`- twee drie vier vijf zes zeven acht negen tien`,
    list`- dos tres cuatro cinco seis siete ocho nueve diez`,
    list`- dois três quatro cinco seis sete oito nove dez`,
    list`- duas`,
    list`- due tre quattro cinque sei sette otto nove dieci`,
    list`- dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć`,
    list`- dwóch trzech czterech pięciu sześciu`,
    list`- dva tři čtyři pět šest sedm osm devět deset`,
    list`- dvě tří čtyř pěti šesti`,
  ].flatMap((list) => list.map((word, i): [string, number] => [fold(word).lower, i + 1])),
);
WORDS.delete('-');

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
const NUMBER = `\\d{1,4}(?:[.,]\\d{1,2})?|${[...WORDS.keys()].join('|')}`;
const MORE =
  'plus|or more|or above|oder mehr|und mehr|ou plus|et plus|of meer|o mas|y mas|ou mais|o piu|lub wiecej|a vice|nebo vice';
const PLUS = `(?:\\s?\\((?:${NUMBER})\\s?\\+?\\))?(?:[\\s-]?(\\+|(?:${MORE})(?![${LETTERS}])))?`;
const JOIN = '-{1,2}|to|bis|a|à|e|do|az|y|or|oder|tot|and|und|ou|o|of|et|ate|u|til';
const UNIT = '(?:\\s?-\\s?|\\s{0,2})';
const SHAPE = new RegExp(
  `(?<![${LETTERS}\\d.,$€£]|\\d )(${NUMBER})${PLUS}(?:\\s?-?(?:[${LETTERS}]{1,8}\\s)?\\s?(?:${JOIN})\\s?(${NUMBER})${PLUS})?${UNIT}$`,
);
const FILLED = new RegExp(
  `(?<![${LETTERS}\\d.,$€£])(${NUMBER})${PLUS}(?:\\s?(?:${JOIN})\\s?(${NUMBER})${PLUS})?\\s(?:[${LETTERS}]+[\\s-]){1,2}$`,
);

/**
 * The count that ends right before the offset of a unit: "3 to 5 |years", "five (5) |years", "3 or more |years". With `filled` up to
 * two words may stand between: "three full |days".
 */
export function countBefore(lower: string, unit: number, filled = false): Count | undefined {
  const from = Math.max(0, unit - BEFORE);
  const before = lower.slice(from, unit);
  const match = SHAPE.exec(before) ?? (filled ? FILLED.exec(before) : null);
  if (!match) return undefined;
  const [whole, first = '', more, second, secondMore] = match;
  const start = from + match.index;
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

/** The number that a word or figure is. */
function figureOf(text: string): number {
  return WORDS.get(text) ?? Number(text.replace(',', '.'));
}
