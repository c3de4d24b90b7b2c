import type { ShownPosting } from '../data';

/** Whether each of some words, set apart by spaces, begins one of a posting's title, company, place or technologies, in any case. */
export function holdsAll({ title, company, location, workMode, reading }: ShownPosting, words: string): boolean {
  const names = reading.mentions.map(({ skill }) => reading.skills[skill]?.name ?? '');
  const said = ` ${[title, company, location ?? '', workMode ?? '', ...new Set(names)].join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => beginsIn(said, word));
}

/** Scripts without spaces between words are searched anywhere. */
function beginsIn(said: string, word: string): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(word)) return said.includes(word);
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(said.charAt(at - 1))) return true;
  }
  return false;
}
