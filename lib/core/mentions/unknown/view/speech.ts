import { hashOf } from '../model/hash';
import type { Row } from './row';

const WORDS: string[] = [
  'the and of to with in for is',
  'und der die mit das für von wir',
  'et les des vous dans une nous pour',
  'en het van een met voor je zijn',
  'e de para com uma em os que',
  'y el los para con una las del',
  'di e il per con una nel le',
  'w i z na do się oraz nie',
  'a v na se pro je jako',
];
const SPOKEN = new Map<number, number[]>();
for (const [language, words] of WORDS.entries())
  for (const word of words.split(' ')) SPOKEN.set(hashOf(word), [...(SPOKEN.get(hashOf(word)) ?? []), language]);

/** The number of the language that writes every noun with a capital. */
export const GERMAN = 1;

/** So many words tell. */
const ENOUGH = 600;

/** The number of the language whose little words stand most in a posting: 0 English, 1 German, which writes nouns with a capital, and so on. */
export function speechOf(rows: Row[]): number {
  const counts = WORDS.map(() => 0);
  for (const { words } of firstOf(rows))
    for (const { hash } of words)
      for (const language of SPOKEN.get(hash) ?? []) counts[language] = (counts[language] as number) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** The rows up to the one with which there are words enough. */
function firstOf(rows: Row[]): Row[] {
  const first: Row[] = [];
  for (let i = 0, count = 0; i < rows.length && count < ENOUGH; i++) {
    first.push(rows[i] as Row);
    count += (rows[i] as Row).words.length;
  }
  return first;
}
