import { CUES } from '../../cues';
import { isListGap } from '../../mentions/neighbours';

/** A capital in the middle of a line and a preposition behind it: text that lost its line breaks starts a statement there. */
const LOST_BREAK = /\p{Ll}\s+\p{Lu}\p{Ll}+\s+(?:in|with|of|to|at|for)\b/u;

/** Whom they look for, and what comes with it: "Python developer with Django exposure preferred". */
const ROLE =
  /^\s(?:[\p{L}-]+\s){0,2}(?:developer|engineer|programmer|administrator|admin|architect|consultant|analyst|entwickler\p{L}*|administrator\p{L}*|développeu\p{L}+|ingénieur\p{L}*|desenvolvedor\p{L}*|programador\p{L}*|desarrollador\p{L}*|ingenier\p{L}+)s?\s(?:with|mit|avec|con|com)\s/iu;

/** The rest of a bracket, and one that opens: "), Elasticsearch or Knowledge Graphs (". */
const BRACKETS = /^[^()]*\)|\([^()]*$/g;
/** What else is wished for ahead of a bracket: ", or knowledge graphs". */
const ONE_MORE = /^,?\s*(?:\p{L}+\s+){1,5}$/u;

/** True for what may stand between two names, or a name and its wish, of one statement: no comma, or one of a list, or of what a bracket explains. */
export function joinsWish(gap: string): boolean {
  if (LOST_BREAK.test(gap) || ROLE.test(gap)) return false;
  if (!gap.includes(',') || isListGap(gap) || gap.trim() === ',') return true;
  const plain = gap.replace(BRACKETS, '');
  const isNamed = plain !== gap && ONE_MORE.test(plain) && joining(plain);
  const noun = NOUN.exec(gap)?.[0] ?? '';
  const isTitle = noun !== '' && !CUES.knowledgeBehind.test(noun) && isListGap(gap.slice(noun.length));
  return (
    isNamed ||
    (isTitle && joining(gap.slice(noun.length))) ||
    (plain !== gap && (!plain.includes(',') || isListGap(plain)))
  );
}

/** A word behind a name that is no name of its own, and no knowledge: "Ceph Administrator, or". */
const NOUN = /^\s[\p{L}-]{2,14}(?=\s*,)/u;

/** True for an "and" or "or", at most a noun behind it that a bracket explains. */
function joining(gap: string): boolean {
  const from = /^\s*,?\s*/.exec(gap)?.[0].length ?? 0;
  const isJoined = CUES.or.endAt(gap, from) >= 0 || CUES.and.endAt(gap, from) >= 0;
  return isJoined && !CUES.knowledge.test(gap);
}

/** True where what is named ahead has a noun of its own, and a comma behind it: "Python skills, and". */
export function endsInKnowledge(gap: string): boolean {
  const noun = /^([^,]*),/.exec(gap)?.[1];
  const cue = noun === undefined ? undefined : CUES.knowledgeBehind.all(noun).at(-1);
  return cue !== undefined && cue.index + cue[0].length === noun?.length;
}
