import type { SkillId } from '../skill';
import { isAsciiLetter, isDigit } from '../text/characters';

const WORDS: [RegExp, string][] = [
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/^\./, 'dot'],
  [/&/g, ' and '],
];

const SPACE = 32;

/** The id of an entry that names none of its own: `C++` → `c-plus-plus`, `.NET` → `dotnet`, `Node.js` → `node-js`. */
export function slug(name: string): SkillId {
  if (isPlain(name)) return name.toLowerCase().replaceAll(' ', '-');
  const spelled = WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), name);
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
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
