/**
 * What a text meant to be JSON says: comments, CDATA and HTML comment signs, trailing commas, raw line breaks in strings, a
 * semicolon at the end and quotes in a string that are not escaped are forgiven. `undefined` where it cannot be read. Takes time
 * in proportion to the text.
 */
export function parseTolerantly(text: string): unknown {
  return parse(text) ?? parse(repaired(text, endOfString)) ?? parse(repaired(text, endOfLooseString));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const SIGNS = ['<![CDATA[', ']]>', '<!--', '-->'];
const CONTROLS: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

function repaired(text: string, endOf: typeof endOfString): string {
  const parts: string[] = [];
  let comma = false;
  let at = 0;
  while (at < text.length) {
    const next = afterNoise(text, at);
    if (next > at) {
      // What stood apart stays apart.
      parts.push(' ');
      at = next;
      continue;
    }
    const char = text.charAt(at);
    if (char === ',') {
      comma = true;
      at++;
      continue;
    }
    if (comma && char !== '}' && char !== ']') parts.push(',');
    comma = false;
    const end = char === '"' ? endOf(text, at) : endOfPlain(text, at);
    parts.push(char === '"' ? repairedString(text.slice(at, end)) : text.slice(at, end));
    at = end;
  }
  return parts.join('');
}

/** Past white space, comments and signs that mean nothing in JSON. */
function afterNoise(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === ';' || char === '\ufeff' || char.trim() === '') return at + 1;
  if (text.startsWith('/*', at)) return after(text, '*/', at + 2);
  if (text.startsWith('//', at)) return after(text, '\n', at + 2);
  for (const sign of SIGNS) if (text.startsWith(sign, at)) return at + sign.length;
  return at;
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at + sign.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
  }
  return text.length;
}

/** What follows a quote that ends a string, be it a name or a value. */
const AFTER_STRING = /\s*(?:[:}\]]|,\s*["{[}\]\d-]|$)/y;

/** Where a string ends whose own quotes are not escaped. */
function endOfLooseString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    AFTER_STRING.lastIndex = at + 1;
    if (char === '\\') at++;
    else if (char === '"' && AFTER_STRING.test(text)) return at + 1;
  }
  return text.length;
}

/** Numbers, words and brackets: one bracket, or all up to the next character with a meaning. */
function endOfPlain(text: string, start: number): number {
  let at = start + 1;
  if ('{}[]:'.includes(text.charAt(start))) return at;
  while (at < text.length && /[\w.+-]/.test(text.charAt(at))) at++;
  return at;
}

function repairedString(quoted: string): string {
  const isInside = (at: number) => at > 0 && at < quoted.length - 1;
  return quoted
    .replace(/\\.|"/gs, (one, at: number) => (one === '"' && isInside(at) ? '\\"' : one))
    .replace(/\p{Cc}/gu, (char) => CONTROLS[char] ?? (char < ' ' ? ' ' : char))
    .replace(/\\(u[\da-f]{4}|[^u]|u)/gi, (whole, kind: string) => {
      if (kind.length === 5 || '"\\/bfnrt'.includes(kind)) return whole;
      return kind === 'u' ? '\\\\u' : kind;
    });
}
