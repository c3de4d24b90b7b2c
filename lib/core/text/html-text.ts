import { decodeHTML } from 'entities';

const WITHOUT_TEXT = ['script', 'style', 'template', 'noscript', 'textarea', 'title'];
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The text of a piece of HTML: tags taken out, entities decoded, a line break where a block begins or ends, white space
 * collapsed. For comparing and showing; nothing of it is ever parsed as HTML. Takes time in proportion to the length.
 */
export function htmlToText(html: string): string {
  const once = decodeHTML(withoutTags(html));
  // Some boards escape their HTML twice.
  const text = /<\/?(?:p|br|div|ul|ol|li|strong|b|em|span|h[1-6])\b/i.test(once) ? decodeHTML(withoutTags(once)) : once;
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

function withoutTags(html: string): string {
  // Of ASCII letters only: others may change their length.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    parts.push(html.slice(at, open));
    if (!/[a-z/!?]/.test(lower.charAt(open + 1))) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const name =
      /^[a-z][a-z\d]*/.exec(lower.slice(open + (lower.charAt(open + 1) === '/' ? 2 : 1), open + 20))?.[0] ?? '';
    if (!INLINE.has(name) && name !== '') parts.push('\n');
    at = afterTag(html, lower, open, name);
  }
  parts.push(html.slice(at));
  return parts.join('');
}

/** Past the tag, or past the whole element where it shows no text; the end where it is never closed, as browsers do. */
function afterTag(html: string, lower: string, open: number, name: string): number {
  if (html.startsWith('<!--', open)) return past(html, '-->', open + 4);
  const end = endOfTag(html, open + 1);
  if (lower.charAt(open + 1) === '/' || !WITHOUT_TEXT.includes(name)) return end;
  const close = lower.indexOf(`</${name}`, end);
  return close === -1 ? html.length : past(html, '>', close);
}

function past(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}

function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const char = html.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char;
  }
  return html.length;
}
