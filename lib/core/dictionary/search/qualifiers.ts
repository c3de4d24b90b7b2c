/** What people write beside a name and what changes nothing of what it names, in the languages of postings. */
const BESIDE = new Set(
  `programming language languages scripting development developer framework library libraries basics basic advanced beginner
  experience experienced knowledge skills skill fundamentals familiarity expert proficient intermediate version tool tools stack
  ecosystem technology programmierung entwicklung kenntnisse grundkenntnisse erfahrung sprache langage bibliothèque notions
  lenguaje conocimientos linguagem conhecimentos kennis linguaggio`.split(/\s+/),
);
const VERSION = /[\s-]*v?\d+(?:\.(?:\d+|x))*\+?$/i;
const IN_BRACKETS = /\s*[([]([^()[\]]*)[)\]]\s*/g;
const BETWEEN_NAMES = /\s*(?:\/|&|\s(?:and|und|et|y|e|en|i|a)\s)\s*/iu;

/** One name that may be meant, or several that are. */
export type Meant = string[];

/**
 * What may be meant by a name with something beside it, the likeliest first: without a version ("Spring Boot 3"), an ordinary word
 * ("Python programming"), a plural ("REST APIs"), brackets ("Kubernetes (CKA)"), or as several names ("C/C++"). Without the name itself.
 */
export function withoutQualifiers(name: string): Meant[] {
  const meant: Meant[] = [];
  const add = (...names: string[]) => {
    const said = names.map((one) => one.trim()).filter(Boolean);
    if (said.length > 0) meant.push(said);
  };
  const bare = name.replace(IN_BRACKETS, ' ').trim();
  const inside = [...name.matchAll(IN_BRACKETS)].flatMap(([, text = '']) => text.split(/[,;/]/));
  if (bare !== name.trim()) add(bare, ...inside);
  if (bare !== name.trim()) add(bare);
  for (const one of stripped(bare || name)) add(one);
  const parts = (bare || name).split(BETWEEN_NAMES);
  if (parts.length > 1) {
    add(...parts);
    add(...parts.map((part) => stripped(part).at(-1) ?? part));
  }
  if (inside.length > 0) add(...inside);
  return meant;
}

/** The name with less and less beside it. */
function stripped(name: string): string[] {
  const found: string[] = [];
  let rest = name;
  for (let i = 0; i < 4; i++) {
    const before = rest;
    rest = rest.replace(VERSION, '');
    if (rest === before) rest = withoutWord(rest);
    if (rest === before) break;
    if (rest.trim() === '') break;
    found.push(rest);
  }
  const last = found.at(-1) ?? name;
  if (/[^s]s$/i.test(last)) found.push(last.slice(0, -1));
  return found;
}

function withoutWord(name: string): string {
  const words = name.trim().split(/\s+/);
  const isBeside = (word = '') => BESIDE.has(word.toLowerCase());
  if (words.length < 2) return name;
  if (isBeside(words.at(-1))) return words.slice(0, -1).join(' ');
  if (isBeside(words[0]))
    return words.slice(words[1]?.match(/^(?:in|with|of|mit|en|de|con|em|di)$/i) ? 2 : 1).join(' ');
  return name;
}
