import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import { withoutEnd } from '../../text/without-end';
import type { Statement } from '../statement';

/** A condition, and what comes of it: "Wer schon einmal mit Grafana gearbeitet hat, hat bei uns einen Stein im Brett". */
const PARTS = /^([^,;:.!?–—]*(?:,[^,;:.!?–—]*)?),\s*([^\s;:?–—][^;:?–—]*)$/u;
/** The same as a question and its answer: "Déjà touché à Kafka ? On vous adore." */
const ASKED = /^([^;:.!?]*)\?\s*([^\s;:?][^;:?]*)$/u;
/** Says that whoever meets the condition is the one that is looked for, and so asks for it. */
const FITS =
  /(?<!\p{L})(?:right|fit|bewirbt|bewerben|want|who we|match|join|job|role|richtig\p{L}*|goldrichtig|passt|passen|aufgehoben|stelle|kennenlernen|place|poste|profil|pour vous|pour toi|fait pour|rencontrer|sitio|puesto|encajas|busca\p{L}*|conocerte|lugar|vaga|encaixas?|procura\p{L}*|cerc\p{L}+|posto|ruolo|incontrarti|plek|baan|functie|zoeken|past|pasujesz|szuka\p{L}*|miejsce|praca|hledáme|místo|pozice|sedneš)(?!\p{L})/iu;

/** The same where no comma parts them: "Quien conozca Grafana parte con ventaja". */
function without(text: string, end: number): [string, string, string] | [] {
  const main = /^\s[^,;:.!?]+[.!]*$/u.exec(text.slice(end))?.[0];
  return main === undefined ? [] : [text, text.slice(0, end), main];
}

/**
 * The mentions of a condition on what the reader may have met before, whose main clause neither asks, denies, nor says that it is them who is
 * looked for: "If you have already touched Kafka, you are a step ahead".
 */
export function wishedOnCondition({ text, start, section, mentions, language }: Statement): FoundMention[] {
  if (section !== null && section !== 'required' && section !== 'preferred') return [];
  const first = startOfWords(text);
  const isPerson = CUES.whoever.endAt(text, first) >= 0;
  const opens = isPerson || CUES.condition.endAt(text, first) >= 0;
  const last = mentions.at(-1) as FoundMention;
  const end = last.end - start;
  const [, condition, said] =
    (opens ? PARTS : ASKED).exec(text) ?? (isPerson && language !== 'en' ? without(text, end) : []);
  if (condition === undefined || said === undefined || end > condition.length) return [];
  const main = withoutEnd(said, /[.!]/);
  if (!isPerson && !CUES.tried(language).test(condition)) return [];
  const isOther =
    FITS.test(main) ||
    CUES.calls.test(main) ||
    CUES.demandOf(language).test(text) ||
    CUES.denies.test(text) ||
    CUES.fine.test(main);
  return isOther || CUES.excludedAfter.test(main) || CUES.harmless.test(main) ? [] : mentions;
}
