import { CUES } from '../../cues';
import { isListGap } from '../../mentions/neighbours';

/** A longer gap leads to another thought, in characters. */
const LONGEST = 64;
/** A bracket that opens behind a name, or behind the noun of a next one: "iOS (Swift", ", relational databases (MySQL", "(e.g. Go". */
const OPENS =
  /^\s*(?:(?:[,/&]|\p{L}{1,3})\s*)?(?:[\p{L}-]+\s+){0,3}\((?:\s*(?:i\.?\s?e|e\.?\s?g|z\.\s?b|ie|eg|p\.\s?ej|ex|np|např)\.?[,:]?)?\s*$/iu;
const CLOSES = /^\s*\)/;
/** Leads on to what belongs to the names before: "SQL databases; including MongoDB". */
const INCLUDING =
  /(?:^|[\s,;])(?:including|incl\.?|inkl\.?|einschließlich|darunter|dont|y compris|incluyendo|incluindo|inclus[oi]|tra cui|waaronder|w tym|včetně)\s(?:[\p{L}-]+\s){0,3}$/iu;
const WITHIN = /^[^.!?()\d]*$/;

/** True for what leads from one name to the next one that the same years are of: a bracket behind a name, or a word for examples. */
export function leadsOn(gap: string): boolean {
  if (gap.length > LONGEST) return false;
  if (OPENS.test(gap)) return true;
  const isNamed = INCLUDING.test(gap) || (/,|;|including/i.test(gap) && endsInExamples(gap));
  return WITHIN.test(gap) && isNamed;
}

/** True for what leads on from inside a bracket to what stands behind it: "iOS (Swift), Android". */
export function leadsOutOf(gap: string): boolean {
  const rest = gap.replace(CLOSES, '');
  return rest !== gap && (isListGap(rest.toLowerCase()) || leadsOn(rest));
}

function endsInExamples(gap: string): boolean {
  const end = gap.replace(/[\s:]+$/, '');
  const cue = CUES.examples.all(end).at(-1);
  return cue !== undefined && cue.index + cue[0].length === end.length;
}
