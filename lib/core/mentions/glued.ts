import { CUES } from '../cues';
import type { Dictionary } from '../dictionary/dictionary';
import { isCapitalLetter, isSmallLetter, isWordCharacter } from '../text/characters';
import type { Folded } from '../text/fold';
import { glueAt, glueLengths, hasInnerCapital, isCut, isGlue, isHump, LONGEST_GLUE } from './boundaries';
import type { Candidate } from './candidate';
import { type Hit, hitsAt } from './hits';

const LONGEST = 60;
const MOST_PIECES = 6;
const SHORTEST = 3;
const AHEAD = 12;
const NO_NAMES: Candidate[] = [];
/** A short name that no word begins with: "C#Java", "C++Python". */
const SIGNED = /^[A-Z](?:#|\+\+)$/;
/** Short verbs, and who does it, right ahead of a name: "you will useTerraform", "to runKafka". Elsewhere they open names of functions: useReducer. */
const DEED =
  /(?<!\p{L})(?:we|you|to|will|can|and|they|i|he|she|who|also|must|should|teams?) (?:use|run|own|try|set|get)$/iu;
/** From so many letters on a name in small letters may touch a small word: "ofkubernetes". */
const LONG = 8;
/** English, French, Portuguese and Spanish abstract nouns, which end a phrase ahead of a name: "AdministrationVMWARE". */
const ABSTRACT = /^[A-Z][a-z]{2,}(?:tions?|ments?|ences?|ances?|ings?|ity|ledge|ware|skills|ción|ção)$/;

/**
 * The names in a word that lost the spaces around them: `inReact`, `usingMySQLand`, `backgroundGIT`, `LinuxExperience`. All of the
 * word must be names, small words that go between names, and words that open or end a statement; a name in it may reach beyond
 * the word (`withSpring Boot`). Ordinary words and names of products never come apart. Bounded work for each word.
 */
export function divideGlued(folded: Folded, start: number, end: number, dictionary: Dictionary): Candidate[] {
  if (end - start > LONGEST) return NO_NAMES;
  if (!hasInnerCapital(folded, start, end)) return behindSmallWord(folded, start, end, dictionary);
  for (let cut = start + 1; cut < end; cut++) {
    if (!isCut(folded, cut)) continue;
    const before = folded.cased.slice(start, cut);
    if (!mayStandAhead(folded, start, before)) continue;
    const names = namesFrom(folded, cut, dictionary);
    if (names && names.length > 0) return names;
  }
  return [];
}

/**
 * The longest name at `start` that ends inside a word of which the rest is words and names too, with those names: `Node.jsJavaScript`,
 * `CI/CDDocker`, `MySQLand`. Empty where there is none longer than `letters`.
 */
export function gluedNames(
  folded: Folded,
  start: number,
  hits: Hit[],
  letters: number,
  dictionary: Dictionary,
): Candidate[] {
  if (!hits.some((hit) => hit.glued && hit.letters > letters)) return [];
  for (const hit of byLength(hits)) {
    if (!hit.glued || hit.letters <= letters || !isName(folded, start, hit)) continue;
    const rest = restOf(folded, hit.end, dictionary, false);
    if (rest) return [candidateOf(start, hit), ...rest];
  }
  return [];
}

/**
 * What follows a name inside a word: nothing but names and words between, and where no capital begins it, a small word and then a
 * capital, or behind a name that began inside a word (`inWord`) the word's end.
 */
function restOf(
  folded: Folded,
  at: number,
  dictionary: Dictionary,
  inWord: boolean,
  most = MOST_PIECES,
): Candidate[] | undefined {
  if (isCut(folded, at)) return namesFrom(folded, at, dictionary, most);
  const glue = glueAt(folded, at, inWord);
  if (glue === 0) return undefined;
  return isWordCharacter(folded.cased.charCodeAt(at + glue)) ? namesFrom(folded, at + glue, dictionary, most) : [];
}

/** The names from `at` to the end of its word, where all of that is names and words between them. */
function namesFrom(folded: Folded, at: number, dictionary: Dictionary, most = MOST_PIECES): Candidate[] | undefined {
  const end = endOfWord(folded, at);
  if (end - at > LONGEST || most === 0) return undefined;
  for (const hit of byLength(hitsAt(folded, at, dictionary.names, true))) {
    if (!isName(folded, at, hit)) continue;
    if (!hit.glued) return [candidateOf(at, hit)];
    const rest = restOf(folded, hit.end, dictionary, true, most - 1);
    if (rest) return [candidateOf(at, hit), ...rest];
  }
  for (let cut = at + 1; cut <= end; cut++) {
    if (cut < end && !isHump(folded, cut)) continue;
    const word = folded.cased.slice(at, cut);
    if (!isGlue(word) && !(isStarter(word) && isCapitalLetter(word.charCodeAt(0)))) continue;
    if (cut === end) return [];
    const rest = namesFrom(folded, cut, dictionary, most - 1);
    if (rest) return rest;
  }
  return undefined;
}

/** A long name in small letters right behind a small word, with which a word from `start` to `end` begins: "ofkubernetes", "andpostgresql". */
export function behindSmallWord(folded: Folded, start: number, end: number, dictionary: Dictionary): Candidate[] {
  if (end - start < LONG + 2) return NO_NAMES;
  const lengths = glueLengths(folded.cased, start);
  if (lengths === 0 || !isSmall(folded.cased, start, end)) return NO_NAMES;
  for (let length = 2; length <= LONGEST_GLUE && start + length + LONG <= end; length++) {
    if ((lengths & (1 << length)) === 0 || !isGlue(folded.cased.slice(start, start + length))) continue;
    const at = start + length;
    const hit = byLength(hitsAt(folded, at, dictionary.names, true)).find(
      (one) => !one.glued && one.end >= end && one.letters - at >= LONG && isSure(one),
    );
    if (hit) return [candidateOf(at, hit)];
  }
  return NO_NAMES;
}

/** True for what a name may be glued behind: a small word, an abstract noun, what opens a statement, or a deed. */
function mayStandAhead(folded: Folded, start: number, word: string): boolean {
  if (isGlue(word) || /^[a-z]{4,}$/.test(word) || ABSTRACT.test(word) || isStarter(word)) return true;
  return word.length === 3 && DEED.test(folded.cased.slice(Math.max(0, start - AHEAD), start + 3));
}

function isSmall(cased: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSmallLetter(cased.charCodeAt(i))) return false;
  return true;
}

