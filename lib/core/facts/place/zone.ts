import type { FactValues } from '../../posting/fact';
import { isWished, type Piece } from '../clause';
import type { Found } from '../kinds/found';
import { hitsOf, type Sentence, written } from '../sentence';

/** What shows that one must be in a time zone, and not only that there are some. */
const BOUND =
  /\b(?:within|between|overlap\w*|must|only|required|align\w*|compatible|\+\/-|plus or minus|based in|located in|in an?|preferably|close to|at least|hours? of|require|innerhalb|zwischen|maximal|minimum|from|work(?:ing)?)\b|\bremote(?: work| position| role)?\W{1,3}(?:[\w./&]+ ){0,3}$|[±+]|\bin (?:the )?(?:us|eu|european|american|eastern|pacific|central)\b/;
/** "UTC-3 to UTC-8" bounds by itself. */
const RANGE = /^\s?[+-]\s?\d{1,2}\s?(?:to|-|and|until)\s?(?:utc|gmt|cet)/;
const ABBREVIATION = /^(?:cet|cest|est|edt|pst|pdt|gmt|utc|eet|bst|cst|mst)$/;
const LEAD = 48;
const WISH = 48;

/** The time zones that one must be in, with the hours that one may be off: "within 3 hours of CET", "US time zones". */
export function zonesIn(sentence: Sentence): Found<FactValues['place']>[] {
  const zones = hitsOf(sentence, 'zone').filter((hit) => !/hours/.test(sentence.lower.slice(hit.start, hit.end)));
  const first = zones[0];
  if (!first || hitsOf(sentence, 'noZone').length > 0 || isWished(sentence, first, WISH)) return [];
  if (/\bacross (?:\S+ ){0,2}$/.test(sentence.lower.slice(Math.max(0, first.start - 40), first.start))) return [];
  const named = sentence.lower.slice(first.start, first.end);
  const before = sentence.lower.slice(Math.max(0, first.start - 80), first.start);
  if (
    !RANGE.test(sentence.lower.slice(first.end)) &&
    !BOUND.test(before) &&
    !BOUND.test(sentence.lower.slice(first.end, first.end + 24))
  )
    return [];
  // "Tuesday 10am CET" is a time of the day.
  if (
    ABBREVIATION.test(named) &&
    /\d\s?(?:am|pm|h|uhr|:\d\d)?\s?\(?$/.test(before) &&
    !/(?:hours?|±|\+\/-)\s?\d?/.test(before)
  )
    return [];
  // "PST will contact" is somebody's name.
  if (
    /^\W*$/.test(before) &&
    ABBREVIATION.test(named) &&
    /^ (?:will|is|has|are|can|may|does)\b/.test(sentence.lower.slice(first.end))
  )
    return [];
  const last = zones.filter((hit) => hit.start - first.end < 40).at(-1) ?? first;
  const start = startOf(sentence, first);
  const end = endOf(sentence, last);
  const text = written(sentence, start, end)
    .trim()
    .replace(/^(?:the|a|an)\s/i, '')
    .replace(/(?<=\p{Ll})\.$/u, '');
  return /\p{Lu}/u.test(text) && !/^time ?zones?$/i.test(text) ? [{ value: { text }, start, end }] : [];
}

function startOf({ cased }: Sentence, zone: Piece): number {
  const from = Math.max(0, zone.start - LEAD);
  const before = cased.slice(from, zone.start);
  const phrase = /(?:within|between|\+\/-|±|plus or minus|overlap|at least|zwischen|innerhalb)[^.;|()]*$/i.exec(before);
  if (phrase) return from + phrase.index;
  let start = zone.start;
  // Names in capitals, and what joins them, word by word.
  for (let at = cased.lastIndexOf(' ', start - 2) + 1; start - at < LEAD; at = cased.lastIndexOf(' ', at - 2) + 1) {
    const word = cased.slice(at, start).trim();
    if (/^\(\p{Lu}[^,]*$/u.test(word)) return at + 1;
    if (word.endsWith(',')) break;
    if (!/^(?:\p{Lu}|or$|and$|through$|&$|\/$)/u.test(word)) break;
    start = at;
    if (at === 0) break;
  }
  return start;
}

function endOf({ cased }: Sentence, { end }: Piece): number {
  const rest =
    /^(?:\s?(?:\+\/-|±|[+-]|to|and|plus or minus)?\s?\d{1,2}(?::\d\d)?(?:\s?(?:hours?|h|hrs))?|\s?\((?:\+\/-|±|[+-])?\s?\d[^)]{0,12}\)){0,2}/.exec(
      cased.slice(end, end + 30),
    );
  const of = /^\s(?:of|from|to|with) (?:the )?(?:\p{Lu}[\p{L}.]*(?: or | and |\/| )?){1,3}/u.exec(
    cased.slice(end, end + 40),
  );
  return end + (of ?? rest ?? [''])[0].trimEnd().length;
}
