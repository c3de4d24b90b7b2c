/** A half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:\b(?:e\.?g|i\.e|etc|vs|incl|approx|min|max|no|inc|ltd|dr|mr|ms|st|bzw|ca|z\.b|ggf|inkl|p\.ex|ex|bijv|yrs?|resp|jr|sr)|(?:^|[\s(])[a-z])$/i;

/** Text without a stop for this long is cut at a space, or at twice that anywhere: nobody reads it as one sentence, and what looks at all of it stays fast. */
const LONGEST = 1_500;

const CLOSING = /[)\]"'’”]/;

/** The sentences of a text, with the white space around them left out. Linear: each stop is looked at once. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const isLong = i - start > LONGEST && (/\s/.test(text.charAt(i)) || i - start > 2 * LONGEST);
    if (!isLong && !endsSentence(text, i)) continue;
    push(spans, text, start, i + 1);
    start = i + 1;
  }
  push(spans, text, start, text.length);
  return spans;
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
      /^[A-Z][a-z]+ [A-Za-z]/.test(text.slice(i + 1, i + 24))
    );
  }
  if (sign !== '.') return true;
  return (
    !ABBREVIATION.test(text.slice(Math.max(0, i - 8), i)) ||
    (/^\s+[A-Z][a-z]+ /.test(text.slice(i + 1, i + 20)) && /etc$/.test(text.slice(Math.max(0, i - 3), i)))
  );
}

/** True where a stop stands before the quotation mark or bracket at `i`, and a capital behind it. */
function closesSentence(text: string, i: number): boolean {
  if (!/[.!?]/.test(text.charAt(i - 1)) || !/^\s+["'(“]?\p{Lu}/u.test(text.slice(i + 1, i + 6))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, i - 9), i - 1));
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
