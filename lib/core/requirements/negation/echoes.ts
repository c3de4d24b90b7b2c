import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';
import type { Denials } from './denial';
import type { Clause } from './reach';

/** How far behind the word that sets it against a denial a name may stand, in characters. */
const REACH = 45;
/** All that follows in the clause takes up what was denied: "but C++ is", "mais C++ l'est", "mas SQL sim", "aber Java schon". */
const ECHO =
  /^(?:\s\p{L}+)?\s(?:is|are|does|do|l['’]est|le sont|oui|si|sim|é|são|sí|lo es|lo son|sì|lo è|lo sono|schon|sehr wohl|wel|tak|ano)\s*(?:$|[.,;!)])/iu;
/** A comma or a dash right behind a denial. */
const APART = /^\s?[,–—-]\s/u;

/** The names that a clause asks for by taking up what was denied of something else: "No degree required, but C++ is". */
export function echoed({ text }: Statement, clause: Clause, { spans }: Pick<Denials, 'spans'>): FoundMention[] {
  return spans.flatMap(({ end }) => {
    const but = clause.words.find(({ tag, start }) => tag.is === 'but' && start >= end);
    const isApart = APART.test(text.slice(end, end + 3));
    return [...(but ? [but.end] : []), ...(isApart ? [end] : [])].flatMap((from) => {
      const names = clause.behind(from, REACH);
      const last = names.at(-1);
      return last && ECHO.test(text.slice(clause.offset(last.end))) ? names : [];
    });
  });
}
