import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import type { Statement } from '../statement';

/** What stands between a condition's last name and its answer: "If you have used Go before, that is …". */
export const ANSWER = /^[^,;:]{0,40},\s*(?:[\p{L}'’]+\s){0,3}$/u;

/** What is said of it at most, in words, where a wish comes true: "If you know Docker, great". */
const LONGEST_ANSWER = 3;

/** Ends what the firm says of itself where a wish comes true: "we'd be delighted", "nous serons ravis". */
const PLEASED =
  /(?<!\p{L})(?:delighted|happy|thrilled|glad|pleased|excited|overjoyed|impressed|ravie?s?|heureu(?:x|se)|enchanté\p{L}*|contente?s|comblés|begeistert|glücklich|froh|blij|encantad\p{L}*|felic?es|feliz(?:es)?|contentos|content[ei]|felici|liet[ei]|rádi|szczęśliwi|freuen wir uns|freut uns das)(?:\s\p{L}{2,6})?[.!]*$/iu;

/** The last clause of a sentence. */
const TAIL = /,\s[^,?]{3,40}$/u;

/** "If Docker is in your toolbox, great", "Worked with Docker? Splendid!": a short answer that calls nobody to do anything and denies nothing. */
export function wishedByAnswer({ text: whole, start, mentions, language }: Statement): FoundMention[] {
  // "…, freut uns das, Bedingung ist es nicht"
  const text = whole.replace(TAIL, (tail) => (CUES.denies.test(tail) ? '' : tail));
  const first = startOfWords(text);
  const last = mentions.at(-1) as FoundMention;
  const rest = text.slice(last.end - start);
  const isCondition = CUES.condition.endAt(text, first) >= 0;
  const answer = (
    isCondition ? /^[^,:;.!?]*,\s*([^\s,:;.!?][^,:;.!?]*)[.!]*$/ : /^[^:;.!?]*\?\s*([^\s,:;.!?][^,:;.!?]*)!+$/
  ).exec(rest)?.[1];
  const isPleased = answer !== undefined && PLEASED.test(answer);
  if (!answer || (!isPleased && answer.trim().split(/\s+/).length > LONGEST_ANSWER)) return [];
  const isOther =
    CUES.harmless.test(answer) ||
    CUES.calls.test(answer) ||
    CUES.demand.test(answer) ||
    CUES.excludedAfter.test(answer) ||
    CUES.denies.test(text);
  if (isPleased) return isOther ? [] : mentions;
  return isOther || CUES.firm(language).test(answer) || CUES.reader(language).test(answer) ? [] : mentions;
}

/** True for a clause that opens with "if" or "whoever" and ends with the wish: "If you know Go, even better", "Wer Go kennt, ist im Vorteil". */
export function answersCondition(text: string, from: number, end: number): boolean {
  const opens = /^[\s\p{P}]*/u.exec(text.slice(from))?.[0].length ?? 0;
  return (
    /^\s*(?:$|[.!;)])/.test(text.slice(end)) &&
    [CUES.condition, CUES.whoever].some((cues) => cues.endAt(text, from + opens) >= 0)
  );
}
