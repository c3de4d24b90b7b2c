import type { FactValues } from '../../posting/fact';
import { isNegated, isShort, nearest } from '../clause';
import { has, hitsOf, type Sentence } from '../sentence';
import { type Found, found } from './found';

const REACH = 70;
/** Whoever helps with this and that, and with the visa. */
const HELPS = /\bwe(?:'ll| will| also| can)? (?:help|assist|support|take care|handle|cover)\b[^.;!?]*\byour $/;

/** Whether a sentence offers to sponsor a visa, or says that nobody does. That one must be allowed to work says neither. */
export function visasIn(sentence: Sentence): Found<FactValues['visa']>[] {
  if (sentence.lower.trimEnd().endsWith('?')) return [];
  const refusal = hitsOf(sentence, 'unsponsored')[0];
  if (refusal) return found({ sponsored: false }, refusal);
  const help = hitsOf(sentence, 'visaHelp')[0];
  if (help) return found({ sponsored: !isNegated(sentence, help) }, help);
  const sponsor = hitsOf(sentence, 'sponsor')[0];
  if (sponsor) {
    // "We will sponsor your clearance"
    if (has(sentence, 'clearanceWord') && !has(sentence, 'visa')) return [];
    if (isNegated(sentence, sponsor)) return found({ sponsored: false }, sponsor);
    const offered = nearest(sentence, sponsor, REACH, 'offer') ?? (isShort(sentence) ? sponsor : undefined);
    const about =
      has(sentence, 'visa') ||
      /\b(?:candidates?|applicants?|employment|relocat\w*|international)\b/.test(sentence.lower);
    const needs = /\b(?:require|requires|requiring|need|needs|needing)\b/.test(sentence.lower);
    return about && offered && !needs ? found({ sponsored: true }, sponsor) : [];
  }
  const [visa] = hitsOf(sentence, 'visa');
  // "We help with the move and your visa"
  const helper = visa && HELPS.exec(sentence.lower.slice(Math.max(0, visa.start - REACH), visa.start));
  if (visa && helper && !isNegated(sentence, visa)) return found({ sponsored: true }, visa);
  if (!visa || sentence.cased.slice(visa.start, visa.end) !== 'VISA' || !isShort(sentence, 3)) return [];
  return found({ sponsored: !isNegated(sentence, visa) }, visa);
}
