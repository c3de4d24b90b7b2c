/** Where a text stops being JSON. */
export interface JsonFault {
  /** The line, the first being 1. */
  line: number;
  /** True where the text ends too soon; else something stands there that cannot. */
  isCut: boolean;
}

/** What may come next: a value, one or the end of its list, a name, one or the end of its object, a colon, a comma or an end. */
type Next = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'end';

/** Where a text that JSON.parse refuses stops being JSON: engines say it each in words of their own. As deep as it may be; linear. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let next: Next = 'value';
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const sign = text.charAt(at);
    let end = at + 1;
    const mayEnd = next === 'end' || next === 'first value' || next === 'first name';
    if (mayEnd && sign === (open.at(-1) === '{' ? '}' : ']') && open.length > 0) {
      open.pop();
      next = 'end';
    } else if (next === 'end' && sign === ',' && open.length > 0) next = open.at(-1) === '{' ? 'name' : 'value';
    else if (next === 'colon' && sign === ':') next = 'value';
    else if ((next === 'name' || next === 'first name') && sign === '"') {
      end = endOfString(text, at);
      next = 'colon';
    } else if (next === 'value' || next === 'first value') {
      if (sign === '{' || sign === '[') {
        open.push(sign);
        next = sign === '{' ? 'first name' : 'first value';
      } else {
        end = sign === '"' ? endOfString(text, at) : endOfPlain(text, at);
        next = 'end';
      }
    } else return faultAt(text, at);
    // A negative end is where it stops.
    if (end < 0) return faultAt(text, ~end);
    at = end;
  }
  return faultAt(text, text.length);
}

function faultAt(text: string, at: number): JsonFault {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return { line, isCut: at >= text.length };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

/** Where a string ends; where it is none, the complement of the place at which it stops being one. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return ~at;
    if (sign !== '\\') continue;
    const behind = text.slice(at + 1, at + 7);
    const code = /^(?:["\\/bfnrt]|u[\da-f]{4})/i.exec(behind)?.[0];
    if (code === undefined) return ~(/^(?:u[\da-f]{0,3})?$/i.test(behind) ? text.length : at);
    at += code.length;
  }
  return ~text.length;
}

const PLAIN = /[-+.\w]+/y;
const WHOLE = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** The same of a number or a word. */
function endOfPlain(text: string, start: number): number {
  PLAIN.lastIndex = start;
  const plain = PLAIN.exec(text)?.[0] ?? '';
  const end = start + plain.length;
  if (WHOLE.test(plain)) return end;
  return ~(plain !== '' && end === text.length ? end : start);
}
