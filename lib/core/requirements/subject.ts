import { CUES } from '../cues';
import type { Language } from '../text/language';
import type { PhraseMatch, PhraseSet } from '../text/phrases/phrase-set';
import { startOfWords } from '../text/start-of-words';

/** How far into a sentence its subject may stand, in characters: "In all that we build, we". */
const OPENING = 48;
const BRACKETS = /\([^()]*\)/g;
/** How far behind "since" the firm's verb may stand, in characters. */
const SINCE = 48;

/** Of whom a sentence tells: whoever may apply, the firm, or null for neither, by the first person it names. */
export function subjectOf(sentence: string, language: Language | undefined): 'reader' | 'firm' | null {
  // "Love Docker? Join us!" asks of the reader.
  const [text = ''] = withoutAsides(sentence).split('?', 1);
  const firm = firmAt(text, language);
  const reader = personIn(text, CUES.reader(language))?.index ?? OPENING;
  if (firm < Math.min(reader, OPENING)) return 'firm';
  return reader < OPENING ? 'reader' : null;
}

/** True where the firm tells of itself and neither asks nor speaks to anybody: "We have moved off Jenkins". */
export function isOfFirm(sentence: string, language: Language | undefined): boolean {
  const text = withoutAsides(sentence);
  if (subjectOf(text, language) !== 'firm' || personIn(text, CUES.reader(language))) return false;
  // What stands ahead of it is no verb: "After ten years we moved".
  const said = text.slice(firmAt(text, language));
  return !CUES.seeks(language).test(said) && !CUES.demand.test(text) && !CUES.seeking.test(text);
}

/** A text with its brackets blank, which hold no subject of it: "Ansible (we run it everywhere)". */
function withoutAsides(text: string): string {
  return text.replace(BRACKETS, (said) => ' '.repeat(said.length));
}

/** The first person of a text: "CI" and "US" are none, though "ci" and "us" are. */
function personIn(text: string, cues: PhraseSet): PhraseMatch | undefined {
  return persons(text, cues)[0];
}

function persons(text: string, cues: PhraseSet): PhraseMatch[] {
  return cues.all(text).filter(({ 0: said }) => said.length > 3 || said !== said.toUpperCase());
}

/** A word and a preposition ahead of the firm, which is no subject: "Windows spielt bei uns keine Rolle". */
const OBJECT =
  /\p{L}[\s,]+(?:(?:bei|with|chez|bij|nos|con|presso|u)|(?:if|as|because|since|where|once|wenn|falls|weil|da|wo))\s$/u;
const LONGEST_AHEAD = 12;

/** Where the firm is first named, as an offset; infinity where it is not. */
function firmAt(text: string, language: Language | undefined): number {
  const first = startOfWords(text);
  if (CUES.weVerbs(language).endAt(text, first) >= 0) return first;
  // "Od założenia sázíme na Delphi": how long it has been stands ahead of what the firm does.
  const verb = CUES.amounts.lasting.endAt(text, first) >= 0 ? CUES.weVerbs(language).exec(text) : null;
  if (verb && verb.index < SINCE) return verb.index;
  const isObject = ({ index }: PhraseMatch) => OBJECT.test(text.slice(Math.max(first, index - LONGEST_AHEAD), index));
  return persons(text, CUES.firm(language)).find((one) => !isObject(one))?.index ?? Number.POSITIVE_INFINITY;
}

/** An article, and at most two words more: "The ideal candidate". */
const WHO =
  /^(?:the|an?|our|any|every|der|die|das|eine?|le|la|un|une|el|il|o|a|um|uma|de|een|jouw)\s(?:\p{L}+\s){0,2}$/iu;
/** At most two words ahead of a name. */
const FIRST = /^[^\p{L}]*(?:\p{L}[\p{L}’'-]*\s+(?:[\p{L}’'-]+\s+)?)?$/u;

/**
 * True where a sentence tells what its reader is or has, by a name at an offset, and not what they will do or get: "Your SQL is rock solid", "You
 * are a Kubernetes wizard", "Python is where you feel at home".
 */
export function isOfReader(text: string, at: number, language: Language | undefined): boolean {
  const reader = personIn(text, CUES.reader(language));
  if (!reader || personIn(text, CUES.firm(language))) return false;
  const first = startOfWords(text);
  const behind = reader.index + reader[0].length;
  const isSubject = reader.index === first || WHO.test(text.slice(first, reader.index));
  const isSaid =
    isSubject && (/^\s*$/.test(text.slice(behind, at)) || isAt(CUES.has(language)) || isAt(CUES.asks(language)));
  const isBehind =
    reader.index > at &&
    FIRST.test(text.slice(0, at)) &&
    !isObject(text, reader.index, behind) &&
    !isServed(text, at, reader, language);
  if (!isSaid && !isBehind) return false;
  const said = isBehind ? text : text.slice(0, at);
  const asks = CUES.asks(language).exec(said)?.index ?? text.length;
  const does = Math.min(
    ...[CUES.does(language), CUES.gets(language)].map((cues) => cues.exec(said)?.index ?? text.length),
  );
  return asks === does ? !CUES.will(language).test(text) : asks < does;

  // "You are", "tienes", "you'll need"
  function isAt(cues: PhraseSet): boolean {
    const cue = cues.exec(text.slice(0, at), first);
    return cue !== null && /^(?:[\p{L}’']+\s+){0,2}$/u.test(text.slice(reader?.index ?? first, cue.index));
  }
}

/** True where the reader is whom a thing does something for: "Docker lets you go home early", "Docker vous permet de rentrer tôt". */
function isServed(text: string, at: number, { 0: said, index }: PhraseMatch, language: Language | undefined): boolean {
  const lets = CUES.people.lets(language);
  const before = lets.all(text.slice(at, index)).at(-1);
  const isAhead = before !== undefined && text.slice(at + before.index + before[0].length, index).trim() === '';
  return isAhead || lets.endAt(text, index + said.length + 1) >= 0;
}

/** True where a verb stands ahead of the reader, and nothing behind: "HTTP clients help you", but "feels like home to you". */
function isObject(text: string, from: number, to: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.slice(to))) return false;
  return !/(?<!\p{L})(?:to|for|für|pour|à|voor|para|per|dla|pro|und|and|et)\s$/iu.test(
    text.slice(Math.max(0, from - 8), from),
  );
}
