import type { FoundMention } from '../mentions/find-mentions';
import { oneList } from './one-list';
import type { Statement } from './statement';

/** Says how good a skill must be. */
const PRAISE =
  /^[^\p{L}]*(?:very\s|sehr\s|très\s)?(?:solid|strong|good|excellent|sound|advanced|fluent|expert(?:-level)?|deep|robust|decent|thorough|working|rock[- ]solid|basic|serious|proper|confident|in-depth|extensive|demonstrable|hands[- ]on|gutes?|solides?|fundiertes|bons?|bonne|sólidos?|bom|buen)\s$/iu;
/** What may stand behind the names: no noun that they belong to, "a strong Python community". */
const PRAISED = /^\s*(?:[,;.&(/]|$|(?:and|or|und|oder|et|ou|e|y|o)\s)/iu;

/** The names that a statement asks for by opening with how good a skill must be: "Solid Python; …", "Gutes SQL und …". Offsets as in `Statement`. */
export function praisedNames(statement: Statement): FoundMention[] {
  const { text, start, mentions } = statement;
  const first = mentions[0];
  if (!first) return [];
  const [before, name] = [text.slice(0, first.start - start), text.slice(first.start - start, first.end - start)];
  // "Advanced Excel" is a name of its own.
  if (!PRAISE.test(before) && !PRAISE.test(before + name.slice(0, name.indexOf(' ') + 1))) return [];
  const list = oneList(statement, 0, 1, /[;(]/);
  return list.slice(0, list.findLastIndex((mention) => PRAISED.test(text.slice(mention.end - start))) + 1);
}
