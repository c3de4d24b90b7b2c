import { isDigit } from './characters';

/** What goes on behind a part: true where the rest of the shape stands from an offset on. */
type Rest = (at: number) => boolean;
/**
 * A part of a shape: true where it stands at an offset and `rest` holds behind it. What it may end at is tried in the order in which a pattern
 * would. A shape is put together of functions and words are looked up: nothing is compiled, however many words there are.
 */
export type Part = (text: string, at: number, rest: Rest) => boolean;

/** What white space is to patterns. */
export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code)))
  );
}

/** Any of some signs. */
export function sign(signs: string): Part {
  return (text, at, rest) => at < text.length && signs.includes(text.charAt(at)) && rest(at + 1);
}

/** Characters of a kind, as many as there are first. */
export function run(isKind: (code: number) => boolean, least: number, most: number): Part {
  return (text, at, rest) => {
    let end = at;
    while (end < text.length && end - at < most && isKind(text.charCodeAt(end))) end++;
    for (; end - at >= least; end--) if (rest(end)) return true;
    return false;
  };
}

/** One to so many digits. */
export function digits(most: number): Part {
  return run(isDigit, 1, most);
}

/** Any of a list, the longest that fits first. A space in one is any character that `isGap` says. */
export function words(list: Iterable<string>, isGap = isSpace): Part {
  const known = new Map<number, string[]>();
  for (const word of [...list].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    const some = known.get(first);
    if (some) some.push(word);
    else known.set(first, [word]);
  }
  return (text, at, rest) => {
    for (const word of known.get(text.charCodeAt(at)) ?? [])
      if (standsAt(word, text, at, isGap) && rest(at + word.length)) return true;
    return false;
  };
}

function standsAt(word: string, text: string, at: number, isGap: (code: number) => boolean): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const there = text.charCodeAt(at + i);
    if (code !== there && !(code === 32 && isGap(there))) return false;
  }
  return at + word.length <= text.length;
}

/** One part behind the other. */
export function inTurn(...parts: Part[]): Part {
  return parts.reduceRight((behind, part) => (text, at, rest) => part(text, at, (end) => behind(text, end, rest)));
}

/** The first of the parts with which the rest holds. */
export function anyOf(...parts: Part[]): Part {
  return (text, at, rest) => parts.some((part) => part(text, at, rest));
}

/** The part, or nothing. */
export function maybe(part: Part): Part {
  return (text, at, rest) => part(text, at, rest) || rest(at);
}

/** The part as often as it stands there, up to so many times. */
export function upTo(most: number, part: Part): Part {
  return most === 0 ? (_text, at, rest) => rest(at) : maybe(inTurn(part, upTo(most - 1, part)));
}

/** Nothing, where the part follows. */
export function ahead(part: Part): Part {
  return (text, at, rest) => part(text, at, () => true) && rest(at);
}

/** Nothing, where the part does not follow. */
export function notAhead(part: Part): Part {
  return (text, at, rest) => !part(text, at, () => true) && rest(at);
}

/** Nothing, where no character of a kind stands right before. */
export function notBehind(isKind: (code: number) => boolean): Part {
  return (text, at, rest) => !isKind(text.charCodeAt(at - 1)) && rest(at);
}

/** Nothing, at the end of the text. */
export function atEnd(text: string, at: number, rest: Rest): boolean {
  return at === text.length && rest(at);
}

/** Where a part ends that stands at an offset of a text; -1 where it does not. */
export function endOf(part: Part, text: string, at: number): number {
  let end = -1;
  part(text, at, (behind) => {
    end = behind;
    return true;
  });
  return end;
}

/** The part, told under a name of what was said. */
export function told<Name extends string>(said: Map<Name, string>, name: Name, part: Part): Part {
  return (text, at, rest) =>
    part(text, at, (end) => {
      const before = said.get(name);
      said.set(name, text.slice(at, end));
      if (rest(end)) return true;
      if (before === undefined) said.delete(name);
      else said.set(name, before);
      return false;
    });
}
