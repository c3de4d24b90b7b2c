import type { FactValues } from '../../posting/fact';
import { distance, isLooseLetter, type Piece } from '../clause';
import { countBefore } from '../numbers';
import type { Hit } from '../phrases';
import { hitsOf, type Sentence } from '../sentence';
import type { Cue } from '../words';
import type { Found } from './found';

/** Nobody is asked for more years than this. */
const MOST = 25;
/** From here on the years are a firm's unless somebody is asked for them. */
const MANY = 13;
/** Ages at which one is old enough. */
const OF_AGE = new Set([16, 18, 21]);
const REACH = { behind: 70, ahead: 60, tied: 80, touching: 3, firm: 46 };
const SPLIT = /[;|]|\.\s/;
/** Between years and a technology: the years are those of a field, and the technology is what is used there. */
const FIELD =
  /\b(?:software|engineering|development|industr\w+|entwicklung\w*|softwareentwicklung|developpement|desarrollo|desenvolvimento|sviluppo|ontwikkeling|vyvoj\w*|programowani\w*|it|operations|administration|consulting|role|position)\b/;
/** Ahead of years that are a part of those told before. */
const PART =
  /\b(?:including|of which|incl\.?|davon|darunter|dont|waarvan|incluindo|incluyendo|di cui|w tym|z toho|de los cuales|dos quais)\s(?:at least\s|mindestens\s|au moins\s)?$/;
/** "A decade", "over a decade": one. */
const ONE = /\b(?:a|an|one|ein\w*|une?|een|uma?|una?)\s$/;
const DECADE = 10;
const GERMAN = /^(zwei|drei|vier|funf|sechs|acht|zehn)jahrig/;
const GERMAN_YEARS: Record<string, number> = { zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, acht: 8, zehn: 10 };

/** The years of experience in all that a sentence asks for: those of a technology, of a firm, of age or of a contract are none. */
export function experienceIn(sentence: Sentence, mentions: () => Piece[]): Found<FactValues['experience']>[] {
  return [...hitsOf(sentence, 'year', 'month', 'decade'), ...germanYears(sentence)].flatMap((unit) => {
    const count = countOf(sentence, unit);
    if (!count || count.min > MOST || (count.max ?? 0) > MOST + 5) return [];
    const piece = { start: count.start, end: unit.end };
    if (!isOfWork(sentence, piece, count.min) || isOfFirm(sentence, piece, count.min)) return [];
    if (hitsOf(sentence, 'noExperience').some((hit) => distance(hit, unit) === 0)) return [];
    if (PART.test(sentence.lower.slice(Math.max(0, count.start - 32), count.start))) return [];
    if (isTied(sentence, piece, mentions())) return [];
    return [{ value: { min: count.min, ...(count.max !== undefined && { max: count.max }) }, ...piece }];
  });
}

function germanYears({ words }: Sentence): Hit<Cue>[] {
  return words.flatMap((word, first) =>
    GERMAN.test(word.text) ? [{ cue: 'year', start: word.start, end: word.end, first, behind: first + 1 }] : [],
  );
}

function countOf(sentence: Sentence, unit: Hit<Cue>) {
  const { lower } = sentence;
  if (isLooseLetter(sentence, unit)) return undefined;
  const german = GERMAN.exec(lower.slice(unit.start, unit.end))?.[1];
  if (german) return { min: GERMAN_YEARS[german] ?? 0, max: undefined, start: unit.start };
  if (unit.cue === 'decade') {
    const one = ONE.exec(lower.slice(Math.max(0, unit.start - 8), unit.start));
    const some = countBefore(lower, unit.start);
    if (!one && !some) return undefined;
    return {
      min: DECADE * (some?.min ?? 1),
      max: undefined,
      start: some?.start ?? unit.start - (one?.[0].length ?? 0),
    };
  }
  const count = countBefore(lower, unit.start);
  if (!count) return undefined;
  const isMost = hitsOf(sentence, 'most').some((hit) => hit.end <= count.start && count.start - hit.end <= 2);
  const [min, max] = isMost && count.max === undefined ? [0, count.min] : [count.min, count.max];
  if (unit.cue !== 'month') return { min, max, start: count.start };
  return min >= 6 && max === undefined ? { min: Math.round(min / 6) / 2, max, start: count.start } : undefined;
}

/** True where working is spoken of right behind the years, ahead of them, or in the heading above. */
function isOfWork(sentence: Sentence, { start, end }: Piece, years: number): boolean {
  const { lower } = sentence;
  const hits = hitsOf(sentence, 'experience').filter((hit) => hit.end <= start || hit.start >= end - 3);
  const behind = hits.some((hit) => {
    const gap = hit.start - end;
    return (
      hit.start >= end - 3 &&
      gap <= (OF_AGE.has(years) ? 16 : REACH.behind) &&
      !SPLIT.test(lower.slice(end, hit.start).replace(/^\./, ''))
    );
  });
  if (behind) return true;
  if (OF_AGE.has(years)) return false;
  const ahead = hits.some(
    (hit) => hit.end <= start && start - hit.end <= REACH.ahead && !/[;|.,]\s/.test(lower.slice(hit.end, start)),
  );
  return ahead || sentence.under.has('experience');
}

function isOfFirm(sentence: Sentence, { start, end }: Piece, years: number): boolean {
  const persons = hitsOf(sentence, 'person');
  const firms = hitsOf(sentence, 'firm').filter((hit) => distance(hit, { start, end }) <= REACH.firm);
  if (persons.length === 0) return years > MANY || firms.length > 0;
  const last = firms.filter((hit) => hit.end <= start).at(-1);
  return (
    last !== undefined &&
    !persons.some((hit) => hit.start >= last.start && hit.end <= start + 1) &&
    years > 1 &&
    !/\b(?:with|for)\b/.test(sentence.lower.slice(last.start, last.end))
  );
}

/** True where a technology is what the years are of: "5 years of Java", "Java (5 years)", "3+ years with Go". */
function isTied(sentence: Sentence, { start, end }: Piece, mentions: Piece[]): boolean {
  const { lower } = sentence;
  return mentions.some((mention) => {
    if (mention.start >= end) {
      const gap = lower.slice(end, mention.start);
      return gap.length <= REACH.tied && !/[,;:]|\.\s|\(/.test(gap) && !FIELD.test(gap);
    }
    const gap = lower.slice(mention.end, start);
    return mention.end <= start && gap.length <= REACH.touching && !/[,;.]/.test(gap);
  });
}
