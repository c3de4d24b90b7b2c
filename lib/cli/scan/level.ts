/**
 * The deepest that elements may lie in each other, and of them lists and tables; what is deeper lies beside each other there. Real pages have
 * some 30 and 3. What looks for the main text asks each element for the text of all in it, so that its work grows with the square of the depth.
 */
export const DEEPEST = 128;
export const MOST_LISTS = 16;
/** The most elements that format text which may be open at once: each is opened anew in every paragraph that follows where nobody closes it. */
export const MOST_FORMATS = 8;

/** The most attributes that an element keeps: a parser looks through all of them for each. */
export const MOST_ATTRIBUTES = 256;

const VOID = named('area base br col embed hr img input link meta param source track wbr');
/** What ends where the next of its kind begins, with no tag of its own. */
const ENDING = named(
  'p li dt dd tr td th thead tbody tfoot option optgroup rb rp rt rtc html head body caption colgroup',
);
const FORMAT = named('a b big code em font i nobr s small strike strong tt u');
const LIST = named('table ul ol dl menu select form fieldset blockquote ruby');
/** What holds no tags but its own end. */
const RAW = named('script style textarea title xmp iframe noembed noframes');
const SPACE = /\s/;
const TAG = /^(\/?)([a-z][^\s/>]*)/i;

function named(names: string): Set<string> {
  return new Set(names.split(' '));
}

/**
 * The page without the tags of elements that lie too deep, or format text that is formatted already, and without attributes beyond number; all its text stays. A parser's work
 * grows with the depth of each element, so that 100,000 in each other would never end.
 */
export function levelled(html: string): string {
  const open: string[] = [];
  /** How many of each name were left out and wait for the end tag that goes with them. */
  const left = new Map<string, number>();
  let formats = 0;
  let lists = 0;
  let kept = 0;
  const parts: string[] = [];

  for (let at = html.indexOf('<'); at >= 0; ) {
    const { end, enough } = tagAt(html, at);
    const [, slash, written = ''] = TAG.exec(html.slice(at + 1, Math.min(end, at + 40))) ?? [];
    const name = written.toLowerCase();
    if (name !== '' && !VOID.has(name) && !ENDING.has(name) && !RAW.has(name) && !stays(name, slash === '/')) {
      parts.push(html.slice(kept, at));
      kept = end;
    } else if (enough < end) {
      parts.push(html.slice(kept, enough), '>');
      kept = end;
    }
    at = html.indexOf('<', RAW.has(name) && slash === '' ? endOfRaw(html, end, name) : end);
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(kept);

  function stays(name: string, isEnd: boolean): boolean {
    const waiting = left.get(name) ?? 0;
    if (!isEnd) {
      const isFormat = FORMAT.has(name);
      const isList = LIST.has(name);
      if (open.length >= DEEPEST || (isFormat && formats >= MOST_FORMATS) || (isList && lists >= MOST_LISTS)) {
        left.set(name, waiting + 1);
        return false;
      }
      open.push(name);
      if (isFormat) formats++;
      if (isList) lists++;
      return true;
    }
    if (waiting > 0) {
      left.set(name, waiting - 1);
      return false;
    }
    const from = open.lastIndexOf(name);
    if (from < 0) return true;
    if (FORMAT.has(name)) {
      open.splice(from, 1);
      formats--;
      // What was open inside of it ends with it, but for formats: a parser opens those anew behind it.
    } else {
      const ended = open.splice(from);
      open.push(...ended.filter((one) => FORMAT.has(one)));
      lists -= ended.filter((one) => LIST.has(one)).length;
    }
    return true;
  }
}

/** Where a tag, a comment or a declaration ends: behind its bracket, none of those in quotes; and where it has attributes enough, else there, too. */
function tagAt(html: string, start: number): { end: number; enough: number } {
  const whole = (end: number) => ({ end, enough: end });
  if (html.startsWith('<!--', start)) return whole(behind(html, '-->', start + 4));
  if (!/[a-z/]/i.test(html[start + 1] ?? '')) return whole(start + 1);
  let quote = '';
  let gaps = 0;
  let enough = html.length;
  for (let at = start + 1; at < html.length; at++) {
    const one = html[at] as string;
    if (quote !== '') quote = one === quote ? '' : quote;
    else if (one === '>') return { end: at + 1, enough: Math.min(enough, at + 1) };
    else if ((one === '"' || one === "'") && /[=\s]/.test(html[at - 1] ?? '')) quote = one;
    else if (SPACE.test(one) && !SPACE.test(html[at + 1] ?? '') && gaps++ === MOST_ATTRIBUTES) enough = at;
  }
  return { end: html.length, enough };
}

function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return html.length;
}

function behind(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}
