import { atEnd, endOf, inTurn, type Part, run, upTo, words } from '../../text/shape';

/** No longer text is a field of a line, in characters. */
const LONGEST = 80;
const SPACE = 32;

/** Any of a list with bars between, as it is written. */
export function oneOf(list: string): Part {
  return words(list.split('|'), (code) => code === SPACE);
}

/** Says of a text whether it is what a part says, or some of it with one of `joins` between, with signs around it and nothing else. `more`: how many behind the first. */
export function fieldOf(part: Part, joins = '', more = 0): (text: string) => boolean {
  const signs = run(isSign, 0, LONGEST);
  const field = inTurn(signs, part, upTo(more, inTurn(oneOf(joins), part)), signs, atEnd);
  return (text) => text.length <= LONGEST && endOf(field, text, 0) >= 0;
}

/** What `\W` is to patterns. */
function isSign(code: number): boolean {
  return !((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95);
}
