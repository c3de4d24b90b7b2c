import { CUES } from '../../cues';
import { saysWish } from '../../cues/says-wish';
import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';
import type { Clause } from './reach';

/** Sections whose statements ask unless they say otherwise. */
const ASKING = new Set(['required', 'preferred']);
/** How many words may stand ahead of what a clause is about: "Bei der Arbeit mit". */
const OPENING = 4;
/** "On you we rely" helps nobody. */
const PREPOSITION = /(?<!\p{L})(?:auf|von|an|für|um|über|mit|bei|de|da|di|su|od|z|na|do|pro|para|por|per|con|com)\s$/iu;
/** What is helped with stands ahead of a clause of the firm, at most a comma or a colon between. */
const ABOUT = /^\s?[,:–—]?\s/u;

/**
 * The mentions that a clause is about in which the firm helps the reader: "Bei Terraform greifen wir dir unter die Arme", "Con Terraform te echamos
 * una mano". What the firm seeks or asks of the reader is none.
 */
export function helpedWith({ text, start, section, mentions, language }: Statement, clause: Clause): FoundMention[] {
  // In text of no known language "CI" may be a Polish "you".
  if (!ASKING.has(section ?? '') || language === undefined) return [];
  return mentions.flatMap((mention) => {
    const at = mention.end - start;
    const list = clause.ahead(at, 1);
    const first = list[0];
    if (!first || !clause.opens(clause.offset(first.start), OPENING)) return [];
    const rest = /^[^;.!?]*/.exec(text.slice(at))?.[0] ?? '';
    const said = rest.replace(ABOUT, ' ');
    const joins = [CUES.and, CUES.or].some((cues) => cues.endAt(said, 1) >= 0);
    if (joins || !isHelp(said.split(',', 1)[0] ?? '')) return [];
    return isOther(text.slice(0, clause.offset(first.start)), rest) ? [] : list;
  });

  function isHelp(said: string): boolean {
    const { to, by } = CUES.helping;
    const helper = by(language).exec(said);
    if (helper && (CUES.reader(language).exec(said)?.index ?? -1) > helper.index) return true;
    const isFirms = helper !== null || CUES.firm(language).test(said) || CUES.weVerbs(language).test(said);
    return (
      isFirms &&
      to(language)
        .all(said)
        .some(({ index }) => !PREPOSITION.test(said.slice(0, index)))
    );
  }

  /** The clause is of the reader, or asks. */
  function isOther(ahead: string, rest: string): boolean {
    const isReaders = CUES.reader(language).test(ahead) || CUES.has(language).test(ahead);
    const isAsked = CUES.seeks(language).test(rest) || CUES.demand.test(rest) || CUES.seeking.test(rest);
    return isReaders || isAsked || CUES.denies.test(rest) || saysWish(text);
  }
}
