import { isLetterUnit } from './characters';
import { inlineItems } from './inline-items';
import { remembered } from './remembered';

/** A half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Abbreviations that something follows, in lower case. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:e\.?g|i\.e|vs|incl|excl|approx|min|mind|max|dr|mr|mrs|ms|st|prof|bzw|ca|bspw|z\.\s?b|d\.\s?h|u\.\s?a|ggf|inkl|evtl|sog|vgl|insb|p\.\s?ex|ex|bijv|d\.w\.z|p\.\s?ej|ad es|m\.\s?in|np|mies|např|popř|příp|měs|mín|tj|tys|tis|tsd|std|mtl|zzgl|godz|hod|tyg|yrs?|(?<=\d\s?)j|exp|rs|fr|resp|jr|sr|dept|est|fig)$/u;
/** Those that close a list: behind them a word with a capital starts a sentence. */
const ET_CETERA = /(?<![\p{L}\p{N}])(?:etc|[ou]\.\s?ä|usw|enz|e\.d|ecc|itp|itd|apod|atd)$/u;
/** Those that end a sentence only where a small word follows the capital: "Acme Inc. We use", but "U.S. Army". */
const NAME = /(?<![\p{L}\p{N}])(?:inc|ltd|co|corp|aprox|\p{L}|(?:\p{L}{1,2}\.){1,3}\p{L}{1,2})$/u;

const LONGEST_SHORT_FORM = 6;

/** Behind "U.S.": who is from there, and what it does. */
const OF_COUNTRY =
  /^\s(?:persons?|citizen\w*|nationals?|residents?|government|federal|department|permanent|work|green card)\b/i;

/** Text without a stop for this long is cut at a space, or a third later anywhere: nobody reads it as one sentence, and what looks at all of it stays fast. */
const LONGEST = 1_500;
const LONGEST_WORD = 2_000;

/** What may be the middle of a name: a text without a space is cut elsewhere, if it can be within so many characters. */
const IN_NAME = /[\w.+#-]/;
const LONGEST_NAME = 60;

const CLOSING = /[)\]"'’”]/;

/** The sentences of a text, with the white space around them left out. Linear: each stop is looked at once. */
export const sentences = remembered((text: string): Span[] => {
  const spans: Span[] = [];
  const items = inlineItems(text);
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (items.has(i)) {
      push(spans, text, start, i);
      start = i;
    }
    const mayEnd = isStop(text.charCodeAt(i));
    if (!mayEnd && i - start <= LONGEST) continue;
    const isLong = i - start > LONGEST && (/\s/.test(text.charAt(i)) || mayCut(text, i, i - start - LONGEST_WORD));
    if (!isLong && !(mayEnd && endsSentence(text, i))) continue;
    push(spans, text, start, i + 1);
    start = i + 1;
  }
  push(spans, text, start, text.length);
  return spans;
});

/** True where a text without a stop or a space may be cut behind a character, so many beyond the longest: in no name, and never within a character of two halves. */
function mayCut(text: string, i: number, beyond: number): boolean {
  if (beyond <= 0 || (text.codePointAt(i) as number) > 0xffff) return false;
  return beyond > LONGEST_NAME || !IN_NAME.test(text.charAt(i));
}

/** 1 for what a sentence may end with. */
const STOPS = new Uint8Array(128);
for (const sign of '\n.!?)]"\'') STOPS[sign.charCodeAt(0)] = 1;

function isStop(code: number): boolean {
  return code < 128 ? STOPS[code] === 1 : code === 0x2019 || code === 0x201d;
}

function endsSentence(text: string, i: number): boolean {
  const sign = text.charAt(i);
  if (sign === '\n') return text.charAt(i + 1) === '\n' || /[.!?:]\s*$/.test(text.slice(Math.max(0, i - 3), i));
  if (CLOSING.test(sign)) return closesSentence(text, i);
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  const next = text.charAt(i + 1);
  if (/[.!?]/.test(next) || CLOSING.test(next)) return false;
  if (next !== '' && !/\s/.test(next)) {
    // Broken text loses the space behind a stop: "… deployments.Experience with …"
    return (
      sign === '.' &&
      /[a-z)]{2}$/.test(text.slice(Math.max(0, i - 2), i)) &&
      /^(?!(?:Js|Net|Io|Ai)\b)[A-Z][a-z]+ [A-Za-z]/.test(text.slice(i + 1, i + 24))
    );
  }
  if (sign !== '.') return true;
  return !isAbbreviation(text, i);
}

/** The words of three letters and more that a short form may end with. */
const SHORT_FORMS = new Set(
  `${ABBREVIATION.source} ${ET_CETERA.source} ${NAME.source} env`.match(/[a-z\xdf-\u024f]{3,}/g),
);

/** True where the stop at `i` belongs to a short form, and the sentence goes on. */
function isAbbreviation(text: string, i: number): boolean {
  let word = i;
  while (word > 0 && i - word <= LONGEST_SHORT_FORM && isLetterUnit(text.charCodeAt(word - 1))) word--;
  // Most sentences end with another word: no pattern is asked.
  if (i - word > 2 && !SHORT_FORMS.has(text.slice(word, i).toLowerCase())) return false;
  const written = text.slice(Math.max(0, i - 9), i);
  const before = written.toLowerCase();
  if (ABBREVIATION.test(before)) return true;
  if (/(?<!\p{L})(?:no|env)$/u.test(before)) return /^\s*\d/.test(text.slice(i + 1, i + 4));
  const after = text.slice(i + 1, i + 24);
  if (ET_CETERA.test(before)) return !/^\s+\p{Lu}\p{Ll}+ /u.test(after);
  if (/(?<!\p{L})[UE]\.\s?[SUK]$/u.test(written) && OF_COUNTRY.test(after)) return true;
  return NAME.test(before) && !/^\s+\p{Lu}\p{Ll}* ["“]?\p{Ll}/u.test(after);
}

/** True where a stop stands before the quotation mark or bracket at `i`, and a capital behind it. */
function closesSentence(text: string, i: number): boolean {
  if (!/[.!?]/.test(text.charAt(i - 1)) || !/^\s+["'(“]?\p{Lu}/u.test(text.slice(i + 1, i + 6))) return false;
  return !isAbbreviation(text, i - 1);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
