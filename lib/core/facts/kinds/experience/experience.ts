import type { FactValues } from '../../../posting/fact';
import { distance, type Piece } from '../../clause';
import { hitsOf, type Sentence } from '../../sentence';
import type { Found } from '../found';
import { countOf, yearsInOne } from './count';
import { isNotAsked } from './not-asked';
import { isOfContract, isOfFirm, isPart } from './of-other';
import { isOfWork } from './of-work';
import { isTied } from './tied';

/** Nobody is asked for more years than this. */
const MOST = 25;
const WITHIN =
  /(?<!\p{L})(?:within|innerhalb von|binnen|dans les|en menos de|entro|w ciagu)\s(?:the (?:first )?|your (?:first )?|de |les )?$/u;

/** The years of experience in all that a sentence asks for: those of a technology, of a firm, of age or of a contract are none. */
export function experienceIn(sentence: Sentence, mentions: () => Piece[]): Found<FactValues['experience']>[] {
  return [...hitsOf(sentence, 'year', 'month', 'decade'), ...yearsInOne(sentence)].flatMap((unit) => {
    const count = countOf(sentence, unit);
    // "Certified within 12 months of employment"
    if (count && unit.cue === 'month' && WITHIN.test(sentence.lower.slice(0, count.start))) return [];
    if (!count || count.min > MOST || (count.max ?? 0) > MOST + 5) return [];
    const piece = { start: count.start, end: unit.end };
    if (!isOfWork(sentence, piece, count.min) || isOfFirm(sentence, piece, count.min)) return [];
    if (hitsOf(sentence, 'noExperience').some((hit) => distance(hit, unit) === 0)) return [];
    if (isNotAsked(sentence.lower.slice(0, count.start), sentence.lower.slice(unit.end))) return [];
    if (isPart(sentence, count.start)) return [];
    if (isOfContract(sentence, piece) || isTied(sentence, piece, mentions())) return [];
    return [{ value: { min: count.min, ...(count.max !== undefined && { max: count.max }) }, ...piece }];
  });
}
