/** So many times the text is looked through, whatever is asked. */
const MOST_TIMES = 20;

/**
 * Tells in which line of a JSON text a string of it stands, the first being 1; asked for one string after the other in the order of the
 * text, mostly, and 1 where it is not found. Linear, however many are asked for.
 */
export function lineFinder(text: string): (part: string) => number {
  let left = MOST_TIMES * text.length;
  let at = 0;
  let line = 1;
  return (part) => {
    const wanted = JSON.stringify(part);
    const found = seek(wanted, at, text.length) ?? seek(wanted, 0, at);
    if (found === undefined) return 1;
    if (found < at) [at, line] = [0, 1];
    for (; at < found; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };

  /** The first place from one offset on, which begins before another. */
  function seek(wanted: string, from: number, to: number): number | undefined {
    if (left <= 0) return undefined;
    const found = text.indexOf(wanted, from);
    left -= (found < 0 ? text.length : found) - from;
    return found >= 0 && found < to ? found : undefined;
  }
}
