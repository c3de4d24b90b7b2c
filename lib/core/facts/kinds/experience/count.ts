import { isLooseLetter, isShort, type Piece } from '../../clause';
import { countBefore, countBehind } from '../../numbers';
import type { Hit } from '../../phrases';
import { hitsOf, type Sentence } from '../../sentence';
import type { Cue } from '../../words';

/** "A decade", "over a decade": one. */
const ONE = /\b(?:a|an|one|ein\w*|une?|een|uma?|una?)\s$/;
const DECADE = 10;
/** "At least a year", "co najmniej rok": one. */
const SINGLE =
  /(?<!\p{L})(?:at least|minimum(?: of)?|mindestens|wenigstens|au moins|minimum d'|minimaal|minstens|almeno|al menos|como minimo|pelo menos|over|uber)\s(?:a|an|one|ein\p{L}*|une?|een|uma?|una?)\s(?:full\s|volles\s)?$/u;
const SINGLE_ROK = /(?<!\p{L})(?:co najmniej|minimum|min\.|przynajmniej|alespon|minimalne|nejmene|ponad)\s$/u;
/** A number and its years in one word: "dreijährige", "trzyletnie", "tříletá". */
const IN_ONE =
  /^(zwei|drei|vier|funf|sechs|acht|zehn)jahrig|^(dwu|trzy|cztero|piecio|szescio)letni|^(dvou|tri|ctyr|peti|sesti)let[aeouy]/;
const IN_ONE_YEARS: Record<string, number> = {
  ...{ zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, acht: 8, zehn: 10 },
  ...{ dwu: 2, trzy: 3, cztero: 4, piecio: 5, szescio: 6, dvou: 2, tri: 3, ctyr: 4, peti: 5, sesti: 6 },
};

/** Numbers and their years in one word. */
export function yearsInOne({ words, lower }: Sentence): Hit<Cue>[] {
  if (!/jahrig|letni|let[aeouy]/.test(lower)) return [];
  return words.flatMap((word, first) =>
    IN_ONE.test(word.text) ? [{ cue: 'year', start: word.start, end: word.end, first, behind: first + 1 }] : [],
  );
}

/** How many years a unit of time is told with, and where that begins; nothing where it is told with none. */
export function countOf(sentence: Sentence, unit: Hit<Cue>) {
  const { lower } = sentence;
  if (isLooseLetter(sentence, unit)) return undefined;
  const inOne = IN_ONE.exec(lower.slice(unit.start, unit.end))?.slice(1).find(Boolean);
  if (inOne) return { min: IN_ONE_YEARS[inOne] ?? 0, max: undefined, start: unit.start };
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
  const single = unit.cue === 'year' ? singleBefore(lower, unit) : null;
  if (single) return { min: 1, max: undefined, start: single.index };
  const solid = /\d\+?( (?:solid|full|good|strong|consecutive|recent|relevant|professional))\s$/.exec(
    lower.slice(Math.max(0, unit.start - 24), unit.start),
  )?.[1];
  const count =
    countBefore(lower, unit.start - (solid?.length ?? 0)) ??
    (isShort(sentence, 9) ? countBehind(lower, unit.end) : undefined);
  if (!count) return undefined;
  const isMost = hitsOf(sentence, 'most').some((hit) => hit.end <= count.start && count.start - hit.end <= 2);
  const [min, max] = isMost && count.max === undefined ? [0, count.min] : [count.min, count.max];
  if (unit.cue !== 'month') return { min, max, start: count.start };
  return min >= 6 && max === undefined ? { min: Math.round(min / 6) / 2, max, start: count.start } : undefined;
}

/** Where "at least a year" begins; null for any other year. */
function singleBefore(lower: string, { start, end }: Piece): RegExpExecArray | null {
  return (
    SINGLE.exec(lower.slice(0, start)) ??
    (lower.slice(start, end) === 'rok' ? SINGLE_ROK.exec(lower.slice(0, start)) : null)
  );
}
