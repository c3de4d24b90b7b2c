import { saysWish } from '../../cues/says-wish';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';
import { amounts } from './amounts';
import { isAsked } from './asked-years';
import { YearsReach } from './years-reach';

/** What a statement says of years, by mention. */
export interface StatedYears {
  /** The minimum that is asked of a person. */
  asked: Map<FoundMention, number>;
  /** Those whose years are a firm's or a product's, and ask nothing. */
  told: Set<FoundMention>;
}

/** The years a statement gives for the list behind the number, or ahead of it. General career years belong to none. */
export function years(statement: Statement): StatedYears {
  const stated: StatedYears = { asked: new Map(), told: new Set() };
  if (statement.years !== undefined)
    return { ...stated, asked: new Map(statement.mentions.map((mention) => [mention, statement.years as number])) };
  const all = amounts(statement.text);
  if (all.length === 0)
    return statement.led === undefined ? stated : { ...stated, asked: ledBy(statement.led, statement) };
  const reach = new YearsReach(statement, all);
  for (const [i, amount] of all.entries()) {
    const asks = isAsked(statement, amount);
    for (const mention of reach.of(i)) {
      if (!asks) stated.told.add(mention);
      else if (!stated.asked.has(mention)) stated.asked.set(mention, amount.years);
    }
  }
  return stated;
}

/** Years of the line ahead of a list, for an item that is no mere wish. */
function ledBy(years: number, { text, mentions }: Statement): Map<FoundMention, number> {
  if (saysWish(text)) return new Map();
  return new Map(mentions.map((mention) => [mention, years]));
}
