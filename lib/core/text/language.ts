import { kindOf } from './phrases/word-kinds';
import { remembered } from './remembered';

/** A language that there are cues for. */
export type Language = 'en' | 'de' | 'fr' | 'nl' | 'pt' | 'es' | 'it' | 'pl' | 'cs';

/** Everyday words of each language that are rare or unknown in the others; those that two share count for both. */
const WORDS: Record<Language, string> = {
  en: 'the and of to with is are you our your for we will in that have this on as be or from at by work who not has but need must should it they',
  de: 'und der die das mit wir du sie für ist von den dem ein eine einer zu auf dich dein deine unser unsere nicht oder als bei auch im sowie kein keine aber muss wer schon sind ihr ihre sich',
  fr: 'et le la les des du de vous nous une un pour est dans avec votre notre sur au aux que qui ou en tu ton nos vos ne pas mais ce ces être par avez êtes',
  nl: 'en de het een van je met voor wij we bij is dat die jij jouw onze op te zijn aan ook niet als naar of geen maar wel hoef moet hebben heb bent deze',
  pt: 'e de da do das dos em com para você nossa nosso uma um que os as não ou na no nas ao mais são como por seu sua mas é está tem nós isso ser',
  es: 'y de la el los las en con para tu nuestro nuestra una un que del se no o más es por al como tus nuestros pero está sí nos si sin ser',
  it: 'e di il la le gli con per un una che del della dei nel nella alla sono o non è in da tuo tua nostro nostra ma anche chi si se dal',
  pl: 'i w z na do się nad naszym których nasi oraz dla jest nie że od o po lub twoje nasz nas przez ze jak co są tym ale są ma czy będzie',
  cs: 'a v s na se je pro do od ve z nebo jsme o u k že si ti tě nás jsou po tvoje by co jak není ale být vám nám jste musí',
};
/** How much of a long text tells its language. */
const ENOUGH = 6_000;
/** Fewer words than this tell nothing, and of a text that is no more than a sentence. */
const LEAST = 3;
const LEAST_OF_SENTENCE = 2;
const SENTENCE = 200;

const LANGUAGES = Object.keys(WORDS) as Language[];
const LANGUAGES_OF = new Map<string, number[]>();
for (const [language, words] of Object.values(WORDS).entries()) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Everyday words, each with its languages. */
const EVERYDAY = [...LANGUAGES_OF];
const LONGEST = Math.max(...EVERYDAY.map(([{ length }]) => length));
/** Everyday words by a remainder of their letters, and one more: 0 for none. Words that fall together have the next places. */
const PLACES = new Uint16Array(1 << 12);
for (const [i, [word]] of EVERYDAY.entries()) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  let place = placeOf(hash);
  while (PLACES[place] !== 0) place = (place + 1) & (PLACES.length - 1);
  PLACES[place] = i + 1;
}

function step(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & (PLACES.length - 1);
}

/** Counts a word for each of its languages. Nothing is cut out of the text for it. */
function count(text: string, start: number, end: number, hash: number, counts: Uint32Array): void {
  for (let place = placeOf(hash); PLACES[place] !== 0; place = (place + 1) & (PLACES.length - 1)) {
    const [word, languages] = EVERYDAY[(PLACES[place] as number) - 1] as [string, number[]];
    if (word.length !== end - start || !isWritten(text, start, word)) continue;
    for (const language of languages) counts[language] = (counts[language] as number) + 1;
    return;
  }
}

function isWritten(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (letters[text.charCodeAt(start + i)] !== word.charCodeAt(i)) return false;
  return true;
}

/** What letters that a text had so far are in lower case, and `NO_LETTER` for all else: to look each up is a fraction of what an engine takes over `toLowerCase` of a text beyond Latin-1. */
const letters = new Uint16Array(0x10000);
const NO_LETTER = 1;

function learnt(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  const letter = kindOf(lower, true) === kindOf(97, true) ? lower : NO_LETTER;
  letters[code] = letter;
  return letter;
}

/** Letters that only one of them has. */
const LETTERS: [Language, RegExp][] = [
  ['pl', /[łąęśćżźń]/],
  ['cs', /[ěřůťďčšžý]/],
  ['de', /ß/],
  ['es', /[ñ¿¡]/],
  ['pt', /[ãõ]/],
];

/** The language that most everyday words of a text belong to, or its letters where it has hardly any; undefined where neither tells. Linear. */
export const languageOf = remembered((text: string): Language | undefined => {
  const counts = new Uint32Array(LANGUAGES.length);
  const most = Math.min(text.length, ENOUGH);
  for (let at = 0; at < most; ) {
    let letter = letters[text.charCodeAt(at)] || learnt(text.charCodeAt(at));
    if (letter === NO_LETTER) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    while (letter !== NO_LETTER) {
      hash = step(hash, letter);
      if (++at === most) break;
      letter = letters[text.charCodeAt(at)] || learnt(text.charCodeAt(at));
    }
    if (at - start <= LONGEST) count(text, start, at, hash, counts);
  }
  const highest = Math.max(...counts);
  if (highest < (text.length > SENTENCE ? LEAST : LEAST_OF_SENTENCE))
    return byLetters(text.slice(0, ENOUGH).toLowerCase());
  const first = counts.indexOf(highest);
  return counts.indexOf(highest, first + 1) >= 0 ? undefined : LANGUAGES[first];
}, 1);

/** Words that open or turn short Polish and Czech sentences. */
const OF_DECLINED =
  /(?<!\p{L})(?:bez|ani|znasz|znáš|umiesz|umíš|masz|máš|praca|práce|pracujesz|pracuješ|pracy|nauczymy|naučíme|naučíš|nauczysz|piszesz|píšeš|używasz|używamy|používáme|programujesz|programuješ|ovládáš|powinieneś|potrzebujemy|potřebujeme|hledáme|szukamy|nie|już|už|znajomość|znajomości|doświadczenie|umiejętność|wymagana|wymagane|obsługa|programowanie|uczenie|tworzysz|znalost|znalosti|zkušenost|zkušenosti|správa|vývoj|administrace|programování|strojové)(?!\p{L})/iu;

/** True for a text in a language that declines names, also where it is too short to tell which of them. */
export function declinesNames(text: string, language = languageOf(text)): boolean {
  if (language !== undefined) return language === 'pl' || language === 'cs';
  return text.length <= SENTENCE && OF_DECLINED.test(text);
}

/** The language of a text that has too few words, where its letters tell. */
function byLetters(lower: string): Language | undefined {
  const found = LETTERS.filter(([, letters]) => letters.test(lower));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
