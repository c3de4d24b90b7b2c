import type { FoundMention } from '../../mentions/find-mentions';
import type { Clause, Word } from './reach';

/** How far from what teaches the names may stand, in characters. */
const REACH = { behind: 45, ahead: 60 };

/** The mentions that cannot be learned there, and so have to be brought: "We can't teach you Linux", "Kafka isn't something you can pick up". */
export function untaught(clause: Clause): FoundMention[] {
  return clause.words.flatMap((word) => {
    const { tag, start, end } = word;
    if ((tag.is !== 'teach' && tag.is !== 'taught') || !isDenied(word, clause)) return [];
    const behind = tag.is === 'teach' ? clause.behind(end, REACH.behind) : [];
    return behind.length > 0 ? behind : clause.ahead(start, REACH.ahead);
  });
}

/** "You don't need to learn it" denies the need. */
function isDenied({ tag, start, end }: Word, { words, joins }: Clause): boolean {
  const own = words.filter((word) => word.tag.language === tag.language);
  const isNeed = (from: number, to: number) =>
    own.some((word) => (word.tag.is === 'need' || word.tag.is === 'needed') && word.end > from && word.start < to);
  return own.some(
    (not) =>
      // "You won't" says ahead of a name that it may be unknown, and denies ahead of what teaches it.
      (not.tag.is === 'not' || (not.tag.is === 'unknown' && not.end < start)) &&
      ((joins(not.end, start) && !isNeed(not.end, end)) || (joins(end, not.start) && !isNeed(start, not.start))),
  );
}
