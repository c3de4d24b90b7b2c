/** Words at either end of a long passage; browsers find what lies between. */
const WORDS = 5;
/** A passage up to this many characters is named whole. */
const LONGEST = 80;
/** Words before and after that tell a passage from others that read the same. */
const AROUND = 3;

/**
 * The address with a text fragment that leads a browser to a passage of the page's text and shows it there (WICG, “URL Fragment
 * Text Directives”): `start` and `end` are UTF-16 offsets into `text`, `end` exclusive. The address alone where nothing stands there.
 */
export function withTextFragment(
  address: string,
  text: string,
  { start, end }: { start: number; end: number },
): string {
  const lines = text.slice(start, end).split('\n').map(words);
  const told = lines.filter((line) => line.length > 0);
  const [first = [], last = first] = [told[0], told.at(-1)];
  const whole = first.join(' ');
  if (address === '' || whole === '') return address;
  const base = address.replace(/#.*/s, '');
  const isShort = told.length === 1 && whole.length <= LONGEST;
  if (!isShort && first.length + last.length > 2) {
    const [head, tail] = [first.slice(0, WORDS), last.slice(-WORDS)];
    // The end must not begin before the start has ended.
    if (told.length > 1 || first.length >= 2 * WORDS) return `${base}#:~:text=${part(head)},${part(tail)}`;
  }
  const isAlone = text.indexOf(whole) === text.lastIndexOf(whole);
  const before = isAlone ? [] : words(lineBefore(text, start)).slice(-AROUND);
  const after = isAlone ? [] : words(lineAfter(text, end)).slice(0, AROUND);
  const prefix = before.length > 0 ? `${part(before)}-,` : '';
  const suffix = after.length > 0 ? `,-${part(after)}` : '';
  return `${base}#:~:text=${prefix}${part(first)}${suffix}`;
}

function words(line: string): string[] {
  return line.toWellFormed().split(/\s+/).filter(Boolean);
}

function lineBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function lineAfter(text: string, end: number): string {
  const line = text.indexOf('\n', end);
  return text.slice(end, line < 0 ? text.length : line);
}

/** Commas, hyphens and ampersands separate the parts of a directive. */
function part(all: string[]): string {
  return encodeURIComponent(all.join(' ')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
