import { AT_A_TIME, atOnce, type Steps } from '../text/steps';

const PERCENT = /(\d{2,3})\s?(?:%|percent\b|prozent\b|per cent\b)/gi;
const ABOUT =
  /\b(?:meet|know|match|have|tick|fulfil\w*|cover|possess|qualif\w*|requirements?|skills?|outlined|boxes)\b/i;
const INVITES =
  /\b(?:apply|welcome|encourage[ds]?|hear from you|get in touch|reach out|go for it|don't hesitate|bewirb|bewerben)\b/i;
/** Said in the same sentence, these tell of money, travel, or who applies when, and not of a bar. */
const OTHER =
  /\b(?:401\W?k|salary|pension|contribut\w*|employer|bonus(?:es)?|travel\w*|remote\w*|(?:wo)?men|(?:fe)?male|research|stud(?:y|ies)|statistics?)\b/i;

/** The share of its demands, 0 to 1, at which a posting itself invites one to apply; undefined where it does not say. */
export function postingBar(text: string): number | undefined {
  return atOnce(barSteps(text));
}

/** The same, some shares at a time. */
export function* barSteps(text: string): Steps<number | undefined> {
  let seen = 0;
  for (const match of text.matchAll(PERCENT)) {
    if (++seen % AT_A_TIME === 0) yield;
    const percent = Number(match[1]);
    const around = text.slice(Math.max(0, match.index - 120), match.index + 160);
    if (percent < 20 || percent >= 100 || OTHER.test(sentenceAround(text, match.index))) continue;
    if (ABOUT.test(around) && INVITES.test(around)) return percent / 100;
  }
  return undefined;
}

/** The sentence at an offset, as far as 160 characters go. */
function sentenceAround(text: string, at: number): string {
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, at - 160), at))?.[0] ?? '';
  const after = /^[^.!?\n]*/.exec(text.slice(at, at + 160))?.[0] ?? '';
  return before + after;
}