/** True for a hit that names something by itself, in a case that people write names in. */
function isName(folded: Folded, start: number, hit: Hit): boolean {
  if (!isSure(hit)) return false;
  if (hit.spelling.size < SHORTEST && !SIGNED.test(folded.cased.slice(start, hit.letters))) return false;
  if (hit.spelling.exact || !isSmallLetter(folded.cased.charCodeAt(start))) return true;
  // "graphqlIf": small letters, and what follows begins a statement.
  return hit.glued && hit.spelling.size > 4 && !isWordCharacter(folded.cased.charCodeAt(start - 1));
}

function isSure({ spelling }: Hit): boolean {
  return !spelling.hides && spelling.proof !== 'company';
}

function byLength(hits: Hit[]): Hit[] {
  return [...hits].sort((a, b) => b.letters - a.letters);
}

function candidateOf(start: number, { end, spelling: { skill, proof } }: Hit): Candidate {
  return { start, end, options: [{ skill, proof }] };
}

function isStarter(word: string): boolean {
  return CUES.starters.has(word.toLowerCase()) && word.length > 1;
}

function endOfWord(folded: Folded, at: number): number {
  let end = at;
  while (end < folded.cased.length && isWordCharacter(folded.cased.charCodeAt(end))) end++;
  return end;
}
