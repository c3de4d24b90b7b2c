import type { FoundMention } from '../../mentions/find-mentions';
import type { Statement } from '../statement';
import type { Denials } from './denial';

/** What the firm answers to a question that denies: it does not, either. */
const NEITHER =
  /^\s*(?:(?:neither|nor) (?:are|do|did|have|can|were|will) we|(?:us|we) neither|we(?:['’]re| are| do|['’]ve)?(?: not|n['’]t) either|wir auch nicht|nous non plus|(?:a )?nosotr[oa]s tampoco|wij ook niet|neanche (?:noi|a noi)|nem nós|nós também não|my też nie|my taky ne)(?!\p{L})/iu;
/** What it answers to one that dislikes: it does, too. */
const TOO =
  /^\s*(?:so (?:are|do|did|have) we|us too|we (?:are|do),? too|same here|wir auch|nous aussi|nosotr[oa]s también|wij ook|anche noi|nós também|my też|my taky)(?!\p{L})/iu;
const DISLIKES =
  /^\W*(?:are you |do you |you |you['’]re |got |bist du |du )?(?:tired of|sick of|fed up with|hate|hating|dislike|can['’]t stand|bored (?:of|by|with)|had enough of|müde von|genug von|satt|hasst du)(?!\p{L})/iu;
/** Turns what is denied around. */
const WITHOUT = /(?<!\p{L})(?:without|unless|ohne|sans|sin|zonder|senza|sem|bez)(?!\p{L})/iu;

/** The mentions of a question whose dislike the firm shares: "Not a fan of PHP? Neither are we." */
export function sharedDislikes({ text, start, mentions }: Statement, { asking }: Denials): FoundMention[] {
  const end = text.indexOf('?');
  if (end < 0) return [];
  const answer = text.slice(end + 1);
  const from = (/[.!;:]\s[^.!;:]*$/u.exec(text.slice(0, end))?.index ?? -1) + 1;
  const question = text.slice(from, end);
  if (!(NEITHER.test(answer) || (TOO.test(answer) && DISLIKES.test(question))) || WITHOUT.test(question)) return [];
  if (asking.some((one) => one.start < end && one.end > from)) return [];
  return mentions.filter((mention) => mention.start - start >= from && mention.end - start <= end);
}
