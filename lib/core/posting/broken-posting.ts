import { skipSpace } from '../text/skip-space';

const POSTING = /"@type"\s*:\s*(?:\[\s*)?"[^"\n]*\bJobPosting"/g;
/** How many times a name is looked at where what follows it is not what is looked for. */
const TRIES = 20;

/**
 * What data that is no JSON, however it is read, still says of its posting: title and employer, as written. `undefined` where it is about
 * none or several, since then it does not say whose they are. Takes time in proportion to the text.
 */
export function brokenPosting(raw: string): Record<string, unknown> | undefined {
  if (raw.match(POSTING)?.length !== 1) return undefined;
  return {
    title: unescaped(readBehind(raw, '"title"', stringAt)),
    hiringOrganization: unescaped(
      readBehind(raw, '"hiringOrganization"', (text, at) => stringAt(text, at) ?? nameIn(text, at)),
    ),
  };
}

/** What `read` makes of what stands behind a name and its colon, at the first place where it makes anything. */
function readBehind(
  raw: string,
  name: string,
  read: (text: string, at: number) => string | undefined,
): string | undefined {
  let from = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const at = raw.indexOf(name, from);
    if (at < 0) return undefined;
    from = at + name.length;
    const colon = skipSpace(raw, from);
    const value = raw.charAt(colon) === ':' ? read(raw, skipSpace(raw, colon + 1)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The letters of the string that begins here, as written; nothing where none does, or where it does not end in its line. */
function stringAt(text: string, at: number): string | undefined {
  if (text.charAt(at) !== '"') return undefined;
  const end = endOfString(text, at);
  return end === undefined ? undefined : text.slice(at + 1, end - 1);
}

/** The `name` of the object that begins here, where no other object stands before it. */
function nameIn(text: string, start: number): string | undefined {
  if (text.charAt(start) !== '{') return undefined;
  for (let at = start + 1; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '{' || char === '}') return undefined;
    if (char !== '"') {
      at++;
      continue;
    }
    const end = endOfString(text, at);
    if (end === undefined) return undefined;
    const colon = skipSpace(text, end);
    if (text.slice(at, end) === '"name"' && text.charAt(colon) === ':')
      return stringAt(text, skipSpace(text, colon + 1));
    at = end;
  }
  return undefined;
}

/** Behind the quote that ends a string, in its line. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n') return undefined;
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
  }
  return undefined;
}

function unescaped(text = ''): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
