import { hitsOf, type Sentence } from '../sentence';
import { isOfOtherMoney } from './of-others';
import type { Sum } from './sums';

/** Nothing but pay is counted in lakhs a year. */
const LAKH = 100_000;
/** How far from an amount its words may stand, in characters. */
const REACH = { behind: 26, ahead: 40 };
const APART = /[,;()+&]|\bw\/|\.\s|\b(?:plus|and|und|et|y|e|with|mit)\b/;
/** Behind an amount: what it is paid for is a job, whatever else its name says: "for Senior Machine Learning Engineer". */
const FOR_JOB =
  /^\s?(?:for|fur|pour|para|per|voor|dla) (?:an? |the |our )?(?:[\p{L}/.-]+ ){0,4}?(?:engineers?|developers?|analysts?|managers?|architects?|scientists?|designers?|consultants?|specialists?|administrators?|technicians?|associates?|representatives?|executives?|coordinators?|assistants?|officers?|nurses?|teachers?)(?!\p{L})/u;
/** Behind an amount: it is for whoever is hired. */
export const FOR_HIRE = /^[^.;,]{0,8}\sfor this (?:hire|role|position|job|post)\b/;

/** True for revenue, funding, bonuses, budgets and their kind: their words stand right ahead of the amount or right behind it. */
export function isOther(sentence: Sentence, { low, start, end }: Sum): boolean {
  const { lower } = sentence;
  const isLakh = low.currency === 'INR' && low.scale === LAKH;
  const pay = hitsOf(sentence, 'pay');
  if (isOfOtherMoney(lower.slice(0, start))) return true;
  const behind =
    !isLakh &&
    !FOR_JOB.test(lower.slice(end)) &&
    hitsOf(sentence, 'notPayBehind').some((hit) => {
      const gap = lower.slice(end, hit.start);
      // What lost its line break: "$25 per hour Benefits: …"
      if (/^\s?:/.test(lower.slice(hit.end)) && /^\p{Lu}/u.test(sentence.cased.slice(hit.start))) return false;
      if (hit.start < end || gap.length > REACH.behind || APART.test(gap)) return false;
      return !pay.some((one) => one.start >= end && one.start <= hit.start);
    });
  if (behind) return true;
  return hitsOf(sentence, 'notPayAhead').some((hit) => {
    const gap = lower.slice(hit.end, start);
    // "Budget: 22 LPA" is pay for all that.
    if (isLakh && !/^(?:variable|joining|bonus)/.test(lower.slice(hit.start))) return false;
    if (hit.end > start || gap.length > REACH.ahead || /[,;)+&]|\.\s|\d/.test(gap)) return false;
    // "We budget 85k for this hire", "bolsa-auxílio"
    if (FOR_HIRE.test(lower.slice(end)) || pay.some((one) => one.start <= hit.start && one.end >= hit.end))
      return false;
    // What a longer phrase for something else is made of is no word of pay: "housing stipend of".
    return !pay.some((one) => one.start >= hit.start && one.end > hit.end && one.end <= start);
  });
}
