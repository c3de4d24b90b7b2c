import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';
import { ET_CETERA } from './choice';
import { opens } from './joins';
import { splitWhere } from './lists';

/** How far around names their opening and closing words may stand, in characters. */
const REACH = 60;

/** The names that follow another after a space alone, and fill a bracket or a list of examples so: "NoSQL (MongoDB Cassandra)", "such as Jest Mocha etc." */
export function sideBySide(statement: Statement): Set<FoundMention> {
  const { text, start, mentions } = statement;
  const chains = splitWhere(mentions, statement, (gap) => gap !== ' ').filter(({ length }) => length > 1);
  return new Set(
    chains.flatMap((chain) => {
      const first = (chain[0] as FoundMention).start - start;
      const last = (chain.at(-1) as FoundMention).end - start;
      const [before, after] = [text.slice(Math.max(0, first - REACH), first), text.slice(last, last + REACH)];
      const isFilled = /\(\s*$/.test(before) && /^\s*\)/.test(after);
      const isExamples = opens(CUES.examples, before) && (ET_CETERA.test(after) || /^[.)]?$/.test(after.trim()));
      return isFilled || isExamples ? chain.slice(1) : [];
    }),
  );
}
