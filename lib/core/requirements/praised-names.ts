import type { FoundMention } from '../mentions/find-mentions';
import { isListGap } from '../mentions/neighbours';

/** Says how good a skill must be. */
const PRAISE =
  /^[^\p{L}]*(?:very\s|sehr\s|très\s)?(?:solid|strong|good|excellent|sound|advanced|fluent|gutes?|solides?|fundiertes|bons?|bonne|sólidos?|bom|buen)\s$/iu;
/** What may stand behind the names: no noun that they belong to, "a strong Python community". */
const PRAISED = /^\s*(?:[,;.&(/]|$|(?:and|or|und|oder|et|ou|e|y|o)\s)/iu;

/** The names that a statement asks for by opening with how good a skill must be: "Solid Python; …", "Gutes SQL und …". Offsets as in `Statement`. */
export function praisedNames(text: string, start: number, mentions: FoundMention[]): FoundMention[] {
  const first = mentions[0];
  if (!first || !PRAISE.test(text.slice(0, first.start - start))) return [];
  const other = mentions.findIndex((mention, i) => {
    const next = mentions[i + 1];
    const gap = text.slice(mention.end - start, next?.start && next.start - start);
    return !next || gap.includes(';') || !isListGap(gap.toLowerCase());
  });
  const last = mentions[other] as FoundMention;
  return PRAISED.test(text.slice(last.end - start)) ? mentions.slice(0, other + 1) : [];
}
