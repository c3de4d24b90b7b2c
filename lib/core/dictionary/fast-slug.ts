import type { SkillId } from '../skill';
import { isAsciiLetter, isDigit } from '../text/characters';
import { slug } from './slug';

const SPACE = 32;

/** What `slug` gives, told by a loop for plain names, as most of the dictionary are: for whoever makes thousands of ids at once. */
export function fastSlug(name: string): SkillId {
  return isPlain(name) ? name.toLowerCase().replaceAll(' ', '-') : slug(name);
}

/** True for words of plain letters and digits with one space between them, as most names are. */
function isPlain(name: string): boolean {
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (!isAsciiLetter(code) && !isDigit(code) && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}
