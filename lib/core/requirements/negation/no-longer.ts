import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Language } from '../../text/language';
import type { Statement } from '../statement';
import { isOfFirm } from '../subject';
import type { Clause } from './reach';

/** Denies that something goes on, in one phrase or around its verb: "no longer", "nicht mehr", "non usiamo più". */
const NO_LONGER =
  /(?<!\p{L})(?:no longer|not any ?more|(?:nicht|kein\p{L}*) mehr|niet meer|já não|ya no|non \p{L}+ più|już nie|nie \p{L}+ już|už ne\p{L}+|(?:ne |n['’])\p{L}+ plus)(?!\p{L})/iu;
/** What neither is said without: most sentences are spared the dear pattern. */
const MORE = /longer|more|meh?r|meer|não|ya no|pi[ùu]|ju[żz]|už|plus/i;
/** How far from it what was given up may stand, in characters. */
const REACH = 45;

/** True where the verb beside it is the firm's, in languages that leave "we" out: "Ya no usamos". */
function isOurs(said: string, language: Language | undefined): boolean {
  // "Ya" is somebody in no language it is said in.
  const rest = said.replace(NO_LONGER, (words) => (/^ya no$/i.test(words) ? '' : words));
  return CUES.weVerbs(language).test(said) && !CUES.reader(language).test(rest) && !CUES.demand.test(said);
}

/** The mentions of which the firm says that it does without them by now, as it says of what it has replaced: "We no longer use Jenkins". */
export function nowWithout({ text, language, section }: Statement, clause: Clause): FoundMention[] {
  const said = MORE.test(text) ? NO_LONGER.exec(text) : null;
  if (!said || !(isOfFirm(text, language) || (section === null && isOurs(text.slice(said.index), language)))) return [];
  const behind = clause.behind(said.index + said[0].length, REACH);
  return behind.length > 0 ? behind : clause.ahead(said.index, REACH);
}
