import type { SkillId } from '../skill';

const WORDS: [RegExp, string][] = [
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/^\./, 'dot'],
  [/&/g, ' and '],
];

/** The id of an entry that names none of its own: `C++` → `c-plus-plus`, `.NET` → `dotnet`, `Node.js` → `node-js`. */
export function slug(name: string): SkillId {
  const spelled = WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), name);
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
