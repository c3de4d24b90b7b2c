import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';
import type { Denials } from './denial';
import type { Clause } from './reach';

/** How far behind the word that sets it against a denial a name may stand, in characters. */
const REACH = 45;
/** All that follows in the clause takes up what was denied: "but C++ is", "mais C++ l'est", "mas SQL sim", "aber Java schon". */
const ECHO =
  /^(?:\s\p{L}+)?\s(?:is|are|does|do|l['’]est|le sont|oui|si|sim|é|são|sí|lo es|lo son|sì|lo è|lo sono|schon|sehr wohl|ja|wel|tak|owszem|już tak|jak najbardziej|ano|však ano)\s*(?:$|[.,;!)])/iu;
/** A sign right behind a denial that parts it from what is set against it. */
const APART = /^\s?[,;–—-]\s/u;

/** Says behind a "but" that what follows is not asked, either. */
const SAYS_MORE = new Set(['not', 'unknown', 'teach', 'taught', 'left', 'gone', 'without']);
/** At most four words between "but" and the name it sets against what was denied, which ends the clause: "pas de coder en COBOL, mais de savoir lire du SQL". */
const NEXT = /^\s(?:[\p{L}’'-]+\s){0,4}$/u;
const LAST = /^\s*(?:$|[.;!)])/u;

/**
 * The names that a clause asks for by setting them against what it denies: "No degree required, but C++ is", "We don't expect Java but solid
 * SQL".
 */
export function echoed(
  { text, language }: Statement,
  clause: Clause,
  { spans }: Pick<Denials, 'spans'>,
): FoundMention[] {
  const denied = [...spans, ...clause.words.filter(({ tag }) => tag.is === 'unknown')];
  return denied.flatMap(({ end }) => {
    const buts = clause.words.filter(({ tag, start }) => tag.is === 'but' && start >= end).map((but) => but.end);
    const apart = APART.exec(text.slice(end, end + 3))?.[0].length;
    return [...new Set([...buts, ...(apart ? [end + apart - 1] : [])])].flatMap((from) => {
      const names = clause.behind(from, REACH);
      const last = names.at(-1);
      if (!last) return [];
      const rest = text.slice(clause.offset(last.end));
      return ECHO.test(rest) || (buts.includes(from) && LAST.test(rest) && isSetAgainst(from, names)) ? names : [];
    });
  });

  function isSetAgainst(from: number, [first]: FoundMention[]): boolean {
    const gap = text.slice(from, clause.offset(first?.start ?? 0));
    const isDenied = clause.mentionsFrom(0).some(({ end }) => clause.offset(end) <= from);
    const saysOther = [
      CUES.reader(language),
      CUES.firm(language),
      CUES.weVerbs(language),
      CUES.wishBefore,
      CUES.will(language),
    ];
    return isDenied && NEXT.test(gap) && !saysOther.some((cues) => cues.test(gap)) && clause.words.every(isOther);

    function isOther({ tag, start }: { tag: { is: string }; start: number }): boolean {
      return start < from || !SAYS_MORE.has(tag.is);
    }
  }
}
