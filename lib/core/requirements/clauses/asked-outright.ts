import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';

/** How far behind a name what is said of it may stand, in characters. */
const REACH = { modal: 40, sought: 60 };
/** How many characters may stand between "either" and its first name. */
const OPENING = 12;
const OPENS = /^[^\p{L}]*/u;

/**
 * True for a clause without a heading that asks in itself, and not by a word for it: "Either Go or Rust", "Git, obviously". It is not one
 * in which the firm tells of itself.
 */
export function asksInItself({ text, start, mentions }: Statement): boolean {
  const first = mentions[0];
  if (!first) return false;
  const opens = CUES.either.endAt(text, OPENS.exec(text)?.[0].length ?? 0);
  if (opens >= 0 && first.start - start - opens <= OPENING) return true;
  return CUES.evident.all(text).some(({ 0: said, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + said.length)];
    return /^[^\p{L}]*$|[,(–—-]\s*$/u.test(before) && /^\s*(?:$|[.,;!):–—-])/u.test(after);
  });
}

/** True for a name that a verb asks for behind it: "Some typed language such as Java should be familiar", "Unity is what we expect". */
export function isAskedBehind({ text, start, language }: Statement, mention: FoundMention): boolean {
  const rest = /^[^.;:!?]*/.exec(text.slice(mention.end - start))?.[0] ?? '';
  const modal = CUES.modals.exec(rest);
  if (modal && modal.index <= REACH.modal && !CUES.firm(language).test(rest.slice(0, modal.index))) return true;
  const sought = CUES.sought.exec(rest.slice(0, REACH.sought));
  return sought !== null && CUES.seeks(language).test(rest.slice(sought.index + sought[0].length));
}
