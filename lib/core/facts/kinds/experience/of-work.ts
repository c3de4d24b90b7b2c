import type { Piece } from '../../clause';
import { hitsOf, type Sentence } from '../../sentence';
import { isSpent } from './spent';

/** Ages at which one is old enough. */
const OF_AGE = new Set([16, 18, 21]);
/** How far from its years work may be told, in characters. */
const REACH = { behind: 70, ahead: 60 };
const SPLIT = /[;|]|(?<!\b(?:min|max|mind|ca|env|maks))\.\s/;
/** Fewer years with a higher degree: "a PhD and 2+ years of experience, or a Master's and 5+ years". */
const DEGREE =
  /\b(?:phd|doctorate|masters?(?:'s)?|bachelors?(?:'s)?|ms|bs|msc|bsc|degree)\b[^.;,]{0,20}\b(?:and|with|plus|\+)\s(?:at least )?$/;
/** Between experience and its years only this may stand behind a comma: "Berufserfahrung, mindestens". */
const LEAST =
  /,\s(?:(?:at|least|minimum|min|mindestens|mind|wenigstens|au|moins|minimaal|minstens|almeno|al|menos|pelo|co|najmniej|alespon|minimalne|ideally|idealerweise|of|von|de)\.?\s?)*$/;

/** True where working is spoken of right behind the years, ahead of them, or in the heading above. */
export function isOfWork(sentence: Sentence, { start, end }: Piece, years: number): boolean {
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
    (hit) =>
      hit.end <= start &&
      start - hit.end <= REACH.ahead &&
      !/[;|.,]\s/.test(
        lower
          .slice(hit.end, start)
          .replace(LEAST, '')
          .replace(/\bm[ií]nd?\./, ''),
      ),
  );
  const isOther = hits.length > 0 && DEGREE.test(lower.slice(Math.max(0, start - 40), start));
  return ahead || isOther || sentence.under.has('experience') || isSpent(sentence, { start, end });
}
