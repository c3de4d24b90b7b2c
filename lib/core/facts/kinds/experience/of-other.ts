import { distance, type Piece } from '../../clause';
import { hitsOf, type Sentence } from '../../sentence';

/** From here on the years are a firm's unless somebody is asked for them. */
const MANY = 13;
/** Ahead of years that are a part of those told before. */
const PART =
  /\b(?:including|of which|incl\.?|davon|darunter|dont|waarvan|incluindo|incluyendo|di cui|w tym|z toho|de los cuales|dos quais)\s(?:at least\s|mindestens\s|au moins\s)?$/;
/** Ahead of a time that is still to come. */
const PERIOD = /\b(?:first|initial) (?:period|term) of (?:at least )?$|\b(?:an?|the) (?:initial|first|further|fixed) $/;
const WITH = /,\swith\s(?:at least\s)?$/;
/** So near a term of a contract stands, in characters. */
const NEXT = 14;
/** How far from its years a firm may be named, in characters. */
const REACH = { firm: 46 };

/** True for years that are a part of those told before them: "8 years, of which 3 as a lead". */
export function isPart(sentence: Sentence, start: number): boolean {
  const before = sentence.lower.slice(Math.max(0, start - 32), start);
  return PART.test(before) || (WITH.test(before) && hitsOf(sentence, 'year').some((hit) => hit.end < start));
}

/** "Fixed term for 24 months" */
export function isOfContract(sentence: Sentence, { start }: Piece): boolean {
  return (
    PERIOD.test(sentence.lower.slice(0, start)) ||
    hitsOf(sentence, 'fixedTerm').some((hit) => hit.end <= start && start - hit.end <= NEXT)
  );
}

/** True for years that are those of a firm. */
export function isOfFirm(sentence: Sentence, { start, end }: Piece, years: number): boolean {
  const persons = hitsOf(sentence, 'person');
  const firms = hitsOf(sentence, 'firm').filter((hit) => distance(hit, { start, end }) <= REACH.firm);
  const isOpening = /^\W*$/.test(sentence.lower.slice(0, start)) && sentence.lower.slice(start, end).includes('+');
  if (persons.length === 0) return (years > MANY && !isOpening) || firms.length > 0;
  const last = firms.filter((hit) => hit.end <= start).at(-1);
  return (
    last !== undefined &&
    !persons.some((hit) => hit.start >= last.start && hit.end <= start + 1) &&
    years > 1 &&
    !/\b(?:with|for)\b/.test(sentence.lower.slice(last.start, last.end))
  );
}
